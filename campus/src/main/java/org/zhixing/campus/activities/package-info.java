/// Units, clubs, League and Party membership, awards, and training for the public.
@ApplicationModule(allowedDependencies = {"shared", "records"})
@NullMarked
package org.zhixing.campus.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
