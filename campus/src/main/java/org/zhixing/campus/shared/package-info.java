/// What every area needs and none owns: nothing here has an area's behaviour.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.zhixing.campus.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
