/// The home page: the year at a glance.
@ApplicationModule(allowedDependencies = {"shared", "site", "figures", "reporting"})
@NullMarked
package org.zhixing.campus.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
