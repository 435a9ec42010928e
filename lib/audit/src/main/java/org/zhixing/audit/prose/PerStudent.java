package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Figures per student of the whole report, each beside its total: the number of students that explains two or more of them, and more than it leaves unexplained, is what they are divided by.
final class PerStudent {

    private static final Explanation BASE = new Explanation("其他生均指标所用的学生数得不出此数", "The number of students that the other figures per student use does not make this one");
    private static final int FEWEST = 2;

    private PerStudent() {
    }

    private record Each(Quantity each, Figure total) {
    }

    static List<Relation> in(List<List<Quantity>> paragraphs, Facts facts) {
        Map<Integer, List<Each>> years = new HashMap<>();
        for (List<Quantity> quantities : paragraphs) {
            for (Quantity each : quantities) {
                if (each.lead().matches(".*生均[^，]{0,12}$") && each.numeral().isFirm() && !each.isChange() && !each.isStandard() && !each.numeral().isPercentage()) {
                    Figure total = total(quantities, each);
                    int year = each.year() == 0 ? facts.reportYear() : each.year();
                    if (total != null) {
                        years.computeIfAbsent(year, key -> new ArrayList<>()).add(new Each(each, total));
                    }
                }
            }
        }
        List<Relation> found = new ArrayList<>();
        years.forEach((year, all) -> found.addAll(best(all, facts.all(year))));
        return found;
    }

    /// The number just before it in its sentence and unit, unless that is a part or a figure per head itself.
    private static @Nullable Figure total(List<Quantity> quantities, Quantity each) {
        Quantity total = each.index() == 0 ? each : quantities.get(each.index() - 1);
        boolean suits = total != each && total.sentence() == each.sentence() && total.isCountOf(each) && total.isLevel() && !total.isAverage() && total.head().isEmpty() && !each.lead().contains("按");
        String thing = Names.of(each.lead().replaceFirst("^.*生均", ""));
        return suits && (thing.length() < 2 || total.name().isEmpty() || Names.overlap(thing, total.name())) ? total.figure() : null;
    }

    private static List<Relation> best(List<Each> all, List<Fact> facts) {
        List<Relation> best = List.of();
        int most = FEWEST - 1;
        for (Fact fact : facts) {
            if (!fact.name().matches(".*(?:在校生|学生)") || fact.figure().isRate()) {
                continue;
            }
            List<Relation> relations = new ArrayList<>();
            all.forEach(one -> Computed.quotient(one.total, fact.figure(), BigDecimal.ONE).ifPresent(value -> relations.add(new Relation(Kind.PER_CAPITA, one.each.figure(), value, 65, BASE))));
            int held = (int) relations.stream().filter(relation -> !relation.isBroken() && relation.bits() >= 4).count();
            if (held > most && held * 2 > relations.size()) {
                most = held;
                best = relations;
            }
        }
        return best;
    }
}
