/// When the demands that must be met cannot all be met: a small set of them that clash, proven, and what relaxing each would free.
@NullMarked
package org.zhixing.timetabling.clash;

import org.jspecify.annotations.NullMarked;
