/// The pages: home, the report's reading view with its number cards, and the reproduction of the published report.
@ApplicationModule(allowedDependencies = {"shared", "figures", "reporting", "checks", "declared", "reproduction"})
@NullMarked
package org.zhixing.campus.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
