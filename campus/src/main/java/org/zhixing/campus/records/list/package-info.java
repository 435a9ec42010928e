/// Records of one type as a list: filtered, sorted, and read page by page or as a whole.
@NamedInterface("list")
@NullMarked
package org.zhixing.campus.records.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
