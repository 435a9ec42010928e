package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.imports.ChangedRow;
import org.zhixing.campus.records.imports.FileOutcome;
import org.zhixing.campus.records.imports.ImportOutcome;
import org.zhixing.campus.records.imports.ImportRemark;
import org.zhixing.campus.records.imports.Imports;
import org.zhixing.campus.records.imports.ReturnedCopies;
import org.zhixing.campus.records.imports.Upload;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.shared.Where;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Loads spreadsheets into the records: all of them, or none.
@Command(name = "import", description = {"导入：把电子表格读入记录，全部成功或全不改动", "Load spreadsheets into the records: all of them, or nothing is changed"})
final class ImportCommand implements Callable<Integer> {

    /// So many changes of each kind are printed for each file and type; their counts are exact.
    private static final int SHOWN = 10_000;

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = {".xlsx、.xls 或 .csv 文件", ".xlsx, .xls or .csv files"})
    List<Path> files = List.of();

    @Option(names = "--dry-run", description = {"只说明会增加、改动什么，不写入", "Only say what would be added and changed"})
    boolean dryRun;

    @Option(names = "--out", paramLabel = "DIR", description = {"标出问题的表格放在这里，默认放在原文件旁", "Where workbooks with marked problems go; beside the files by default"})
    @Nullable Path out;

    @Override
    public Integer call() {
        List<Upload> uploads = files.stream().map(ImportCommand::upload).toList();
        try (School school = options.open(); ImportBar bar = new ImportBar(options.terminal())) {
            ImportOutcome outcome = school.the(Imports.class).run(uploads, dryRun, Viewer.LOCAL_OPERATOR, bar, dryRun ? SHOWN : 0, new Copies());
            bar.close();
            RecordTypes types = school.the(RecordTypes.class);
            if (options.json) {
                options.terminal().document(document(outcome, types));
            } else {
                outcome.files().forEach(file -> print(file, types));
                options.terminal().line(summary(outcome));
            }
            return outcome.refused() ? Complaint.REFUSED : 0;
        }
    }

    private static Upload upload(Path file) {
        Where where = Where.inFile(file.toString());
        if (!Files.exists(file)) {
            throw new Refused(new Label("没有这个文件：" + file, "There is no such file: " + file), where);
        }
        if (!Files.isRegularFile(file)) {
            throw new Refused(new Label("这不是文件：" + file, "This is no file: " + file), where);
        }
        if (!Files.isReadable(file)) {
            throw new Refused(new Label("没有权限读取：" + file, "This file is not readable for you: " + file), where);
        }
        return new Upload(Objects.requireNonNull(file.getFileName()).toString(), file);
    }

    /// Beside the files, or where the user says.
    private final class Copies implements ReturnedCopies {

        @Override
        public Path of(Upload file) {
            String name = ReturnedCopies.name(file.name(), language());
            return out == null ? file.content().resolveSibling(name) : out.resolve(name);
        }

        @Override
        public Language language() {
            return options.language;
        }
    }

    private Map<String, Object> document(ImportOutcome outcome, RecordTypes types) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("dryRun", dryRun);
        document.put("landed", !dryRun && !outcome.refused());
        document.put("files", outcome.files().stream().map(file -> document(file, file.type() == null ? null : types.named(file.type()).orElse(null))).toList());
        return document;
    }

    private Map<String, Object> document(FileOutcome file, @Nullable RecordType type) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", files.get(file.file()).toString());
        map.put("type", file.type());
        map.put("sheets", file.sheets());
        map.put("rows", file.rows());
        map.put("added", file.added());
        map.put("changed", file.changed());
        map.put("unchanged", file.unchanged());
        map.put("closed", file.closed());
        map.put("refused", file.refused());
        map.put("notices", file.notices().stream().map(this::document).toList());
        map.put("errors", file.errors().stream().map(this::document).toList());
        map.put("returned", file.returned());
        if (dryRun) {
            map.put("changes", type == null ? List.of() : file.changes().stream().map(change -> document(type, change)).toList());
            map.put("changesShown", SHOWN);
        }
        return map;
    }

    private Map<String, Object> document(ImportRemark remark) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sheet", remark.sheet());
        map.put("row", remark.row());
        map.put("column", remark.column());
        map.put("value", remark.value());
        map.put("message", remark.message().in(options.language));
        map.put("count", remark.count());
        map.put("rows", remark.rows());
        return map;
    }

    private Map<String, Object> document(RecordType type, ChangedRow change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sheet", change.sheet());
        map.put("row", change.row());
        map.put("key", change.key());
        map.put("kind", change.kind().code());
        map.put("fields", change.fields().stream().map(field -> document(type, field)).toList());
        return map;
    }

    private Map<String, Object> document(RecordType type, ChangedRow.ChangedField field) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("column", named(type, field.column()));
        map.put("from", field.from() == null ? null : meant(type, field.column(), field.from()));
        map.put("to", field.to() == null ? null : meant(type, field.column(), field.to()));
        return map;
    }

    private void print(FileOutcome file, RecordTypes types) {
        boolean zh = options.language == Language.ZH;
        String name = file.name() + (file.sheets().isEmpty() ? "" : (zh ? "（" : " (") + String.join(zh ? "、" : ", ", file.sheets()) + (zh ? "）" : ")"));
        options.terminal().line(name + (zh ? "：" : ": ") + counts(file.rows(), file.added(), file.changed(), file.unchanged(), file.refused()));
        file.errors().forEach(each -> options.terminal().line("  ✗ " + each.in(options.language)));
        file.notices().forEach(each -> options.terminal().line("  · " + each.in(options.language)));
        RecordType type = file.type() == null ? null : types.named(file.type()).orElse(null);
        if (type != null) {
            file.changes().forEach(each -> options.terminal().line("  " + line(type, each, zh)));
        }
        if (file.returned() != null) {
            options.terminal().line((zh ? "  问题已标在 " : "  The problems are marked in ") + file.returned());
        }
    }

    private String line(RecordType type, ChangedRow change, boolean zh) {
        String sign = switch (change.kind()) {
            case ADDED -> "+ ";
            case CHANGED -> "~ ";
            case CLOSED -> "| ";
        };
        List<String> fields = change.fields().stream().map(field -> named(type, field.column()) + (field.from() == null ? " = " : " " + meant(type, field.column(), field.from()) + " → ") + (field.to() == null ? "∅" : meant(type, field.column(), field.to()))).toList();
        return sign + change.key() + (zh ? "（第 " + change.row() + " 行）" : " (row " + change.row() + ")") + (zh ? "：" : ": ") + String.join(zh ? "，" : ", ", fields);
    }

    private String named(RecordType type, String column) {
        return type.column(column).map(known -> known.label().in(options.language)).orElse(column);
    }

    /// A code by its meaning.
    private String meant(RecordType type, String column, String value) {
        return type.column(column).map(RecordColumn::codes).map(codes -> codes.values().get(value)).map(label -> label.in(options.language)).orElse(value);
    }

    private String counts(long rows, long added, long changed, long unchanged, long refused) {
        return options.language == Language.ZH ? rows + " 行，新增 " + added + "，改动 " + changed + "，不变 " + unchanged + "，拒绝 " + refused
            : rows + " rows, " + added + " added, " + changed + " changed, " + unchanged + " unchanged, " + refused + " refused";
    }

    private Label summary(ImportOutcome outcome) {
        if (outcome.refused()) {
            return Label.label("没有导入：请按上面的提示改好后再试，记录没有任何改动", "Not imported: correct what is said above and try again; nothing was changed");
        }
        if (dryRun) {
            return Label.label("试运行：可以导入；去掉 --dry-run 即写入", "Dry run: this can be imported; without --dry-run it will be");
        }
        return Label.label("已导入：新增 " + outcome.added() + "，改动 " + outcome.changed() + "，不变 " + outcome.unchanged(),
            "Imported: " + outcome.added() + " added, " + outcome.changed() + " changed, " + outcome.unchanged() + " unchanged");
    }
}
