package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.sheets.Row;
import org.zhixing.campus.sheets.SheetName;
import org.zhixing.indicators.Label;

import java.util.List;
import java.util.Optional;

/// How a sheet will be read.
/// @param read      whether it will be
/// @param headerRow the last row of the header, counted from 1
/// @param problems  what keeps it from being read
/// @param notices   what is worth knowing
record SheetPlan(int file, String fileName, SheetName sheet, boolean read, @Nullable RecordType type, boolean unsure, List<RecordType> candidates,
                 int headerRow, List<Bound> columns, List<Problem> problems, List<Label> notices) {

    /// A column with a heading.
    /// @param column what it means; null where it is not read
    /// @param tenThousands whether its numbers are in 万元
    record Bound(int at, String heading, @Nullable RecordColumn column, boolean unsure, boolean tenThousands, @Nullable Label remark) {}

    /// @param at      the sheet's column that it is about; negative where it is about none that is there
    /// @param heading of the column that is meant; null where the header as a whole is
    record Problem(int at, @Nullable String heading, Label why) {

        Problem(Label why) {
            this(-1, null, why);
        }

        /// By itself, without its place.
        Label sentence() {
            return heading == null ? why : new Label("“" + heading + "”" + why.zh(), "“" + heading + "” " + why.en());
        }
    }

    /// Those that are read.
    List<Bound> bound() {
        return columns.stream().filter(each -> each.column() != null).toList();
    }

    Optional<Bound> where(RecordColumn column) {
        return columns.stream().filter(each -> column.equals(each.column())).findFirst();
    }

    /// @param samples rows below the header
    UnderstoodSheet understood(List<Row> samples) {
        List<UnderstoodColumn> shown = columns.stream().map(each -> new UnderstoodColumn(each.at(), each.heading(), each.column() == null ? null : each.column().name(), each.unsure(), each.remark(),
            samples.stream().filter(row -> row.number() > headerRow).map(row -> row.cell(each.at()).shown()).filter(text -> !text.isBlank()).distinct().limit(3).toList())).toList();
        return new UnderstoodSheet(sheet.index(), sheet.name(), sheet.hidden(), read, type == null ? null : type.name(), unsure,
            candidates.stream().map(RecordType::name).toList(), headerRow, shown, problems.stream().map(Problem::sentence).toList());
    }
}
