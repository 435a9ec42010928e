/// What measures see: fact views, their columns, the dimensions that slice them and the criteria that narrow them.
@NullMarked
package org.zhixing.indicators.fact;

import org.jspecify.annotations.NullMarked;
