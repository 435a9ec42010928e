package org.zhixing.audit;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Blame;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Remark;
import org.zhixing.audit.relation.Standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes findings: one for each number to blame, one for each that was cut instead of rounded.
final class Findings {

    private Findings() {
    }

    static List<Finding> of(List<Relation> relations, List<Remark> remarks) {
        List<Finding> findings = new ArrayList<>();
        for (Blame.Blamed blamed : Blame.of(relations)) {
            findings.add(broken(blamed));
        }
        for (Relation relation : relations) {
            if (relation.standing() == Standing.CUT) {
                findings.add(cut(relation));
            }
        }
        remarks.forEach(remark -> findings.add(noted(remark)));
        findings.sort(Comparator.<Finding>comparingInt(finding -> finding.locations().getFirst().offset()).thenComparing(Finding::arithmetic));
        List<Finding> numbered = new ArrayList<>();
        for (Finding finding : findings) {
            numbered.add(new Finding("F" + (numbered.size() + 1), finding.kind(), finding.severity(), finding.confidence(), finding.locations(), finding.published(), finding.expected(),
                finding.arithmetic(), finding.explanation()));
        }
        return numbered;
    }

    private static Finding broken(Blame.Blamed blamed) {
        Relation first = blamed.broken().getFirst();
        Set<Figure> figures = new LinkedHashSet<>();
        figures.add(blamed.figure());
        blamed.broken().forEach(relation -> figures.addAll(relation.figures()));
        boolean isTarget = first.target() == blamed.figure();
        String also = blamed.broken().size() > 1 ? "；另有" + (blamed.broken().size() - 1) + "处算式与它有关" : "";
        String alsoEn = blamed.broken().size() > 1 ? "; " + (blamed.broken().size() - 1) + " more statements involve it" : "";
        String target = first.target().numeral().text();
        return new Finding("", first.kind(), severity(blamed), BigDecimal.valueOf(first.trust(), 2),
            figures.stream().map(Location::of).toList(), blamed.figure().numeral().text(), isTarget ? first.expected() : "", first.arithmetic(),
            new Explanation(first.meaning().zh() + "：" + first.arithmetic() + "，而报告为 " + target + also, first.meaning().en() + ": " + first.arithmetic() + ", but " + target + " is printed" + alsoEn));
    }

    /// A number that cannot be computed from the others is wrong; two that merely differ contradict each other.
    private static Severity severity(Blame.Blamed blamed) {
        return blamed.broken().stream().allMatch(Relation::comparesPlaces) ? Severity.INCONSISTENT : Severity.ERROR;
    }

    private static Finding noted(Remark remark) {
        return new Finding("", remark.kind(), Severity.NOTATION, BigDecimal.valueOf(remark.trust(), 2), remark.figures().stream().map(Location::of).toList(), remark.figures().getFirst().numeral().text(), remark.expected(),
            remark.arithmetic(), new Explanation(remark.meaning().zh() + "：" + remark.arithmetic(), remark.meaning().en() + ": " + remark.arithmetic()));
    }

    private static Finding cut(Relation relation) {
        return new Finding("", relation.kind(), Severity.ROUNDING, BigDecimal.valueOf(relation.trust(), 2), relation.figures().stream().map(Location::of).toList(),
            relation.target().numeral().text(), relation.expected(), relation.arithmetic(),
            new Explanation("未按四舍五入取值：" + relation.arithmetic(), "Not rounded half up: " + relation.arithmetic()));
    }
}
