/// Who works here, in which post, with which degree, title and qualification, and what they learned since.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
