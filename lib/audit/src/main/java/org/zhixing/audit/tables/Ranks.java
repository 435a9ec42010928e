package org.zhixing.audit.tables;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A column of ranks goes with the column beside it: the greatest is first, or the least.
final class Ranks {

    private static final int FEWEST = 4;
    private static final int REACH = 3;

    private Ranks() {
    }

    static List<Relation> in(Matrix matrix) {
        List<Relation> found = new ArrayList<>();
        for (int c = 0; c < matrix.width(); c++) {
            List<Relation> best = List.of();
            for (int of = c - 1; of >= Math.max(0, c - REACH); of--) {
                for (boolean greatestFirst : new boolean[]{true, false}) {
                    List<Relation> ranks = ranks(matrix, c, of, greatestFirst);
                    long broken = ranks.stream().filter(Relation::isBroken).count();
                    boolean fewer = best.isEmpty() || broken < best.stream().filter(Relation::isBroken).count();
                    best = ranks.size() >= FEWEST && broken * 3 <= ranks.size() && fewer ? ranks : best;
                }
            }
            found.addAll(best);
        }
        return found;
    }

    private static List<Relation> ranks(Matrix matrix, int rank, int of, boolean greatestFirst) {
        List<Figure> values = new ArrayList<>();
        List<Figure> ranks = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            Figure printed = matrix.rank(r, rank);
            Figure value = matrix.at(r, of);
            if (printed != null && value != null && !matrix.isTotalRow(r) && !Words.isMean(matrix.row(r))) {
                ranks.add(printed);
                values.add(value);
            }
        }
        List<Figure> sorted = values.stream().sorted(greatestFirst ? Comparator.comparing(Figure::value).reversed() : Comparator.comparing(Figure::value)).toList();
        String typed = sorted.stream().map(value -> value.numeral().retyped()).collect(Collectors.joining(greatestFirst ? ">" : "<"));
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            Figure value = values.get(i);
            long place = 1 + values.stream().filter(other -> (greatestFirst ? other.value().compareTo(value.value()) : value.value().compareTo(other.value())) > 0).count();
            long last = values.stream().filter(other -> other.value().compareTo(value.value()) == 0).count() + place - 1;
            boolean among = ranks.get(i).value().compareTo(BigDecimal.valueOf(place)) >= 0 && ranks.get(i).value().compareTo(BigDecimal.valueOf(last)) <= 0;
            BigDecimal expected = among ? ranks.get(i).value() : BigDecimal.valueOf(place);
            relations.add(new Relation(Kind.CLAIM, ranks.get(i), new Computed(expected, Interval.exactly(expected), value.numeral().retyped() + "(" + typed + ")", List.of(value)), 70, new Explanation("名次应与数的大小顺序一致", "Ranks should go with the order of the numbers")));
        }
        return relations;
    }
}
