package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;

/// A row that begins with 其中 is no more than the row it is of.
final class Parts {

    private Parts() {
    }

    static List<Relation> in(Matrix matrix) {
        List<Relation> found = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            List<Relation> ofColumn = new ArrayList<>();
            for (int r = 1; r < matrix.height(); r++) {
                boolean part = Words.isPart(matrix.row(r)) && !Words.isPart(matrix.row(r - 1)) && matrix.row(r).size() == 1;
                Figure whole = matrix.at(r - 1, c);
                Figure target = matrix.at(r, c);
                if (part && whole != null && target != null && !matrix.isRate(c) && !matrix.isRateRow(r) && !matrix.isRateRow(r - 1) && !matrix.isChange(c) && !target.isRate() && !whole.isRate()
                    && target.numeral().unit().equals(whole.numeral().unit()) && whole.value().signum() > 0) {
                    ofColumn.add(new Relation(Kind.SUM, target, Computed.of(whole), 75, new Explanation("“其中”之数不应大于总数", "A part should be no more than its whole"), Comparison.AT_MOST));
                }
            }
            found.addAll(ofColumn);
        }
        long broken = found.stream().filter(Relation::isBroken).count();
        return broken * 3 <= found.size() ? found : List.of();
    }
}
