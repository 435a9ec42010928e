/// Whether figures agree with each other, with last year's and with the national standards, and which records break a condition.
@ApplicationModule(allowedDependencies = {"shared", "database", "figures", "records", "site"})
@NullMarked
package org.zhixing.campus.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
