/// What people look for from any page: records, record types, indicators, words of the report, and pages.
@ApplicationModule(allowedDependencies = {"shared", "site", "records", "records :: history", "records :: list", "records :: address", "figures", "reporting"})
@NullMarked
package org.zhixing.campus.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
