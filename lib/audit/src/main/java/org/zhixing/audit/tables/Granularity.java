package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// GRIM: of 41 people, 85.37 % is possible and 85.9 % is not. Rates whose counts are not printed must still be of whole people.
final class Granularity {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int ENOUGH_BITS = 12;

    private Granularity() {
    }

    /// For columns of percentages that no quotient of printed numbers explains.
    static List<Relation> in(Matrix matrix, Set<Figure> explained) {
        if (matrix.width() > Matrix.WIDEST) {
            return List.of();
        }
        List<Relation> found = new ArrayList<>();
        for (int rate = 0; rate < matrix.width(); rate++) {
            if (!matrix.isRate(rate) || Words.isChange(matrix.column(rate)) || matrix.column(rate).stream().noneMatch(label -> label.matches(".*率.*"))) {
                continue;
            }
            List<Relation> best = List.of();
            for (int group = 0; group < matrix.width(); group++) {
                if (!matrix.isRate(group) && !Words.isExtreme(matrix.column(group)) && matrix.column(group).stream().anyMatch(label -> label.matches(".*(人数|人|考|数).*"))) {
                    List<Relation> relations = relations(matrix, rate, group, explained);
                    best = score(relations) > score(best) ? relations : best;
                }
            }
            long broken = best.stream().filter(Relation::isBroken).count();
            if (score(best) >= ENOUGH_BITS && broken * 3 <= best.size() - broken) {
                found.addAll(best);
            }
        }
        return found;
    }

    private static int score(List<Relation> relations) {
        return relations.stream().mapToInt(relation -> relation.isBroken() ? -4 : Math.max(0, bits(relation))).sum();
    }

    /// How unlikely it is that any percentage at all would pass for a group of this size.
    private static int bits(Relation relation) {
        BigDecimal group = relation.computed().from().getFirst().value();
        BigDecimal steps = HUNDRED.divide(relation.target().numeral().lastPlace(), 0, RoundingMode.DOWN);
        return steps.divide(group.max(BigDecimal.ONE), 0, RoundingMode.DOWN).toBigInteger().bitLength() - 1;
    }

    private static List<Relation> relations(Matrix matrix, int rate, int group, Set<Figure> explained) {
        List<Relation> relations = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            Figure percent = matrix.at(r, rate);
            Figure people = matrix.at(r, group);
            boolean usable = percent != null && people != null && percent.numeral().unit().equals(Units.PERCENT) && people.numeral().isCount() && !Words.isTotal(matrix.row(r)) && !Words.isMean(matrix.row(r));
            if (!usable || percent == null || people == null || explained.contains(percent) || people.value().signum() <= 0 || people.value().compareTo(BigDecimal.valueOf(2000)) > 0
                || percent.value().compareTo(HUNDRED) >= 0 || percent.isZero()) {
                continue;
            }
            BigDecimal nearest = percent.value().multiply(people.value()).divide(HUNDRED, 0, RoundingMode.HALF_UP);
            BigDecimal possible = nearest.multiply(HUNDRED).divide(people.value(), MathContext.DECIMAL64);
            relations.add(new Relation(Kind.IMPOSSIBLE_PERCENTAGE, percent, new Computed(possible, Interval.exactly(possible), nearest.toPlainString() + "/" + people.numeral().retyped() + "*100", List.of(people)), 70,
                new Explanation("这么多人中不可能出现此百分比，最接近的是", "No whole number of these people is this percentage; the nearest is")));
        }
        return relations;
    }
}
