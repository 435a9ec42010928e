/// The pages of audits: drop reports, watch, read them with their findings in the margin, judge, export, compare many.
@NullMarked
package org.zhixing.campus.audit.review.web;

import org.jspecify.annotations.NullMarked;
