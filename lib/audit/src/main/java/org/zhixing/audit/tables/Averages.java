package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// A row of averages: plain ones, or weighted by a column of counts; whichever fits in most columns.
final class Averages {

    private final Matrix matrix;
    private final List<Relation> found = new ArrayList<>();

    private Averages(Matrix matrix) {
        this.matrix = matrix;
    }

    static List<Relation> in(Matrix matrix) {
        if (matrix.width() > Matrix.WIDEST) {
            return List.of();
        }
        Averages averages = new Averages(matrix);
        for (int r = 0; r < matrix.height(); r++) {
            if (Words.isAverage(matrix.row(r))) {
                averages.choose(r);
            }
        }
        return averages.found;
    }

    private void choose(int row) {
        List<Relation> best = Words.isMean(matrix.row(row)) ? plain(row) : List.of();
        for (int weight = 0; weight < matrix.width(); weight++) {
            if (!matrix.isRate(weight)) {
                List<Relation> weighted = weighted(row, weight);
                if (Readings.held(weighted) > Readings.held(best)) {
                    best = weighted;
                }
            }
        }
        int held = Readings.held(best);
        int broken = best.size() - held;
        boolean named = Words.isMean(matrix.row(row));
        if (held >= 1 && broken == 0 || held >= 2 && broken * (named ? 1 : 2) <= held) {
            found.addAll(best);
        }
    }

    private boolean averages(int row, int c) {
        return !matrix.isChange(c) && !Words.isCode(matrix.column(c)) && (Words.isMean(matrix.row(row)) || matrix.isRate(c));
    }

    private boolean isItem(int row, int r) {
        return r != row && !Words.isAverage(matrix.row(r)) && !matrix.isTotalRow(r) && !Words.isChange(matrix.row(r)) && !Words.isPart(matrix.row(r))
            && matrix.row(r).stream().noneMatch(label -> label.matches(".*(最高|最低|标准差|满分|中位).*"));
    }

    /// A row may hold sums beside its averages.
    private static boolean isSum(Figure target, List<Figure> items) {
        return Computed.sum(items).range().meets(target.interval()) && target.numeral().digits() >= 3;
    }

    private List<Relation> plain(int row) {
        List<Relation> means = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            Figure target = matrix.at(row, c);
            if (target != null && averages(row, c)) {
                List<Figure> items = new ArrayList<>();
                for (int r = 0; r < matrix.height(); r++) {
                    Figure figure = matrix.at(r, c);
                    if (figure != null && isItem(row, r)) {
                        items.add(figure);
                    }
                }
                if (items.size() >= 2 && !isSum(target, items)) {
                    Computed.mean(items).ifPresent(mean -> means.add(new Relation(Kind.RATE, target, mean, 75, new Explanation("平均值应等于各项的平均", "An average should be the mean of its items"))));
                }
            }
        }
        return means;
    }

    private List<Relation> weighted(int row, int weight) {
        List<Relation> means = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            Figure target = matrix.at(row, c);
            if (c != weight && target != null && averages(row, c) && areBeside(c, weight)) {
                List<Figure> items = new ArrayList<>();
                List<Figure> weights = new ArrayList<>();
                for (int r = 0; r < matrix.height(); r++) {
                    Figure item = matrix.at(r, c);
                    Figure count = matrix.at(r, weight);
                    if (item != null && count != null && isItem(row, r) && count.value().signum() > 0) {
                        items.add(item);
                        weights.add(count);
                    }
                }
                if (items.size() >= 2 && !isSum(target, items)) {
                    means.add(new Relation(Kind.RATE, target, weightedMean(items, weights), 75,
                        new Explanation("平均值应等于按人数加权的平均", "An average should be the mean of its items, weighted by their counts")));
                }
            }
        }
        return means;
    }

    /// Counts of one group of columns weigh nothing in another.
    private boolean areBeside(int c, int weight) {
        List<String> one = matrix.column(c);
        List<String> other = matrix.column(weight);
        return one.size() < 2 || other.size() < 2 || one.size() != other.size() || one.getFirst().equals(other.getFirst());
    }

    private static Computed weightedMean(List<Figure> items, List<Figure> weights) {
        BigDecimal middle = BigDecimal.ZERO;
        Interval range = Interval.exactly(BigDecimal.ZERO);
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            middle = middle.add(items.get(i).value().multiply(weights.get(i).value()));
            range = range.plus(items.get(i).interval().times(weights.get(i).interval()));
            typed.add(items.get(i).numeral().retyped() + "*" + weights.get(i).numeral().retyped());
        }
        Computed whole = Computed.sum(weights);
        List<Figure> all = new ArrayList<>(items);
        all.addAll(weights);
        return new Computed(middle.divide(whole.middle(), MathContext.DECIMAL64), range.over(whole.range()), "(" + String.join("+", typed) + ")/(" + whole.typed() + ")", all);
    }
}
