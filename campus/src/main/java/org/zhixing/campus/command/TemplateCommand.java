package org.zhixing.campus.command;

import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.exports.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Writes workbooks to fill in, one for each record type.
@Command(name = "template", description = {"写出各类记录的填报模板（.xlsx）", "Write a workbook to fill in for each record type"})
final class TemplateCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Parameters(arity = "0..*", paramLabel = "TYPE", description = {"记录类型，如 student 或 学生；不写则为全部", "Record types, such as student; all by default"})
    List<String> types = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = {"写到这个文件夹", "The folder to write to"})
    Path out = Path.of("");

    @Override
    public Integer call() {
        try (School school = options.open()) {
            Templates templates = school.the(Templates.class);
            new WrittenSheets(out, ".xlsx", options.terminal()).write(ChosenTypes.of(school.the(RecordTypes.class), types), (type, file) -> {
                templates.write(type, options.language, file);
                return 0;
            });
            return 0;
        }
    }
}
