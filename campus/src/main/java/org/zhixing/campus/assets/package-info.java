/// What the school owns: equipment, devices and books, with their values over time.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.assets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
