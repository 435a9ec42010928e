package org.zhixing.campus.audit.review.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Coverage;
import org.zhixing.audit.Kind;
import org.zhixing.campus.audit.review.Batch;
import org.zhixing.campus.audit.review.BatchFile;
import org.zhixing.campus.sheets.Column;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A batch as a sheet: a row for each file, a column for each kind of finding.
final class BatchSheet {

    private BatchSheet() {}

    static void write(Batch batch, Language language, SheetWriter writer) throws IOException {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(new Label("文件", "File").in(language), Column.Kind.TEXT, null, List.of(), false, 36));
        columns.add(Column.of(new Label("状态", "State").in(language), Column.Kind.TEXT));
        for (Label heading : List.of(new Label("数字", "Numbers"), new Label("已核对", "Checked"), new Label("表格", "Tables"), new Label("发现", "Findings"))) {
            columns.add(Column.of(heading.in(language), Column.Kind.NUMBER));
        }
        for (Kind kind : Kind.values()) {
            columns.add(Column.of(Words.of(kind).in(language), Column.Kind.NUMBER));
        }
        columns.add(Column.of(new Label("问题", "Problem").in(language), Column.Kind.TEXT));
        columns.add(Column.of("SHA-256", Column.Kind.TEXT));
        writer.sheet(new Label("审核", "Audit").in(language), columns);
        for (BatchFile file : batch.files()) {
            writer.row(row(file, language));
        }
        writer.finish();
    }

    /// Of a file that was not audited there are no numbers, which are not zeros.
    private static List<@Nullable Object> row(BatchFile file, Language language) {
        Coverage coverage = file.document().coverage();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(file.name());
        row.add(Words.of(file.document().state()).in(language));
        row.add(coverage == null ? null : coverage.numbers());
        row.add(coverage == null ? null : coverage.checked());
        row.add(coverage == null ? null : coverage.tables());
        row.add(coverage == null ? null : file.found());
        for (Kind kind : Kind.values()) {
            row.add(coverage == null ? null : file.findings().getOrDefault(kind, 0));
        }
        row.add(file.document().problem() == null ? null : file.document().problem().in(language));
        row.add(file.document().sha256());
        return row;
    }
}
