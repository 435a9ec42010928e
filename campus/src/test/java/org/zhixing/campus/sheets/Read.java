package org.zhixing.campus.sheets;

import org.zhixing.campus.shared.Refused;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// What is read from a file's first sheet.
record Read(List<SheetName> sheets, List<Row> rows, SheetEnd end) {

    static Read of(Path path) {
        try (SheetFile file = SheetFile.open(path, "表.xls")) {
            List<Row> rows = new ArrayList<>();
            SheetEnd end = file.read(file.sheets().getFirst(), rows::add);
            return new Read(file.sheets(), rows, end);
        }
    }

    /// The sentence, in Chinese, by which a file is refused.
    static String refused(Path path) {
        Refused refused = catchThrowableOfType(Refused.class, () -> of(path));
        return refused.sentence().zh();
    }

    Cell cell(int row, int column) {
        return rows.stream().filter(each -> each.number() == row).findFirst().orElseThrow().cell(column);
    }

    /// Every row's cells as they are shown.
    List<List<String>> shown() {
        return rows.stream().map(row -> row.cells().stream().map(Cell::shown).toList()).toList();
    }
}
