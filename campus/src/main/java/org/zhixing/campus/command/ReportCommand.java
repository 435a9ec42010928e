package org.zhixing.campus.command;

import org.zhixing.book.Block;
import org.zhixing.book.Book;
import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.YearFigures;
import org.zhixing.campus.reporting.Edition;
import org.zhixing.campus.reporting.Evidence;
import org.zhixing.campus.reporting.Reports;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Writes the annual quality report with its evidence.
@Command(name = "report", description = {"生成年度质量报告及其证据", "Write the annual quality report with its evidence"})
final class ReportCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--year", paramLabel = "Y", required = true, description = {"报告年度", "The report's year"})
    int year;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = {"写到这个文件夹", "The folder to write to"})
    Path out = Path.of("");

    @Override
    public Integer call() {
        try (School school = options.openFilled()) {
            YearFigures values = school.the(Figures.class).compiled(ReportYear.of(year));
            Book book = school.the(Reports.class).of(values, options.language);
            List<String> files = new Edition(book, school.the(Evidence.class), values.year()).write(out);
            if (options.json) {
                options.terminal().document(document(book, files, checks(school, values)));
            } else {
                files.forEach(file -> options.terminal().line(out.resolve(file).toString()));
                options.terminal().line(options.language == Language.ZH ? "共 " + book.cards().size() + " 个数字" : book.cards().size() + " figures");
            }
            return 0;
        }
    }

    private Map<String, Object> document(Book book, List<String> files, Map<String, Long> checks) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("year", year);
        document.put("out", out.toString());
        document.put("files", files);
        document.put("chapters", book.chapters().size());
        document.put("tables", count(book, Block.Table.class));
        document.put("charts", count(book, Block.Chart.class));
        document.put("figures", book.cards().size());
        document.put("checks", checks);
        return document;
    }

    private static Map<String, Long> checks(School school, YearFigures values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Result> results = school.the(Checks.class).of(values);
        for (Result.Status status : Result.Status.values()) {
            counts.put(status.code(), results.stream().filter(result -> result.status() == status).count());
        }
        return counts;
    }

    /// Those of the annexes are not counted.
    private static long count(Book book, Class<? extends Block> kind) {
        return book.chapters().stream().filter(chapter -> !chapter.id().startsWith("annex-")).flatMap(chapter -> chapter.blocks().stream()).filter(kind::isInstance).count();
    }
}
