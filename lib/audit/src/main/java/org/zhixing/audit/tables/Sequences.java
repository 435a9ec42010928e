package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Columns that go from row to row: running totals, and changes against the row before.
final class Sequences {

    private enum Manner { RUNNING, DIFFERENCE, GROWTH }

    private final Matrix matrix;
    private final List<Integer> rows = new ArrayList<>();
    private final List<Relation> found = new ArrayList<>();

    private Sequences(Matrix matrix) {
        this.matrix = matrix;
        for (int r = 0; r < matrix.height(); r++) {
            if (!matrix.isTotalRow(r) && !Words.isMean(matrix.row(r)) && !Words.isChange(matrix.row(r))) {
                rows.add(r);
            }
        }
    }

    static List<Relation> in(Matrix matrix) {
        Sequences sequences = new Sequences(matrix);
        if (matrix.width() > Matrix.WIDEST || sequences.rows.size() < 3) {
            return List.of();
        }
        for (int c = 0; c < matrix.width(); c++) {
            if (matrix.column(c).stream().anyMatch(label -> label.contains("累计"))) {
                sequences.choose(c, List.of(Manner.RUNNING));
            } else if (matrix.isChange(c) && Words.year(matrix.column(c)).isEmpty()) {
                sequences.choose(c, List.of(Manner.DIFFERENCE, Manner.GROWTH));
            }
        }
        return sequences.found;
    }

    private void choose(int c, List<Manner> manners) {
        List<Relation> best = List.of();
        int most = 0;
        for (int values = 0; values < matrix.width(); values++) {
            if (values == c || matrix.isChange(values) || matrix.column(values).stream().anyMatch(label -> label.contains("累计"))) {
                continue;
            }
            for (Manner manner : manners) {
                for (boolean downwards : new boolean[]{true, false}) {
                    List<Relation> relations = relations(c, values, manner, downwards);
                    int score = relations.stream().mapToInt(relation -> relation.isBroken() ? -3 : relation.bits() + 1).sum() + (values == c - 1 ? 2 : 0);
                    if (score > most) {
                        most = score;
                        best = relations;
                    }
                }
            }
        }
        boolean ofYears = rows.stream().allMatch(r -> !matrix.row(r).isEmpty() && matrix.row(r).getLast().matches("(?:19|20)\\d\\d.*"));
        int held = Readings.held(best);
        if (held >= 2 && faults(best) * 2 <= held && most >= 8 || ofYears && held >= 1 && faults(best) <= 1 && most >= (isNamed(c, best) ? 6 : 8)) {
            found.addAll(best);
        }
    }

    /// Whether the label of the changes names the values, whose column is the one before: 平均起薪, 起薪比上年增长.
    private boolean isNamed(int c, List<Relation> relations) {
        return relations.getFirst().computed().from().getFirst().place() instanceof Place.InTable in && Words.overlap(String.join("", matrix.column(c)).replaceAll("增长|比上年|较上年|增减|\\(.*\\)", ""), in.column());
    }

    /// A wrong number breaks its own row and the next.
    private static int faults(List<Relation> relations) {
        int faults = 0;
        for (int i = 0; i < relations.size(); i++) {
            if (relations.get(i).isBroken()) {
                faults++;
                i++;
            }
        }
        return faults;
    }

    private List<Relation> relations(int c, int values, Manner manner, boolean downwards) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int before = downwards ? i - 1 : i + 1;
            Figure target = matrix.at(rows.get(i), c);
            Figure value = matrix.at(rows.get(i), values);
            boolean first = before < 0 || before >= rows.size();
            Figure earlier = first ? null : matrix.at(rows.get(before), manner == Manner.RUNNING ? c : values);
            if (target == null || value == null || earlier == null && !(first && manner == Manner.RUNNING)) {
                continue;
            }
            relation(target, value, earlier, manner).ifPresent(relations::add);
        }
        return relations;
    }

    private Optional<Relation> relation(Figure target, Figure value, @Nullable Figure earlier, Manner manner) {
        boolean percent = target.numeral().isPercentage();
        return switch (manner) {
            case RUNNING -> percent != value.numeral().isPercentage() ? Optional.empty()
                : Optional.of(new Relation(Kind.SUM, target, Computed.sum(earlier == null ? List.of(value) : List.of(earlier, value)), 80,
                    new Explanation("累计数应等于上一行累计数加本行", "A running total should be the one before and this row's number")));
            case DIFFERENCE -> earlier == null || percent && !value.numeral().isPercentage() ? Optional.empty()
                : Optional.of(new Relation(Kind.DIFFERENCE, target, signed(Computed.difference(value, earlier), target), 80, new Explanation("增减应等于本行减上一期", "A change should be this row's number less the one before")));
            case GROWTH -> earlier == null || !percent || value.numeral().isPercentage() ? Optional.empty()
                : Computed.growth(value, earlier).map(growth -> new Relation(Kind.GROWTH, target, signed(growth, target), 80,
                    new Explanation("增长率应等于本行与上一期之差除以上一期", "A growth rate should be the difference from the row before, divided by it")));
        };
    }

    /// Columns that write all changes without signs mean their size.
    private Computed signed(Computed value, Figure target) {
        boolean unsigned = matrix.all().stream().noneMatch(figure -> figure.numeral().signed());
        return unsigned && value.middle().signum() < 0 && target.value().signum() > 0 ? value.negated() : value;
    }
}
