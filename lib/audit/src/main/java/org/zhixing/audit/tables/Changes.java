package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Columns named 变化, 增减 or 增长率 hold differences of two years, in the unit of the values, in percentage points or relative.
final class Changes {

    private final Matrix matrix;
    private final List<Relation> found = new ArrayList<>();

    private Changes(Matrix matrix) {
        this.matrix = matrix;
    }

    private enum Manner { DIFFERENCE, GROWTH }

    private record Pair(int later, int earlier) {
    }

    static List<Relation> in(Matrix matrix) {
        if (matrix.width() > Matrix.WIDEST) {
            return List.of();
        }
        Changes changes = new Changes(matrix);
        for (int c = 0; c < matrix.width(); c++) {
            if (matrix.isChange(c) && Words.year(matrix.column(c)).isEmpty()) {
                changes.choose(c);
            }
        }
        return changes.found;
    }

    /// Values in per cent and values in numbers are two kinds of rows; each chooses its manner.
    private void choose(int change) {
        @Nullable Pair settled = null;
        Set<Figure> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (boolean ofRates : new boolean[]{false, true}) {
            List<Relation> best = List.of();
            int most = 0;
            int size = 0;
            @Nullable Pair chosen = null;
            for (Pair pair : pairs(change)) {
                for (Manner manner : Manner.values()) {
                    List<Relation> relations = relations(change, pair, manner, ofRates).stream().filter(relation -> !told.contains(relation.target())).toList();
                    int score = relations.stream().mapToInt(relation -> relation.isBroken() ? 0 : relation.bits() + 2).sum();
                    if (score > most) {
                        most = score;
                        best = relations;
                        size = relations.size();
                        chosen = pair;
                    }
                }
            }
            long broken = best.stream().filter(Relation::isBroken).count();
            if (size > 0 && (broken * 2 <= size || broken < size && isNamedDifference(change) && most >= 8)) {
                found.addAll(best);
                best.forEach(relation -> told.add(relation.target()));
                settled = chosen;
            } else if (settled != null && ofRates && isNamedDifference(change)) {
                found.addAll(relations(change, settled, Manner.DIFFERENCE, true));
            }
        }
    }

    private boolean isNamedDifference(int change) {
        return matrix.column(change).stream().anyMatch(label -> label.matches(".*(变化|增减|差).*"));
    }

    /// Two columns of the same thing in two years, nearest first; without years, the two columns before.
    private List<Pair> pairs(int change) {
        List<Pair> pairs = new ArrayList<>();
        List<String> group = group(change);
        List<Integer> dated = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            if (c != change && !matrix.isChange(c) && Words.year(matrix.column(c)).isPresent() && (group.isEmpty() || group(c).equals(group))) {
                dated.add(c);
            }
        }
        for (int later : dated) {
            for (int earlier : dated) {
                boolean same = Words.withoutYear(matrix.column(later)).equals(Words.withoutYear(matrix.column(earlier)));
                if (same && Words.year(matrix.column(later)).getAsInt() > Words.year(matrix.column(earlier)).getAsInt()) {
                    pairs.add(new Pair(later, earlier));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> Math.abs(change - pair.later()) + Math.abs(change - pair.earlier())));
        if (pairs.isEmpty() && change >= 2) {
            pairs.add(new Pair(change - 1, change - 2));
            pairs.add(new Pair(change - 2, change - 1));
            if (change >= 3) {
                pairs.add(new Pair(change - 2, change - 3));
                pairs.add(new Pair(change - 3, change - 2));
            }
        }
        return pairs;
    }

    private List<String> group(int c) {
        List<String> path = matrix.column(c);
        return path.size() < 2 ? List.of() : path.subList(0, path.size() - 1);
    }

    private List<Relation> relations(int change, Pair pair, Manner manner, boolean ofRates) {
        List<Relation> relations = new ArrayList<>();
        boolean saysGrowth = matrix.column(change).stream().anyMatch(label -> label.contains("增长") && !label.contains("降"));
        for (int r = 0; r < matrix.height(); r++) {
            @Nullable Figure target = matrix.at(r, change);
            Figure later = matrix.at(r, pair.later());
            Figure earlier = matrix.at(r, pair.earlier());
            if (target == null || later == null || earlier == null || (later.isRate() || earlier.isRate()) != ofRates || !later.numeral().unit().equals(earlier.numeral().unit())) {
                continue;
            }
            if (manner == Manner.GROWTH && !target.numeral().isPercentage() || !ofRates && manner == Manner.DIFFERENCE && target.numeral().isPercentage()) {
                continue;
            }
            Optional<Computed> computed = manner == Manner.GROWTH ? Computed.growth(later, earlier) : Optional.of(Computed.difference(later, earlier));
            computed.map(value -> matchSign(value, target, saysGrowth)).ifPresent(value -> relations.add(new Relation(manner == Manner.GROWTH ? Kind.GROWTH : Kind.DIFFERENCE, target, value, 85,
                manner == Manner.GROWTH ? new Explanation("增长率应等于两年之差除以上年数", "A growth rate should be the difference divided by the earlier value")
                    : new Explanation("变化应等于后一年减前一年", "A change should be the later value less the earlier one"))));
        }
        return relations;
    }

    /// Columns that write all changes without signs mean their size, unless they are named for growth.
    private Computed matchSign(Computed value, Figure target, boolean saysGrowth) {
        boolean unsigned = !saysGrowth && matrix.all().stream().filter(figure -> figure != target).noneMatch(figure -> figure.numeral().signed()) && !target.numeral().signed();
        return unsigned && value.middle().signum() < 0 && target.numeral().printed().compareTo(BigDecimal.ZERO) > 0 ? value.negated() : value;
    }
}
