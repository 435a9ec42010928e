package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "对理论学习满意的 598 人，满意度 94.77%；对实习满意的 607 人，满意度 96.20%；……": counts, each with its rate of one kind. The group that explains two of them or more, and all but one, is the group of all.
final class CommonBase {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern RATE = Pattern.compile("(满意度|[一-龥]率)(?:为|达到?|是|约为)?\\s*$");
    private static final int FEWEST = 2;
    private static final int TELLING = 6;
    private static final Explanation BASE = new Explanation("其他各项比率所用的总数得不出此数", "The group that the other rates are of does not make this one");

    private record Pair(Quantity part, Quantity rate) {
    }

    private CommonBase() {
    }

    static List<Relation> in(List<Quantity> all) {
        Map<String, List<Pair>> kinds = new LinkedHashMap<>();
        for (Quantity rate : all) {
            Matcher said = RATE.matcher(rate.lead());
            Quantity part = all.get(Math.max(0, rate.index() - 1));
            boolean pair = rate.numeral().isPercentage() && rate.numeral().isFirm() && !rate.isChange() && said.find() && part != rate && part.sentence() == rate.sentence() && part.isLevel() && part.numeral().isCount();
            if (pair) {
                kinds.computeIfAbsent(said.group(1) + part.numeral().unit(), key -> new ArrayList<>()).add(new Pair(part, rate));
            }
        }
        List<Relation> found = new ArrayList<>();
        kinds.values().forEach(pairs -> found.addAll(best(all, pairs)));
        return found;
    }

    private static List<Relation> best(List<Quantity> all, List<Pair> pairs) {
        List<Relation> best = List.of();
        for (Quantity whole : pairs.size() > FEWEST ? all.subList(0, pairs.getFirst().part().index()) : List.<Quantity>of()) {
            if (whole.isLevel() && isGroupOf(whole, pairs.getFirst().part())) {
                List<Relation> relations = new ArrayList<>();
                pairs.forEach(pair -> Computed.quotient(pair.part().figure(), whole.figure(), HUNDRED).ifPresent(value -> relations.add(new Relation(Kind.RATE, pair.rate().figure(), value, 70, BASE))));
                best = held(relations) > held(best) ? relations : best;
            }
        }
        List<Relation> broken = best.stream().filter(Relation::isBroken).toList();
        boolean told = held(best) >= FEWEST && (broken.isEmpty() || broken.size() == 1 && Slips.onlyOne(broken).isPresent());
        return told ? best : List.of();
    }

    /// Questionnaires are counted in 份, those who answered in 人.
    private static boolean isGroupOf(Quantity whole, Quantity part) {
        return whole.isCountOf(part) || whole.numeral().unit().equals("份") && part.numeral().unit().equals(Units.PEOPLE);
    }

    private static long held(List<Relation> relations) {
        return relations.stream().filter(relation -> !relation.isBroken() && relation.bits() >= TELLING).count();
    }
}
