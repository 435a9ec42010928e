/// Training bases, their rooms and workstations, and the majors that they serve.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.bases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
