/// The home page: the year at a glance.
@ApplicationModule(allowedDependencies = {"shared", "records", "records::imports", "site", "figures", "checks", "reporting"})
@NullMarked
package org.zhixing.campus.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
