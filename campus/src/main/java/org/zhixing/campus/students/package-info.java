/// Who is on the roll, since when, in which major, class and grade, and how they came and left.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.students;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
