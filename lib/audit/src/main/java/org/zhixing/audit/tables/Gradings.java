package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Columns that grade the same people, from very good to bad: the same number of people in every row if the table asks them several questions; rates of the good ones over all.
final class Gradings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern GOOD = Pattern.compile("优秀|优|良好|良|中等|合格|及格|达标|(?:很|非常|十分|比较|较|基本)?满意|一般");
    private static final Pattern BAD = Pattern.compile("(?:不|未)(?:合格|及格|达标|满意)|(?:很|非常|较)不满意|差");
    private static final Pattern RATE = Pattern.compile("(?:总体|综合)?(优秀|优良|良好|合格|及格|达标|满意)(?:率|度)");
    private static final int FEWEST = 3;
    private static final int FEWEST_ROWS = 3;

    private final Matrix matrix;
    private final List<Relation> found = new ArrayList<>();

    private Gradings(Matrix matrix) {
        this.matrix = matrix;
    }

    static List<Relation> in(Matrix matrix) {
        Gradings gradings = new Gradings(matrix);
        for (int first = 0; first < matrix.width(); first++) {
            List<Integer> scale = gradings.scale(first);
            if (scale.size() >= FEWEST) {
                gradings.sameInEveryRow(scale);
                gradings.rates(scale);
            }
        }
        return gradings.found;
    }

    /// From the best grade on to a bad one, counts only.
    private List<Integer> scale(int first) {
        List<Integer> scale = new ArrayList<>();
        if (!GOOD.matcher(grade(first)).matches() || first > 0 && GOOD.matcher(grade(first - 1)).matches() && !matrix.isRate(first - 1)) {
            return List.of();
        }
        for (int c = first; c < matrix.width(); c++) {
            if (matrix.isRate(c)) {
                continue;
            }
            boolean bad = BAD.matcher(grade(c)).matches();
            if (!bad && !GOOD.matcher(grade(c)).matches()) {
                break;
            }
            scale.add(c);
        }
        return !scale.isEmpty() && BAD.matcher(grade(scale.getLast())).matches() ? scale : List.of();
    }

    /// The label that names the grade: the innermost, unless that only says that people are counted.
    private String grade(int c) {
        List<String> path = matrix.column(c);
        for (int i = path.size() - 1; i >= 0; i--) {
            String label = Plain.label(path.get(i)).replaceFirst("(?:人数|数)$", "");
            if (!label.isEmpty() && !label.equals("人")) {
                return label;
            }
        }
        return "";
    }

    private @Nullable Computed sum(int r, List<Integer> columns) {
        List<Figure> figures = matrix.ofRow(r, columns);
        return figures.size() == columns.size() && figures.stream().noneMatch(Figure::isRate) ? Computed.sum(figures) : null;
    }

    /// All rows but one add up to the same: that one is wrong.
    private void sameInEveryRow(List<Integer> scale) {
        List<Computed> sums = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            Computed sum = matrix.isTotalRow(r) || Words.isMean(matrix.row(r)) ? null : sum(r, scale);
            if (sum != null) {
                sums.add(sum);
            }
        }
        for (Computed common : sums) {
            List<Computed> odd = sums.stream().filter(sum -> sum.middle().compareTo(common.middle()) != 0).toList();
            if (sums.size() >= FEWEST_ROWS && odd.size() <= 1) {
                for (Computed sum : sums) {
                    if (sum != common) {
                        Figure target = sum.from().getFirst();
                        found.add(new Relation(Kind.SUM, target, Computed.balance(common.from(), sum.from().subList(1, sum.from().size())), 75, new Explanation("各行各等次之和应相同", "All rows should have as many people")));
                    }
                }
                return;
            }
        }
    }

    private void rates(List<Integer> scale) {
        int good = (int) scale.stream().filter(c -> !BAD.matcher(grade(c)).matches()).count();
        for (int c = 0; c < matrix.width(); c++) {
            List<String> path = matrix.column(c);
            if (path.isEmpty() || !RATE.matcher(Plain.label(path.getLast())).matches()) {
                continue;
            }
            List<Relation> best = List.of();
            for (int size = 1; size <= good; size++) {
                List<Relation> relations = relations(c, scale.subList(0, size), scale);
                best = Readings.held(relations) > Readings.held(best) ? relations : best;
            }
            if (Readings.held(best) >= 2 && (best.size() - Readings.held(best)) * 2 <= Readings.held(best)) {
                found.addAll(best);
            }
        }
    }

    private List<Relation> relations(int rate, List<Integer> good, List<Integer> scale) {
        List<Relation> relations = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            Figure target = matrix.at(r, rate);
            Computed part = sum(r, good);
            Computed whole = sum(r, scale);
            if (target != null && part != null && whole != null && target.numeral().isPercentage()) {
                Optional<Computed> value = Computed.quotient(part, whole, HUNDRED);
                value.ifPresent(computed -> relations.add(new Relation(Kind.RATE, target, computed, 75, new Explanation("应等于有关等次之和除以各等次之和", "It should be its grades over all grades"))));
            }
        }
        return relations;
    }
}
