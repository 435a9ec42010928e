/// Finds the numbers of a published report that cannot be true given its other numbers: streams in, findings out.
@NullMarked
package org.zhixing.audit;

import org.jspecify.annotations.NullMarked;
