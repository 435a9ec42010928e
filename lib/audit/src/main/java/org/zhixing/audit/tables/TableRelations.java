package org.zhixing.audit.tables;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            relations.addAll(Outlines.in(side));
            relations.addAll(Sequences.in(side));
            relations.addAll(Balances.in(side));
            relations.addAll(Parts.in(side));
            relations.addAll(Extremes.in(side));
            relations.addAll(RowQuotients.in(side));
            relations.addAll(Ranks.in(side));
            relations.addAll(Gradings.in(side));
            relations.addAll(Deviations.in(side));
        }
        Set<Figure> explained = Collections.newSetFromMap(new IdentityHashMap<>());
        relations.forEach(relation -> explained.addAll(relation.figures().stream().filter(Figure::isRate).toList()));
        for (Matrix side : List.of(matrix, matrix.transposed())) {
            relations.addAll(Granularity.in(side, explained));
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
