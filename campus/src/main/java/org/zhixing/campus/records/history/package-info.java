/// What became of a record over time, and who saw what is sensitive.
@NamedInterface("history")
@NullMarked
package org.zhixing.campus.records.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
