/// Schools that do not exist: the demo school, whose records give the figures of a real report, and random ones.
@ApplicationModule(allowedDependencies = {"shared", "records", "fitness", "teaching"})
@NullMarked
package org.zhixing.campus.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
