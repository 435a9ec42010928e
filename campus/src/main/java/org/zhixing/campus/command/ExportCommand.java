package org.zhixing.campus.command;

import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.exports.Exports;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.sheets.SheetWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Writes all records as spreadsheets, which imported give the same records.
@Command(name = "export", description = {"把全部记录导出成表格，再导入得到相同的记录", "Write all records as spreadsheets; imported, they give the same records"})
final class ExportCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Parameters(arity = "0..*", paramLabel = "TYPE", description = {"记录类型，如 student 或 学生；不写则为全部", "Record types, such as student; all by default"})
    List<String> types = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = {"写到这个文件夹", "The folder to write to"})
    Path out = Path.of("");

    @Option(names = "--format", paramLabel = "xlsx|csv", description = {"格式，默认 xlsx", "The format, xlsx by default"})
    String format = "xlsx";

    @Override
    public Integer call() {
        if (!format.equals("xlsx") && !format.equals("csv")) {
            throw new Refused("--format 只能是 xlsx 或 csv，不是 " + format, "--format is xlsx or csv, not " + format);
        }
        try (School school = options.open()) {
            Exports exports = school.the(Exports.class);
            new WrittenSheets(out, "." + format, options.terminal()).write(ChosenTypes.of(school.the(RecordTypes.class), types), (type, file) -> {
                try (SheetWriter writer = format.equals("csv") ? SheetWriter.csv(file) : SheetWriter.xlsx(file)) {
                    return exports.write(type, options.language, Viewer.LOCAL_OPERATOR, writer);
                }
            });
            return 0;
        }
    }
}
