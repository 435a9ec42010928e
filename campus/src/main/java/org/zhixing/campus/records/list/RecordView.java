package org.zhixing.campus.records.list;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;

import java.util.List;

/// What of a record type is looked at: which records, in which order, which of their columns, how many at a time.
public record RecordView(RecordType type, List<Filter> filters, Sort sort, List<RecordColumn> columns, int size) {

    public static final int USUAL_SIZE = 50;
    public static final List<Integer> SIZES = List.of(20, 50, 100, 200);

    public RecordView {
        filters = List.copyOf(filters);
        columns = List.copyOf(columns);
    }

    /// All records by their natural key, with all columns.
    public static RecordView all(RecordType type) {
        return new RecordView(type, List.of(), Sort.BY_KEY, type.columns(), USUAL_SIZE);
    }

    public RecordView filtered(Filter filter) {
        return filtered(List.of(filter));
    }

    RecordView filtered(List<Filter> by) {
        return new RecordView(type, by, sort, columns, size);
    }

    public RecordView without(Filter filter) {
        return new RecordView(type, filters.stream().filter(each -> !each.equals(filter)).toList(), sort, columns, size);
    }

    public RecordView sorted(Sort by) {
        return new RecordView(type, filters, by, columns, size);
    }

    /// At most so many at a time.
    public RecordView by(int count) {
        return new RecordView(type, filters, sort, columns, count);
    }

    /// Whether a filter compares with what a mask hides.
    public boolean sensitive() {
        return filters.stream().anyMatch(filter -> filter instanceof Filter.Text text && text.sensitive());
    }

    /// Whether records of the type last from one day to another.
    public static boolean spanned(RecordType type) {
        return type.column("valid_from").isPresent() && type.column("valid_to").isPresent();
    }
}
