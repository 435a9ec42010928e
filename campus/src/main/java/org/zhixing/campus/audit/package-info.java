/// Published reports, of this school or others: which of their numbers cannot be true, and which are not what this school's records say.
@ApplicationModule(allowedDependencies = {"shared", "figures", "reporting", "sheets", "site"})
@NullMarked
package org.zhixing.campus.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
