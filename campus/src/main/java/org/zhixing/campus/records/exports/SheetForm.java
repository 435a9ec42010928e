package org.zhixing.campus.records.exports;

import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.sheets.Column;
import org.zhixing.indicators.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A record type as the columns of a sheet.
record SheetForm(RecordTypes types, RecordType type, Language language) {

    /// Headings only, for records that are there already.
    List<Column> plain() {
        return type.columns().stream().map(column -> new Column(Sheet.heading(column, language), kind(column), null, List.of(), false, Column.length(column.example()))).toList();
    }

    /// With what whoever fills them in needs to know.
    List<Column> explained() {
        return type.columns().stream().map(column -> new Column(Sheet.heading(column, language), kind(column), new ColumnNote(types, column, language).text(), choices(column), column.required(), Column.length(column.example()))).toList();
    }

    static Column.Kind kind(RecordColumn column) {
        Class<?> holds = column.field().getType();
        if (column.codes() != null || column.refersTo() != null) {
            return Column.Kind.TEXT;
        }
        return holds == LocalDate.class ? Column.Kind.DAY : holds == Integer.class || holds == BigDecimal.class ? Column.Kind.NUMBER : Column.Kind.TEXT;
    }

    private List<String> choices(RecordColumn column) {
        if (column.codes() != null) {
            return column.codes().values().keySet().stream().map(code -> column.codes().written(code, language)).toList();
        }
        return column.field().getType() == Boolean.class ? language == Language.ZH ? List.of("是", "否") : List.of("yes", "no") : List.of();
    }
}
