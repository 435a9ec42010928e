package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;

/// A numbered row is the sum of the rows numbered below it, where most such rows are.
final class Outlines {

    private static final int FEWEST = 2;

    private Outlines() {
    }

    static List<Relation> in(Matrix matrix) {
        Outline outline = Outline.of(matrix);
        List<Relation> sums = new ArrayList<>();
        if (outline.tops().isEmpty()) {
            return sums;
        }
        for (int r = 0; r < matrix.height(); r++) {
            List<Integer> children = outline.children(r);
            String name = String.join("/", matrix.row(r));
            for (int c = 0; c < matrix.width() && !children.isEmpty(); c++) {
                Figure target = matrix.at(r, c);
                List<Figure> parts = matrix.of(children, c);
                int column = c;
                boolean full = children.stream().noneMatch(child -> matrix.isOpen(child, column)) || parts.size() == children.size();
                if (target != null && full && !parts.isEmpty() && !target.isRate() && parts.stream().noneMatch(Figure::isRate) && !matrix.isRate(c) && !matrix.isRateRow(r) && !Words.isExtreme(matrix.column(c)) && !target.isZero()) {
                    sums.add(new Relation(Kind.SUM, target, Computed.sum(parts), 80, new Explanation("“" + name + "”应等于其下各项之和", "\"" + name + "\" should be the sum of what is below it")));
                }
            }
        }
        long broken = sums.stream().filter(Relation::isBroken).count();
        long held = sums.stream().filter(sum -> !sum.isBroken() && (sum.bits() >= 4 && sum.computed().from().size() > 1)).count();
        boolean coded = sums.stream().anyMatch(sum -> sum.computed().from().size() > 1) && outline.isCoded();
        boolean near = sums.stream().filter(Relation::isBroken).allMatch(Totals::isNear);
        return held >= FEWEST && broken * 2 <= held || coded && near && broken <= held + 1 ? sums : List.of();
    }
}
