/// Archives of the exchange format XHSTT: read, checked against its grammar, translated, written back without loss.
@NullMarked
package org.zhixing.timetabling.xhstt;

import org.jspecify.annotations.NullMarked;
