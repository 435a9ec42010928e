package org.zhixing.campus.records.imports;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;

import java.util.stream.Collectors;

/// SQL for the natural key of a record as people write it: its parts joined by `/`, references by their own key.
final class KeyText {

    private KeyText() {}

    /// @param of the table's name in the statement
    static String of(RecordTypes types, RecordType type, String of) {
        return type.keyColumns().stream().map(column -> "coalesce(" + value(types, column, of, 1) + ", '')").collect(Collectors.joining(" || '/' || "));
    }

    /// A column's text.
    static String value(RecordTypes types, RecordColumn column, String of) {
        return value(types, column, of, 1);
    }

    private static String value(RecordTypes types, RecordColumn column, String of, int depth) {
        String own = of + "." + Session.quoted(column.name());
        if (column.refersTo() == null) {
            return own + "::text";
        }
        RecordType target = types.referredTo(column);
        String alias = "r" + depth;
        String key = target.keyColumns().stream().map(part -> value(types, part, alias, depth + 1)).collect(Collectors.joining(" || '/' || "));
        return "(select " + key + " from " + target.tableName() + " " + alias + " where " + alias + ".id = " + own + ")";
    }

    /// The key as it is stored, for messages where people see the row itself.
    static String raw(RecordType type, String of) {
        return type.keyColumns().stream().filter(column -> column.refersTo() == null).map(column -> of + "." + Session.quoted(column.name()) + "::text").findFirst().orElse("''");
    }
}
