package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.demo.Demo;
import org.zhixing.campus.reproduction.PublishedTables;
import org.zhixing.campus.reproduction.ReproducedCell;
import org.zhixing.campus.reproduction.ReproducedReport;
import org.zhixing.campus.reproduction.Reproduction;
import org.zhixing.campus.reproduction.Status;
import org.zhixing.indicators.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// A published report against the demo school's records, whatever school the data directory holds.
@Command(name = "reproduce", description = {"逐格核对已发布的报告与演示学校的计算结果", "Compare a published report with the demo school's figures, cell by cell"})
final class ReproduceCommand implements Callable<Integer> {

    /// The demo school of this command, kept in the data directory beside the user's own.
    private static final String OWN = "reproduce";

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--published", paramLabel = "DIR", description = {"另一份同样格式的已发布表格", "Other published tables of the same form"})
    @Nullable Path published;

    @Override
    public Integer call() throws Exception {
        PublishedTables tables = published == null ? PublishedTables.included() : PublishedTables.in(published);
        try (School school = School.open(options.data.resolve(OWN), Map.of())) {
            if (!school.filled()) {
                DemoCommand.load(school, Demo.of(Demo.SEED, OptionalInt.empty()), options.terminal());
            }
            ReproducedReport report = school.the(Reproduction.class).of(tables);
            if (options.json) {
                options.terminal().document(report.document(options.language));
            } else {
                print(report, options.terminal());
            }
            return 0;
        }
    }

    private static void print(ReproducedReport report, Terminal terminal) {
        Language language = terminal.language();
        for (ReproducedCell cell : report.cells()) {
            if (cell.status() != Status.EQUAL) {
                terminal.line(line(cell, language));
            }
        }
        for (Status status : Status.values()) {
            terminal.line(status.label().in(language) + (language == Language.ZH ? "：" : ": ") + report.count(status));
        }
    }

    /// `[Contradicted] 11 4:3 合计 / 执行标准人数: 2254, computed 1744, 586+550+608=1744 (11 1:3, 11 2:3, 11 3:3)`
    private static String line(ReproducedCell cell, Language language) {
        boolean zh = language == Language.ZH;
        String detail = cell.rule() != null ? (zh ? "，" : ", ") + cell.rule().label().in(language)
            : cell.reason() == null ? "" : (zh ? "，" : ", ") + cell.reason() + cell.against().stream()
                .map(place -> place.table() + " " + place.r() + ":" + place.c()).collect(Collectors.joining(", ", " (", ")"));
        return "[%s] %s %d:%d %s / %s%s%s%s%s%s".formatted(cell.status().label().in(language), cell.place().table(), cell.place().r(), cell.place().c(),
            cell.row(), cell.column(), zh ? "：" : ": ", cell.published(), zh ? "，算得 " : ", computed ", cell.computed(), detail);
    }
}
