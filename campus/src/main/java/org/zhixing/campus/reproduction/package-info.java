/// A published report against the records: which cells they give, and which contradict the rest of that report.
@ApplicationModule(allowedDependencies = {"shared", "figures", "records", "site"})
@NullMarked
package org.zhixing.campus.reproduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
