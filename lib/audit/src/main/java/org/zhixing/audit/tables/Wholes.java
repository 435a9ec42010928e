package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Rates that add up to a hundred: complements beside each other, shares below each other.
final class Wholes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Matrix matrix;
    private final List<Relation> found = new ArrayList<>();

    private Wholes(Matrix matrix) {
        this.matrix = matrix;
    }

    static List<Relation> in(Matrix matrix) {
        if (matrix.width() > Matrix.WIDEST) {
            return List.of();
        }
        Wholes wholes = new Wholes(matrix);
        wholes.complements();
        for (int c = 0; c < matrix.width(); c++) {
            if (matrix.column(c).stream().anyMatch(label -> label.matches(".*(占比|比重|比例|构成|百分比).*")) && !matrix.isChange(c)) {
                wholes.shares(c);
            }
        }
        return wholes.found;
    }

    /// Two, or a run of three to six columns of percentages.
    private void complements() {
        for (int one = 0; one < matrix.width(); one++) {
            for (int two = one + 1; two < matrix.width(); two++) {
                believe(rows(List.of(one, two)), 3);
            }
            List<Integer> run = new ArrayList<>();
            for (int c = one; c < matrix.width() && run.size() < 6; c++) {
                run.add(c);
                if (run.size() >= 3) {
                    believe(rows(run), 3);
                }
            }
        }
    }

    private List<Relation> rows(List<Integer> columns) {
        List<Relation> relations = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            List<Figure> parts = new ArrayList<>();
            for (int c : columns) {
                Figure figure = matrix.at(r, c);
                if (figure != null && figure.numeral().unit().equals(Units.PERCENT) && !figure.numeral().signed()) {
                    parts.add(figure);
                }
            }
            if (parts.size() == columns.size() && parts.stream().noneMatch(part -> part.value().compareTo(HUNDRED) >= 0) && parts.stream().filter(part -> !part.isZero()).count() >= 2) {
                relations.add(whole(parts));
            }
        }
        return relations;
    }

    private static Relation whole(List<Figure> parts) {
        Figure last = parts.getLast();
        List<Figure> others = parts.subList(0, parts.size() - 1);
        Computed sum = Computed.sum(others);
        Interval rest = Interval.exactly(HUNDRED).minus(sum.range());
        Computed complement = new Computed(HUNDRED.subtract(sum.middle()), rest, "100-" + (others.size() > 1 ? "(" + sum.typed() + ")" : sum.typed()), sum.from());
        return new Relation(Kind.RATE, last, complement, 80, new Explanation("各比率之和应为100%", "The rates should add up to 100 %"));
    }

    private void shares(int c) {
        List<Figure> parts = new ArrayList<>();
        @Nullable Figure printed = null;
        for (int r = 0; r < matrix.height(); r++) {
            Figure figure = matrix.at(r, c);
            if (figure == null || !figure.numeral().unit().equals(Units.PERCENT)) {
                continue;
            }
            if (matrix.isTotalRow(r)) {
                printed = figure;
            } else if (!Words.isPart(matrix.row(r)) && !Words.isChange(matrix.row(r))) {
                parts.add(figure);
            }
        }
        if (parts.size() < 3 || parts.stream().anyMatch(part -> part.value().compareTo(HUNDRED) >= 0)) {
            return;
        }
        BigDecimal sum = Computed.sum(parts).middle();
        boolean near = sum.subtract(HUNDRED).abs().compareTo(BigDecimal.valueOf(8)) <= 0;
        boolean named = printed != null && printed.value().compareTo(HUNDRED) == 0;
        if (near && (named || !whole(parts).isBroken())) {
            found.add(whole(parts));
        }
        if (printed != null && Computed.sum(parts).range().meets(Interval.exactly(HUNDRED)) && sum.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) <= 0) {
            found.add(new Relation(Kind.SUM, printed, Computed.sum(parts), 75, new Explanation("占比合计应等于各项之和", "The shares should add up to their total")));
        }
    }

    private void believe(List<Relation> relations, int fewest) {
        long broken = relations.stream().filter(Relation::isBroken).count();
        long held = relations.size() - broken;
        if (held >= fewest && broken * 3 <= held) {
            found.addAll(relations);
        }
    }
}
