/// What all pages share: their frame, language, theme and errors, and the guard before them.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.zhixing.campus.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
