/// Records become spreadsheets: templates to fill in, and exports that give the same records when imported.
@NamedInterface("exports")
@NullMarked
package org.zhixing.campus.records.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
