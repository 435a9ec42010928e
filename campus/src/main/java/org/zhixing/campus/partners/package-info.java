/// Partner enterprises, the agreements with them, and the students placed there.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
