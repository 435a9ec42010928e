/// Exams and the marks of every student in them.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.teaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
