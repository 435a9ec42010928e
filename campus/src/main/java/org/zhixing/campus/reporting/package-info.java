/// The annual quality report: eight chapters, their tables and charts, and the annexes, every number of which is a figure.
/// Prose, tables and charts are templates; a school can replace or add them without rebuilding.
@ApplicationModule(allowedDependencies = {"shared", "records", "figures", "checks", "declared", "programmes", "bases", "sheets", "site"})
@NullMarked
package org.zhixing.campus.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
