package org.zhixing.campus.records.list;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;

/// The order of a list: by one column, or by the natural key. Empty values come last, in descending order first; the id decides between equals.
/// @param column null for the natural key
public record Sort(@Nullable RecordColumn column, boolean descending) {

    public static final Sort BY_KEY = new Sort(null, false);

    /// As it stands in an address: `mark`, `-mark`; nothing for the natural key.
    public String text() {
        return (descending ? "-" : "") + (column == null ? descending ? "key" : "" : column.name());
    }
}
