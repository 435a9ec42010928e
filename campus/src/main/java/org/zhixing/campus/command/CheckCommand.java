package org.zhixing.campus.command;

import org.zhixing.campus.checks.Checks;
import org.zhixing.campus.checks.Finding;
import org.zhixing.campus.checks.Result;
import org.zhixing.campus.figures.Figures;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// What contradicts what, what is missing, and which standards are not met.
@Command(name = "check", description = {"核对：哪些数字互相矛盾、缺少什么、哪些标准未达到", "What contradicts what, what is missing, which standards are not met"})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--year", paramLabel = "Y", required = true, description = {"报告年度", "The report's year"})
    int year;

    @Override
    public Integer call() {
        try (School school = options.openFilled()) {
            List<Result> results = school.the(Checks.class).of(school.the(Figures.class).compiled(ReportYear.of(year)));
            if (options.json) {
                options.terminal().document(document(results));
            } else {
                print(results, options.terminal());
            }
            return 0;
        }
    }

    private Map<String, Object> document(List<Result> results) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("year", year);
        document.put("rules", results.stream().map(this::rule).toList());
        return document;
    }

    private Map<String, Object> rule(Result result) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("key", result.check().key());
        rule.put("status", result.status().code());
        rule.put("cases", result.cases());
        rule.put("findings", result.findings().stream().map(this::finding).toList());
        return rule;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("severity", finding.severity().code());
        map.put("left", finding.left());
        map.put("right", finding.right());
        map.put("sentence", finding.sentence().in(options.language));
        map.put("action", finding.action().in(options.language));
        map.put("records", finding.records());
        return map;
    }

    private static void print(List<Result> results, Terminal terminal) {
        Language language = terminal.language();
        for (Result result : results) {
            for (Finding finding : result.findings()) {
                terminal.line("[" + finding.severity().label().in(language) + "] " + finding.sentence().in(language));
                terminal.line("    " + finding.action().in(language));
            }
        }
        long passed = results.stream().filter(result -> result.status() == Result.Status.PASSED).count();
        long failed = results.stream().filter(result -> result.status() == Result.Status.FAILED).count();
        terminal.line(language == Language.ZH
            ? "通过 " + passed + " 项，未通过 " + failed + " 项，未核对 " + (results.size() - passed - failed) + " 项"
            : passed + " passed, " + failed + " failed, " + (results.size() - passed - failed) + " not checked");
    }
}
