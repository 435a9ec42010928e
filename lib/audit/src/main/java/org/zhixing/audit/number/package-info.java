/// What a printed number says: its value as an interval, its unit, how it was meant.
@NullMarked
package org.zhixing.audit.number;

import org.jspecify.annotations.NullMarked;
