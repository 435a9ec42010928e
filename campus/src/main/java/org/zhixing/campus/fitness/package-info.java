/// Fitness tests, their measurements by the national standard, and exemptions.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.fitness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
