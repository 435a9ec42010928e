package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// "研究生学历教师占比依次为小学 4.77%、初中 12.51%、普通高中 25.07%": shares of rows that a table does not print. The two columns that make all of them but one were meant.
final class RowShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST = 3;
    private static final int TELLING = 6;
    private static final Explanation COLUMNS = new Explanation("所列其他各项都是表中同行这两数之商，此项不是", "The others listed are the quotient of these two columns, this one is not");

    private record Share(Quantity share, int row) {
    }

    private RowShares() {
    }

    static List<Relation> in(List<Quantity> numbers, Collection<Matrix> matrices) {
        List<Relation> best = List.of();
        boolean several = numbers.stream().filter(number -> number.numeral().isPercentage()).count() >= FEWEST;
        for (Matrix matrix : several ? matrices : List.<Matrix>of()) {
            for (Matrix side : List.of(matrix, matrix.transposed())) {
                List<Share> shares = shares(numbers, side);
                for (int part = 0; shares.size() >= FEWEST && part < side.width() && side.width() <= 30; part++) {
                    for (int whole = 0; whole < side.width(); whole++) {
                        List<Relation> relations = part == whole ? List.of() : relations(shares, side, part, whole);
                        best = Readings.held(relations) > Readings.held(best) ? relations : best;
                    }
                }
            }
        }
        long told = best.stream().filter(relation -> !relation.isBroken() && relation.bits() >= TELLING).count();
        return told >= FEWEST - 1 && best.size() - Readings.held(best) <= 1 ? best : List.of();
    }

    /// The percentages of a sentence that follow the name of a row directly.
    private static List<Share> shares(List<Quantity> numbers, Matrix side) {
        List<Share> shares = new ArrayList<>();
        for (Quantity share : numbers) {
            int row = share.numeral().isPercentage() && share.numeral().isFirm() && !share.isChange() ? row(share, side) : -1;
            if (row >= 0 && shares.stream().noneMatch(other -> other.row() == row)) {
                shares.add(new Share(share, row));
            }
        }
        return shares;
    }

    private static int row(Quantity share, Matrix side) {
        String lead = share.lead().strip();
        int found = -1;
        int longest = 1;
        for (int r = 0; r < side.height(); r++) {
            String name = side.row(r).isEmpty() ? "" : Series.plain(side.row(r).getLast());
            if (name.length() > longest && lead.endsWith(name)) {
                longest = name.length();
                found = r;
            }
        }
        return found;
    }

    private static List<Relation> relations(List<Share> shares, Matrix side, int part, int whole) {
        List<Relation> relations = new ArrayList<>();
        for (Share share : shares) {
            @Nullable Figure one = side.at(share.row(), part);
            @Nullable Figure all = side.at(share.row(), whole);
            if (one != null && all != null && !one.isRate() && !all.isRate()) {
                Computed.quotient(one, all, HUNDRED).ifPresent(value -> relations.add(new Relation(Kind.RATE, share.share().figure(), value, 65, COLUMNS)));
            }
        }
        return relations.size() == shares.size() ? relations : List.of();
    }
}
