package org.zhixing.campus.command;

import org.zhixing.campus.bench.AuditBench;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/// Measures how many planted faults the audit finds, and how often it accuses wrongly.
@Command(name = "audit", mixinStandardHelpOptions = true, description = {"审核：自制报告中埋下的差错找到多少、误报多少", "The audit: how many planted faults it finds, how often it accuses wrongly"})
final class BenchAuditCommand implements Callable<Integer> {

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Option(names = "--seeds", paramLabel = "N", description = {"每种版式、每种文件的份数，默认 5", "Reports of each layout and file type, 5 by default"})
    int seeds = 5;

    @Override
    public Integer call() throws IOException {
        if (seeds < 1) {
            throw new Refused("用法：./zhixing bench audit [--seeds N]，N 至少为 1", "Usage: ./zhixing bench audit [--seeds N], N at least 1");
        }
        options.terminal().note(Label.label("正在制作并审核报告……", "Making and auditing reports …"));
        AuditBench.Outcome outcome = AuditBench.run(seeds);
        if (options.json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("bench", "audit");
            document.put("seeds", outcome.seeds());
            document.put("numbers", outcome.numbers());
            document.put("checked", outcome.checked());
            document.put("rows", outcome.rows().stream().map(BenchAuditCommand::written).toList());
            options.terminal().document(document);
            return 0;
        }
        options.terminal().line("| | precision | recall | faults | faultless reports | of them accused |");
        options.terminal().line("|---|---|---|---|---|---|");
        for (AuditBench.Row row : outcome.rows()) {
            boolean whole = !row.isOfFaults();
            options.terminal().line("| " + row.group() + " | " + (whole ? thousandths(row.precision()) : "") + " | " + thousandths(row.recall()) + " | " + (row.hit() + row.missed()) + " | " + (whole ? row.faultless() + " | " + row.accused() : " | ") + " |");
        }
        options.terminal().line("");
        options.terminal().line(outcome.checked() + " of " + outcome.numbers() + " numbers took part in a check; " + outcome.seeds() + " seeds.");
        return 0;
    }

    private static Map<String, Object> written(AuditBench.Row row) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("group", row.group());
        if (!row.isOfFaults()) {
            written.put("precision", thousandths(row.precision()));
            written.put("right", row.right());
            written.put("wrong", row.wrong());
            written.put("faultless", row.faultless());
            written.put("accused", row.accused());
        }
        written.put("recall", thousandths(row.recall()));
        written.put("hit", row.hit());
        written.put("missed", row.missed());
        return written;
    }

    private static BigDecimal thousandths(int value) {
        return BigDecimal.valueOf(value, 3);
    }
}
