/// Spreadsheet files as people leave them: read row by row, written row by row, and given back with their problems marked.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.zhixing.campus.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
