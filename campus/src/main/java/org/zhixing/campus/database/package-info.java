/// The school's PostgreSQL: its own in the data directory, or one that the environment names; migrated before use.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.zhixing.campus.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
