package org.zhixing.campus.command;

import org.zhixing.campus.bench.CompileBench;
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
import java.util.Map;
import java.util.concurrent.Callable;

/// Measures how a year is compiled, on a database of its own, which it makes and throws away.
@Command(name = "compile", mixinStandardHelpOptions = true, description = {"汇编一年的全部指标，与手写语句相比", "All indicators of a year, against statements written by hand"})
final class BenchCompileCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--scale", paramLabel = "N", description = {"演示学校的多少倍，默认 1", "So many times the demo school, 1 by default"})
    int scale = 1;

    @Option(names = "--rounds", paramLabel = "N", description = {"重复次数，默认 5", "Rounds, 5 by default"})
    int rounds = 5;

    @Option(names = "--plans", description = {"也给出手写语句的执行计划", "Also print the plans of the statements written by hand"})
    boolean plans;

    @Override
    public Integer call() throws IOException, SQLException {
        if (scale < 1 || rounds < 1) {
            throw new Refused("用法：./zhixing bench compile [--scale N]，N 至少为 1", "Usage: ./zhixing bench compile [--scale N], N at least 1");
        }
        Path data = Files.createTempDirectory("zhixing-bench");
        try (School school = School.open(data, Map.of())) {
            options.terminal().note(Label.label("正在装入 " + scale + " 倍演示学校……", "Loading the demo school " + scale + " times …"));
            try (Connection connection = school.dataSource().getConnection(); Statement statement = connection.createStatement()) {
                Demo.copies(scale).load(connection);
                connection.setAutoCommit(true);
                statement.execute("vacuum analyze");
            }
            CompileBench bench = school.the(CompileBench.class);
            print(bench.run(rounds));
            if (plans) {
                options.terminal().line(bench.plans());
            }
            return 0;
        } finally {
            Folders.delete(data);
        }
    }

    private void print(CompileBench.Outcome outcome) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bench", "compile");
        document.put("scale", scale);
        document.put("students", outcome.students());
        document.put("figures", outcome.figures());
        document.put("checks", outcome.checks());
        document.put("compileMillis", outcome.compile());
        document.put("handWrittenMillis", outcome.handWritten());
        document.put("ratio", BigDecimal.valueOf(outcome.ratio(), 2));
        document.put("documentsMillis", outcome.documents());
        document.put("peakHeapMiB", outcome.peakHeap());
        if (options.json) {
            options.terminal().document(document);
        } else {
            document.forEach((name, value) -> options.terminal().line(name + " " + value));
        }
    }
}
