package org.zhixing.campus.records.imports.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.zhixing.campus.records.imports.Corrections;
import org.zhixing.campus.records.imports.UnderstoodColumn;
import org.zhixing.campus.records.imports.UnderstoodFile;
import org.zhixing.campus.records.imports.UnderstoodSheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What a form says about a file: for sheet 0 `sheet.0.type`, `sheet.0.read`, and for its column 2 `sheet.0.column.2`.
final class CorrectionForm {

    private CorrectionForm() {}

    /// Columns are taken as said only while the sheet keeps its type: another type has other columns, which are recognised afresh.
    static Corrections read(UnderstoodFile file, MultiValueMap<String, String> form) {
        Map<String, Corrections.OfSheet> sheets = new HashMap<>();
        for (UnderstoodSheet sheet : file.sheets()) {
            String prefix = "sheet." + sheet.index() + ".";
            String type = form.getFirst(prefix + "type");
            if (type != null) {
                boolean same = type.equals(sheet.type());
                sheets.put(sheet.name(), new Corrections.OfSheet(!type.isEmpty(), type.isEmpty() ? null : type, same ? headerRow(sheet) : null, same ? columns(sheet, form, prefix) : Map.of()));
            }
        }
        return new Corrections(sheets);
    }

    private static @Nullable Integer headerRow(UnderstoodSheet sheet) {
        return sheet.headerRow() > 0 ? sheet.headerRow() : null;
    }

    private static Map<Integer, String> columns(UnderstoodSheet sheet, MultiValueMap<String, String> form, String prefix) {
        Map<Integer, String> columns = new HashMap<>();
        for (UnderstoodColumn column : sheet.columns()) {
            String said = form.getFirst(prefix + "column." + column.column());
            if (said != null && !said.equals(Objects.requireNonNullElse(column.field(), Corrections.IGNORED))) {
                columns.put(column.column(), said);
            }
        }
        return columns;
    }
}
