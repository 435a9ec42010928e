/// Schools of the timetabling program FET: read, translated into problems, and its result files read as plans.
@NullMarked
package org.zhixing.timetabling.fet;

import org.jspecify.annotations.NullMarked;
