/// What a vocational school says of its teaching: tasks in blocks, groups, rooms with workstations, odd and even weeks, and what it asks of the timetable.
@NullMarked
package org.zhixing.timetabling.school;

import org.jspecify.annotations.NullMarked;
