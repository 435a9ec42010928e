/// How fast a year is compiled, measured against SQL written by hand for the same tables.
@ApplicationModule(allowedDependencies = {"shared", "figures", "checks", "reporting"})
@NullMarked
package org.zhixing.campus.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
