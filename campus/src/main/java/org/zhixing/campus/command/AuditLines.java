package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Audited;
import org.zhixing.audit.Finding;
import org.zhixing.audit.Location;
import org.zhixing.campus.audit.Compared;
import org.zhixing.campus.audit.Standing;
import org.zhixing.campus.audit.Whereabouts;
import org.zhixing.indicators.Label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the terminal says of an audited file: a line for each finding, one for each number that is not as recorded, and what was covered.
final class AuditLines {

    private AuditLines() {}

    static List<Label> of(Path file, Audited audited, @Nullable List<Compared> records) {
        List<Label> lines = new ArrayList<>();
        for (Finding finding : audited.likely()) {
            Location first = finding.locations().getFirst();
            lines.add(new Label("[" + finding.severity().code() + "] " + Whereabouts.of(first).zh() + " " + finding.published() + "：" + finding.explanation().zh(),
                "[" + finding.severity().code() + "] " + Whereabouts.of(first).en() + " " + finding.published() + ": " + finding.explanation().en()));
        }
        if (records != null) {
            records.stream().filter(each -> each.standing() == Standing.DIFFERS || each.standing() == Standing.AMBIGUOUS).forEach(each -> lines.add(line(each)));
        }
        var coverage = audited.coverage();
        lines.add(new Label(file + "：数字 " + coverage.numbers() + " 个，参与核对 " + coverage.checked() + " 个，读懂表格 " + coverage.tables() + " 张，发现 " + audited.likely().size() + " 项",
            file + ": " + coverage.numbers() + " numbers, " + coverage.checked() + " checked, " + coverage.tables() + " tables understood, " + audited.likely().size() + " findings"));
        if (records != null) {
            lines.add(new Label(file + "：与记录" + counted(records, true), file + ": " + counted(records, false)));
        }
        return lines;
    }

    private static Label line(Compared compared) {
        return new Label("[" + compared.standing().label().zh() + "] " + Whereabouts.of(compared.location()).zh() + " " + compared.published() + "：记录为 " + compared.computed() + "（" + compared.key() + "）",
            "[" + compared.standing().label().en() + "] " + Whereabouts.of(compared.location()).en() + " " + compared.published() + ": the records give " + compared.computed() + " (" + compared.key() + ")");
    }

    private static String counted(List<Compared> records, boolean zh) {
        List<String> counts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            long count = records.stream().filter(each -> each.standing() == standing).count();
            counts.add(zh ? standing.label().zh() + " " + count + " 个" : count + " " + standing.label().en());
        }
        return String.join(zh ? "，" : ", ", counts);
    }
}
