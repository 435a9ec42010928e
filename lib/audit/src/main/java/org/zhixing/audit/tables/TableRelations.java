package org.zhixing.audit.tables;

import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All relations of a table, read by rows and by columns.
public final class TableRelations {

    private static final int MOST_FIGURES = 20_000;

    private TableRelations() {
    }

    public static List<Relation> in(Matrix matrix) {
        if (matrix.height() * matrix.width() > MOST_FIGURES) {
            return List.of();
        }
        List<Relation> relations = new ArrayList<>();
        for (Matrix side : List.of(matrix, matrix.transposed())) {
            relations.addAll(Totals.in(side));
            relations.addAll(Changes.in(side));
            relations.addAll(Ratios.in(side));
            relations.addAll(Combinations.in(side));
            relations.addAll(Wholes.in(side));
            relations.addAll(Averages.in(side));
        }
        return distinct(relations);
    }

    /// The same statement found in two ways is one.
    private static List<Relation> distinct(List<Relation> relations) {
        Map<List<Object>, Relation> distinct = new LinkedHashMap<>();
        for (Relation relation : relations) {
            distinct.merge(List.of(relation.target(), relation.computed().typed()), relation, (one, other) -> one.trust() >= other.trust() ? one : other);
        }
        return new ArrayList<>(distinct.values());
    }
}
