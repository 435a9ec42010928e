/// Where graduates went, and how they did in the entrance examinations.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.destinations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
