/// Exact amounts, their units, and the one place where they are rounded.
@NullMarked
package org.zhixing.indicators.value;

import org.jspecify.annotations.NullMarked;
