package org.zhixing.campus.command;

import org.zhixing.campus.bench.StartupBench;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/// Measures how long `serve` takes on a filled data directory until the home page answers, against a bare program.
@Command(name = "startup", mixinStandardHelpOptions = true, description = {"启动到首页应答，与空程序相比", "From start to the home page, against a bare program"})
final class BenchStartupCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--rounds", paramLabel = "N", description = {"重复次数，默认 5", "Rounds, 5 by default"})
    int rounds = 5;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        if (rounds < 1) {
            throw new Refused("用法：./zhixing bench startup [--rounds N]，N 至少为 1", "Usage: ./zhixing bench startup [--rounds N], N at least 1");
        }
        Path data = Files.createTempDirectory("zhixing-bench");
        try {
            options.terminal().note(Label.label("正在装入演示学校……", "Loading the demo school …"));
            fill(data);
            print(new StartupBench(data, Zhixing.class.getName()).run(rounds));
            return 0;
        } finally {
            Folders.delete(data);
        }
    }

    private static void fill(Path data) throws SQLException {
        try (School school = School.open(data, Map.of()); Connection connection = school.dataSource().getConnection()) {
            Demo.copies(1).load(connection);
        }
    }

    private void print(StartupBench.Outcome outcome) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bench", "startup");
        document.put("serveMillis", outcome.serve().wall());
        document.put("bareMillis", outcome.bare().wall());
        document.put("ratio", hundredths(outcome.serve().wall(), outcome.bare().wall()));
        document.put("serveCpuMillis", outcome.serve().cpu());
        document.put("bareCpuMillis", outcome.bare().cpu());
        document.put("cpuRatio", hundredths(outcome.serve().cpu(), outcome.bare().cpu()));
        document.put("bareWithOurOptionsMillis", outcome.bareAlike().wall());
        document.put("bareWithOurOptionsCpuMillis", outcome.bareAlike().cpu());
        if (options.json) {
            options.terminal().document(document);
        } else {
            document.forEach((name, value) -> options.terminal().line(name + " " + value));
        }
    }

    private static BigDecimal hundredths(long one, long other) {
        return BigDecimal.valueOf(one * 100 / Math.max(1, other), 2);
    }
}
