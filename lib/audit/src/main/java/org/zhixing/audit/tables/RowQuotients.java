package org.zhixing.audit.tables;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A row of percentages below others, each a quotient of two numbers of the row above that stand near it: which two, the numbers tell.
final class RowQuotients {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int REACH = 2;
    private static final int ENOUGH_BITS = 14;

    private RowQuotients() {
    }

    static List<Relation> in(Matrix matrix) {
        List<Relation> found = new ArrayList<>();
        for (int r = 1; r < matrix.height() && matrix.width() <= Matrix.WIDEST; r++) {
            List<Relation> best = List.of();
            int most = ENOUGH_BITS - 1;
            for (int part = -REACH; part <= REACH; part++) {
                for (int whole = -REACH; whole <= REACH; whole++) {
                    List<Relation> relations = part == whole ? List.of() : relations(matrix, r, part, whole);
                    int score = relations.stream().mapToInt(relation -> relation.isBroken() ? -3 : relation.bits()).sum();
                    long broken = relations.stream().filter(Relation::isBroken).count();
                    if (score > most && broken * 2 <= relations.size() - broken) {
                        most = score;
                        best = relations;
                    }
                }
            }
            found.addAll(best);
        }
        return found;
    }

    private static List<Relation> relations(Matrix matrix, int r, int part, int whole) {
        List<Relation> relations = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            Figure target = matrix.at(r, c);
            Figure above = figure(matrix, r - 1, c + part);
            Figure below = figure(matrix, r - 1, c + whole);
            if (target != null && above != null && below != null && target.numeral().isPercentage() && !target.numeral().signed() && !above.isRate() && !below.isRate() && !matrix.isRate(c)) {
                Computed.quotient(above, below, HUNDRED).ifPresent(value -> relations.add(new Relation(Kind.RATE, target, value, 70,
                    new Explanation("应等于上一行两个数之商", "It should be the quotient of two numbers of the row above"))));
            }
        }
        return relations;
    }

    private static @Nullable Figure figure(Matrix matrix, int r, int c) {
        return c < 0 || c >= matrix.width() ? null : matrix.at(r, c);
    }
}
