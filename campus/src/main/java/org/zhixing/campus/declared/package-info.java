/// What the school is and what it declares without counting it.
@ApplicationModule(allowedDependencies = {"shared", "records", "site"})
@NullMarked
package org.zhixing.campus.declared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
