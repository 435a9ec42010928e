/// Reports dropped into the browser: kept, audited in the background, and each finding accepted or dismissed.
@NullMarked
package org.zhixing.campus.audit.review;

import org.jspecify.annotations.NullMarked;
