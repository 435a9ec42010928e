package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/// Columns without a telling name that are sums, differences or products of others: believed when many rows say so.
final class Combinations {

    private static final int FEWEST_ROWS = 3;
    private static final int WIDEST = 24;

    private final Matrix matrix;
    private final List<Relation> found = new ArrayList<>();

    private Combinations(Matrix matrix) {
        this.matrix = matrix;
    }

    static List<Relation> in(Matrix matrix) {
        if (matrix.width() > WIDEST || matrix.height() < FEWEST_ROWS) {
            return List.of();
        }
        Combinations combinations = new Combinations(matrix);
        for (int c = 0; c < matrix.width(); c++) {
            if (!matrix.isRate(c) && !Words.isCode(matrix.column(c)) && !Words.isExtreme(matrix.column(c))) {
                combinations.sumsOfTwo(c);
                combinations.sumsOfRun(c);
                combinations.products(c);
            }
        }
        return combinations.found;
    }

    private void sumsOfTwo(int whole) {
        for (int one = 0; one < matrix.width(); one++) {
            for (int two = one + 1; two < matrix.width(); two++) {
                if (one != whole && two != whole && mayBe(whole, one, two, BigDecimal::add) && !matrix.isChange(one) && !matrix.isChange(two) && isAdded(one) && isAdded(two)) {
                    believe(sums(whole, List.of(one, two)));
                }
            }
        }
    }

    /// Rates add up to nothing, but what was scored and what was lost make all there was.
    private boolean isAdded(int c) {
        return !matrix.isRate(c) || matrix.column(c).stream().anyMatch(label -> label.matches(".*(?:得分|均分)(?:\\(分\\))?"));
    }

    /// Three or more columns in a row beside their sum.
    private void sumsOfRun(int whole) {
        for (int from = 0; from < matrix.width(); from++) {
            List<Integer> run = new ArrayList<>();
            for (int c = from; c < matrix.width() && c != whole && !matrix.isRate(c); c++) {
                run.add(c);
                boolean beside = whole == from - 1 || whole == c + 1;
                if (run.size() >= 3 && beside) {
                    believe(sums(whole, run));
                }
            }
        }
    }

    private List<Relation> sums(int whole, List<Integer> parts) {
        List<Relation> sums = new ArrayList<>();
        int broken = 0;
        for (int r = 0; r < matrix.height(); r++) {
            Figure target = matrix.at(r, whole);
            List<Figure> figures = new ArrayList<>();
            for (int part : parts) {
                Figure figure = matrix.at(r, part);
                if (figure != null) {
                    figures.add(figure);
                }
            }
            boolean telling = figures.stream().filter(figure -> !figure.isZero()).count() >= 2;
            if (target != null && figures.size() == parts.size() && telling && !target.isRate() && figures.stream().noneMatch(Figure::isRate) && !matrix.isRateRow(r) && !matrix.row(r).isEmpty()) {
                sums.add(new Relation(Kind.SUM, target, Computed.sum(figures), 75,
                    new Explanation("同行各数之和应等于“" + String.join("/", matrix.column(whole)) + "”", "The row should add up to \"" + String.join("/", matrix.column(whole)) + "\"")));
                broken += sums.getLast().isBroken() ? 1 : 0;
                if (isHopeless(broken)) {
                    return List.of();
                }
            }
        }
        return sums;
    }

    /// Whether so many rows disobey that the others cannot make up for them.
    private boolean isHopeless(int broken) {
        return broken > 1 && broken * 5 > matrix.height();
    }

    /// A first look at the printed values alone, before anything is written down.
    private boolean mayBe(int whole, int one, int two, BinaryOperator<BigDecimal> operation) {
        int held = 0;
        int broken = 0;
        for (int r = 0; r < matrix.height(); r++) {
            Figure target = matrix.at(r, whole);
            Figure a = matrix.at(r, one);
            Figure b = matrix.at(r, two);
            if (target != null && a != null && b != null) {
                BigDecimal value = operation.apply(a.value(), b.value());
                BigDecimal margin = value.abs().max(target.value().abs()).movePointLeft(1).max(target.numeral().lastPlace().multiply(BigDecimal.TWO));
                boolean near = value.subtract(target.value()).abs().compareTo(margin) <= 0;
                held += near ? 1 : 0;
                broken += near ? 0 : 1;
                if (isHopeless(broken)) {
                    return false;
                }
            }
        }
        return held >= FEWEST_ROWS;
    }

    private void products(int whole) {
        for (int one = 0; one < matrix.width(); one++) {
            for (int two = one + 1; two < matrix.width(); two++) {
                if (one == whole || two == whole || !mayBe(whole, one, two, BigDecimal::multiply)) {
                    continue;
                }
                List<Relation> products = new ArrayList<>();
                int broken = 0;
                for (int r = 0; r < matrix.height() && !isHopeless(broken); r++) {
                    Figure target = matrix.at(r, whole);
                    Figure a = matrix.at(r, one);
                    Figure b = matrix.at(r, two);
                    if (target == null || a == null || b == null || target.isRate() || a.isRate() || b.isRate()) {
                        continue;
                    }
                    if (a.numeral().digits() > 1 && b.numeral().digits() > 1 && !matrix.isTotalRow(r)) {
                        products.add(new Relation(Kind.SUM, target, Computed.product(a, b), 75,
                            new Explanation("“" + String.join("/", matrix.column(whole)) + "”应等于同行两数之积", "\"" + String.join("/", matrix.column(whole)) + "\" should be the product of two numbers beside it")));
                        broken += products.getLast().isBroken() ? 1 : 0;
                    }
                }
                if (!isHopeless(broken)) {
                    believe(products);
                }
            }
        }
    }

    /// Four rows of five must obey, and at least three with numbers that chance does not explain.
    private void believe(List<Relation> relations) {
        long broken = relations.stream().filter(Relation::isBroken).count();
        long telling = relations.stream().filter(relation -> !relation.isBroken() && relation.bits() >= 4).count();
        int bits = relations.stream().filter(relation -> !relation.isBroken()).mapToInt(Relation::bits).sum();
        if (telling >= FEWEST_ROWS && bits >= 18 && (broken <= 1 && telling >= 3 * broken || broken * 4 <= telling)) {
            found.addAll(relations);
        }
    }
}
