package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;

/// A column named 与年级均分差 or 离均差: each value less the mean in the row of the whole.
final class Deviations {

    private static final int FEWEST = 2;

    private Deviations() {
    }

    static List<Relation> in(Matrix matrix) {
        List<Relation> found = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            if (!String.join("", matrix.column(c)).matches(".*(?:均.*差|离差|差.*均).*")) {
                continue;
            }
            List<Relation> best = List.of();
            for (int of = 0; of < matrix.width(); of++) {
                for (int mean = 0; mean < matrix.height() && of != c; mean++) {
                    if (matrix.isTotalRow(mean) || Words.isMean(matrix.row(mean))) {
                        List<Relation> relations = relations(matrix, c, of, mean);
                        best = Readings.held(relations) > Readings.held(best) ? relations : best;
                    }
                }
            }
            if (Readings.held(best) >= FEWEST && (best.size() - Readings.held(best)) * 2 <= Readings.held(best)) {
                found.addAll(best);
            }
        }
        return found;
    }

    private static List<Relation> relations(Matrix matrix, int c, int of, int mean) {
        List<Relation> relations = new ArrayList<>();
        Figure whole = matrix.at(mean, of);
        for (int r = 0; r < matrix.height() && whole != null; r++) {
            Figure target = matrix.at(r, c);
            Figure value = matrix.at(r, of);
            if (r != mean && target != null && value != null) {
                relations.add(new Relation(Kind.DIFFERENCE, target, Computed.difference(value, whole), 75, new Explanation("应等于本行的数减去总体平均数", "It should be the value less the mean of all")));
            }
        }
        return relations;
    }
}
