/// Money received and money spent.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
