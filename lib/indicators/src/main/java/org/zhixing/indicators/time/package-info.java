/// The named dates and periods of a report year.
@NullMarked
package org.zhixing.indicators.time;

import org.jspecify.annotations.NullMarked;
