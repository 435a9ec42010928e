/// Record types, each declared once, and how records are checked, stored, masked and loaded in bulk.
@ApplicationModule(allowedDependencies = {"shared", "sheets", "site", "site::api"})
@NullMarked
package org.zhixing.campus.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
