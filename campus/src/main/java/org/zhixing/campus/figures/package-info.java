/// Every figure of a year from the indicators of all areas, with the records behind it, and the pages on which they are looked up.
@NullMarked
package org.zhixing.campus.figures;

import org.jspecify.annotations.NullMarked;
