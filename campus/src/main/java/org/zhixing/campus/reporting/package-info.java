/// The annual quality report: eight chapters, their tables and charts, and the annex, every number of which is a figure.
@ApplicationModule(allowedDependencies = {"shared", "figures", "checks", "declared"})
@NullMarked
package org.zhixing.campus.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
