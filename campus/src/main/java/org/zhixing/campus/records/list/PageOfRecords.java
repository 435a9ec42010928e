package org.zhixing.campus.records.list;

import java.util.List;

/// The records of one page, and whether there are others before and after.
public record PageOfRecords(List<ListedRecord> records, boolean earlier, boolean later) {

    /// Where the next page begins.
    public Position next() {
        ListedRecord last = records.getLast();
        return new Position.Beside(true, last.order(), last.id());
    }

    /// Where the page before ends.
    public Position previous() {
        ListedRecord first = records.getFirst();
        return new Position.Beside(false, first.order(), first.id());
    }
}
