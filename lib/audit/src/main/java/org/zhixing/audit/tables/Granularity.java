package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Granule;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// GRIM: of 41 people, 85.37 % is possible and 85.9 % is not. Rates whose counts are not printed must still be of whole people.
final class Granularity {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST_GROUP = BigDecimal.valueOf(2000);
    private static final int ENOUGH_BITS = 12;
    /// What a label that says the size is worth.
    private static final int NAMED = 4;
    private static final Pattern SIZE = Pattern.compile("\\((?:共|计|参评|有效样本|样本量?|[nN]\\s*=)?\\s*(\\d{1,4})\\s*(?:人|名|份)\\)|\\([nN]\\s*=\\s*(\\d{1,4})\\)");

    private final Matrix matrix;
    private final Set<Figure> explained;

    private Granularity(Matrix matrix, Set<Figure> explained) {
        this.matrix = matrix;
        this.explained = explained;
    }

    /// Percentages and how well they fit the sizes of their groups.
    private record Candidate(List<Relation> relations, int bits, long broken) {

        int score() {
            return bits - 4 * (int) broken;
        }

        boolean isBelieved() {
            return score() >= ENOUGH_BITS && broken * 3 <= relations.size() - broken;
        }
    }

    /// For columns of percentages that no quotient of printed numbers explains.
    static List<Relation> in(Matrix matrix, Set<Figure> explained) {
        if (matrix.width() > Matrix.WIDEST) {
            return List.of();
        }
        List<Relation> found = new ArrayList<>();
        Granularity granularity = new Granularity(matrix, explained);
        for (int rate = 0; rate < matrix.width(); rate++) {
            if (matrix.isRate(rate) && !matrix.isChange(rate) && matrix.column(rate).stream().anyMatch(label -> label.contains("率"))) {
                Candidate best = granularity.best(rate);
                if (best.isBelieved()) {
                    found.addAll(best.relations);
                }
            }
        }
        return found;
    }

    private Candidate best(int rate) {
        Candidate best = ofLabels(rate);
        for (int group = 0; group < matrix.width(); group++) {
            if (!matrix.isRate(group) && !Words.isExtreme(matrix.column(group)) && matrix.column(group).stream().anyMatch(label -> label.matches(".*(人数|人|考|数).*"))) {
                Candidate candidate = ofColumn(rate, group);
                best = candidate.score() > best.score() ? candidate : best;
            }
        }
        return best;
    }

    private Candidate ofColumn(int rate, int group) {
        List<Relation> relations = new ArrayList<>();
        int bits = 0;
        for (int r = 0; r < matrix.height(); r++) {
            Figure people = matrix.at(r, group);
            Figure percent = matrix.at(r, rate);
            if (people != null && percent != null && people.numeral().isCount() && isUsable(r, percent, people.value())) {
                relations.add(relation(percent, Granule.nearest(percent, people)));
                bits += relations.getLast().isBroken() ? 0 : Math.max(0, Granule.bits(percent, people.value()));
            }
        }
        return new Candidate(relations, bits, relations.stream().filter(Relation::isBroken).count());
    }

    /// Where a row, a column or the title says how many people there were: 一班（37人）.
    private Candidate ofLabels(int rate) {
        List<Relation> relations = new ArrayList<>();
        int bits = NAMED;
        for (int r = 0; r < matrix.height(); r++) {
            Figure percent = matrix.at(r, rate);
            BigDecimal people = size(String.join("/", matrix.row(r)), String.join("/", matrix.column(rate)), matrix.table().title());
            if (people != null && percent != null && isUsable(r, percent, people)) {
                relations.add(relation(percent, Granule.nearest(percent, people)));
                bits += relations.getLast().isBroken() ? 0 : Math.max(0, Granule.bits(percent, people));
            }
        }
        return new Candidate(relations, bits, relations.stream().filter(Relation::isBroken).count());
    }

    private static @Nullable BigDecimal size(String... labels) {
        for (String label : labels) {
            Matcher matcher = SIZE.matcher(Plain.of(label));
            if (matcher.find()) {
                return new BigDecimal(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return null;
    }

    private boolean isUsable(int r, Figure percent, BigDecimal people) {
        return percent.numeral().unit().equals(Units.PERCENT) && !explained.contains(percent) && !matrix.isTotalRow(r) && !Words.isMean(matrix.row(r))
            && people.signum() > 0 && people.compareTo(LARGEST_GROUP) <= 0 && percent.value().compareTo(HUNDRED) < 0 && !percent.isZero();
    }

    private static Relation relation(Figure percent, Computed nearest) {
        return new Relation(Kind.IMPOSSIBLE_PERCENTAGE, percent, nearest, 70, new Explanation("这么多人中不可能出现此百分比，最接近的是", "No whole number of these people is this percentage; the nearest is"));
    }
}
