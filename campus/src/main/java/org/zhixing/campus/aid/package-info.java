/// Fee waivers, national grants and donations to students.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.aid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
