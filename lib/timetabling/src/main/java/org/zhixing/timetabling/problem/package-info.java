/// What is to be planned and what is asked of the plan; every file format is translated into it, every evaluation and search starts from it.
@NullMarked
package org.zhixing.timetabling.problem;

import org.jspecify.annotations.NullMarked;
