package org.zhixing.audit;

import org.zhixing.audit.document.Document;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What the report of the year before said of its own year: this year's report must not say otherwise.
final class PreviousReport {

    private static final BigDecimal TRUST = new BigDecimal("0.65");
    private final Facts facts;

    PreviousReport(Document document) {
        facts = Reader.of(document).facts();
    }

    /// A name is compared if the earlier report gives it one value for the year; only columns of tables and whole names.
    List<Finding> against(Facts now, int from) {
        List<Finding> findings = new ArrayList<>();
        now.byName().forEach((name, said) -> {
            for (Fact fact : said) {
                List<Figure> earlier = facts.of(name, fact.year()).stream().map(Fact::figure).filter(figure -> figure.isRate() == fact.figure().isRate()).toList();
                long values = earlier.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count();
                if (fact.year() > 0 && fact.year() < Facts.UNNAMED_YEAR - 1 && values == 1 && !earlier.getFirst().interval().meets(fact.figure().interval())) {
                    findings.add(finding(name, fact, earlier.getFirst(), from + findings.size() + 1));
                }
            }
        });
        return findings;
    }

    private static Finding finding(String name, Fact fact, Figure earlier, int number) {
        String arithmetic = earlier.numeral().retyped() + "≠" + fact.figure().numeral().retyped();
        return new Finding("F" + number, Kind.CROSS_REFERENCE, Severity.INCONSISTENT, TRUST, List.of(Location.of(fact.figure())), fact.figure().numeral().text(), earlier.numeral().text(), arithmetic,
            new Explanation("上一年的报告中" + fact.year() + "年“" + name + "”为 " + earlier + "，本报告为 " + fact.figure(), "Last year's report gives " + earlier + " for " + name + " of " + fact.year() + ", this one " + fact.figure()));
    }
}
