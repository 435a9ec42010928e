package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.tables.Matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "进步幅度最大的是 3 班": of a column of changes no other row rose (or fell) more. A column in which it is so was meant.
final class Steepest {

    private static final Pattern CLAIM = Pattern.compile("(?:(进步|提高|上升|增长|增加|升|增|涨)|退步|下降|降低|减少|回落|降)(?:幅度?|速度?)?最[大快多](?:的)?(?:[一-龥]{0,3}?)(?:是|为)([^，。；]{2,14})");
    private static final int FEWEST = 3;
    private static final Explanation MOST = new Explanation("报告称此项变化最大，表中另有变化更大的", "The report says that this changed most, but the table has a greater change");

    private Steepest() {
    }

    static List<Relation> in(Place.InSentence in, Collection<Matrix> matrices) {
        List<Relation> found = new ArrayList<>();
        Matcher claim = CLAIM.matcher(Said.plain(in));
        while (claim.find()) {
            Figure word = Said.word(in, claim.start(2), claim.end(2));
            List<Relation> meant = new ArrayList<>();
            for (Matrix matrix : matrices) {
                for (int c = 0; c < matrix.width(); c++) {
                    if (Labels.isChange(matrix.column(c))) {
                        relation(matrix.rows(c), claim.group(2), claim.group(1) != null, word).ifPresent(meant::add);
                    }
                }
            }
            meant.stream().filter(relation -> !relation.isBroken()).findFirst().or(() -> meant.stream().findFirst()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Relation> relation(List<Matrix.Row> rows, String name, boolean rose, Figure word) {
        List<Matrix.Row> named = rows.stream().filter(row -> isCalled(row, name)).toList();
        if (rows.size() < FEWEST || named.size() != 1) {
            return Optional.empty();
        }
        Comparator<Figure> byValue = Comparator.comparing(Figure::value);
        Figure most = rows.stream().map(Matrix.Row::figure).max(rose ? byValue : byValue.reversed()).orElseThrow();
        Computed limit = Computed.of(most);
        return Optional.of(new Relation(Kind.CLAIM, named.getFirst().figure(), new Computed(limit.middle(), limit.range(), limit.typed(), List.of(most, word)), 65, MOST, rose ? Comparison.AT_LEAST : Comparison.AT_MOST));
    }

    private static boolean isCalled(Matrix.Row row, String name) {
        String label = Series.plain(row.labels().getLast());
        return label.length() >= 2 && name.startsWith(label);
    }
}
