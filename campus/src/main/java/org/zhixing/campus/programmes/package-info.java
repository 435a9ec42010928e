/// Which majors the school offers, since when, their classes and the plans for each autumn.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
