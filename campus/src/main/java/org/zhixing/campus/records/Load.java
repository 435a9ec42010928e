package org.zhixing.campus.records;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Rows on their way into one table.
/// @param table schema and name, such as `students.student`
/// @param columns names of the columns in the order of every row's values; the others take their defaults
/// @param rows asked for once, closed after use; a value is null, text, a number, a truth value, a date or a UUID
public record Load(String table, List<String> columns, Supplier<Stream<Object[]>> rows) {

    public static Load load(String table, List<String> columns, Supplier<Stream<Object[]>> rows) {
        return new Load(table, columns, rows);
    }
}
