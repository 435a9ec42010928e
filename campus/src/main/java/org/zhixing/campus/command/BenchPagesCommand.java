package org.zhixing.campus.command;

import org.zhixing.campus.bench.PagesBench;
import org.zhixing.campus.bench.Quantiles;
import org.zhixing.campus.demo.Demo;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Measures lists and pages of figures of a large school against the queries behind them.
@Command(name = "pages", mixinStandardHelpOptions = true, description = {"列表页和指标页，与其背后的查询相比", "Lists and pages of figures, against the queries behind them"})
final class BenchPagesCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--times", paramLabel = "N", description = {"演示学校的多少倍，默认 100", "So many times the demo school, 100 by default"})
    int times = 100;

    @Option(names = "--rounds", paramLabel = "N", description = {"每页打开的次数，默认 40", "Each page is opened so often, 40 by default"})
    int rounds = 40;

    @Option(names = "--changes", paramLabel = "N", description = {"记录改变的次数，默认 3", "Records change so often, 3 by default"})
    int changes = 3;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        if (times < 1 || rounds < 1 || changes < 1) {
            throw new Refused("用法：./zhixing bench pages [--times N] [--rounds N] [--changes N]，N 至少为 1", "Usage: ./zhixing bench pages [--times N] [--rounds N] [--changes N], N at least 1");
        }
        Path data = Files.createTempDirectory("zhixing-bench");
        try (School school = School.open(data, Map.of())) {
            options.terminal().note(Label.label("正在装入 " + times + " 倍演示学校……", "Loading the demo school " + times + " times …"));
            try (Connection connection = school.dataSource().getConnection(); Statement statement = connection.createStatement()) {
                Demo.copies(times).load(connection);
                connection.setAutoCommit(true);
                statement.execute("vacuum analyze");
            }
            options.terminal().note(Label.label("正在打开网页……", "Opening pages …"));
            String url = school.serve(0);
            print(school.the(PagesBench.class).run(url, data.resolve("postgres").resolve("postgres.log"), rounds, changes));
            return 0;
        } finally {
            Folders.delete(data);
        }
    }

    private void print(PagesBench.Outcome outcome) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bench", "pages");
        document.put("times", times);
        document.put("students", outcome.students());
        document.put("rounds", rounds);
        document.put("changes", changes);
        document.put("lists", rows(outcome.lists()));
        document.put("changed", rows(outcome.changed()));
        document.put("unchanged", rows(outcome.kept()));
        document.put("atOnce", outcome.atOnce().stream().map(page -> {
            Map<String, Object> written = new LinkedHashMap<>(Map.of("page", page.page()));
            put(written, "page", page.times());
            put(written, "figures", page.figures());
            return written;
        }).toList());
        if (options.json) {
            options.terminal().document(document);
            return;
        }
        document.forEach((name, value) -> {
            if (value instanceof List<?> rows) {
                options.terminal().line("\n" + name);
                rows.forEach(row -> options.terminal().line(line((Map<?, ?>) row)));
            } else {
                options.terminal().line(name + " " + value);
            }
        });
    }

    private static String line(Map<?, ?> row) {
        return row.entrySet().stream().map(cell -> cell.getKey() + " " + cell.getValue()).collect(Collectors.joining("  "));
    }

    private static List<Map<String, Object>> rows(List<PagesBench.Row> rows) {
        return rows.stream().map(row -> {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("page", row.page());
            put(written, "page", row.times());
            put(written, "bare", row.bare());
            written.put("ratioP50", hundredths(row.times().p50(), row.bare().p50()));
            written.put("ratioP95", hundredths(row.times().p95(), row.bare().p95()));
            return written;
        }).toList();
    }

    private static void put(Map<String, Object> into, String what, Quantiles of) {
        into.put(what + "MillisP50", BigDecimal.valueOf(of.p50() / 100, 1));
        into.put(what + "MillisP95", BigDecimal.valueOf(of.p95() / 100, 1));
    }

    private static BigDecimal hundredths(long one, long other) {
        return BigDecimal.valueOf(one * 100 / Math.max(1, other), 2);
    }
}
