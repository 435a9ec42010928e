/// All indicators of a school together: validated, evaluated over measured values, written to and read from JSON.
@NullMarked
package org.zhixing.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
