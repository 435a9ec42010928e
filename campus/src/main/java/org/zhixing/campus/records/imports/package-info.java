/// Spreadsheets become records: recognised, read, checked, and landed as a whole or not at all; and taken back.
@NamedInterface("imports")
@NullMarked
package org.zhixing.campus.records.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
