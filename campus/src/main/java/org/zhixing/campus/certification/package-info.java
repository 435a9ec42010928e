/// Attempts at vocational certificates and what came of them.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.certification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
