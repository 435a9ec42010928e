/// Which figures of which years count one record.
@NullMarked
package org.zhixing.campus.figures.counting;

import org.jspecify.annotations.NullMarked;
