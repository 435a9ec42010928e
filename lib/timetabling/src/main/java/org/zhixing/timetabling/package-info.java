/// A school's demands on its timetable, and what a timetable costs against them.
@NullMarked
package org.zhixing.timetabling;

import org.jspecify.annotations.NullMarked;
