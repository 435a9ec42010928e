/// The pages of records: what there is by area, and the list of each type.
@NullMarked
package org.zhixing.campus.records.web;

import org.jspecify.annotations.NullMarked;
