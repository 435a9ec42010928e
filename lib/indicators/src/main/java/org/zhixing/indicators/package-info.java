/// What an indicator is: measures over fact views and what is derived from them, declared as values.
@NullMarked
package org.zhixing.indicators;

import org.jspecify.annotations.NullMarked;
