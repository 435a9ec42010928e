package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "各班均分在 63.14～82.10 分之间": one end of the range is the least or greatest of a column, so the other is the other.
final class Ranges {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[分元%％人]?\\s*(?:[-~～至—到]|——){1,2}\\s*");
    private static final Explanation ENDS = new Explanation("所说范围的一端与表中最小（大）的数不符", "One end of the range is not the least or greatest of the table");

    private Ranges() {
    }

    static List<Relation> in(List<Quantity> all, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            Quantity low = all.get(i);
            Quantity high = all.get(i + 1);
            boolean pair = low.sentence() == high.sentence() && low.numeral().isPercentage() == high.numeral().isPercentage() && low.figure().value().compareTo(high.figure().value()) < 0 && low.clause().matches("[^，]*(?:各.*(?:在|为|介于|处于|从)|(?:分|率|数|额|资|薪|龄|均)(?:在|介于|处于))[^，]*")
                && low.figure().place() instanceof Place.InSentence in && BETWEEN.matcher(Said.plain(in).substring(Said.end(low), Said.start(high))).matches();
            if (pair) {
                relations(low, high, series).ifPresent(found::addAll);
            }
        }
        return found;
    }

    /// Believed if one end is an end of the column, to the last digit of three.
    private static Optional<List<Relation>> relations(Quantity low, Quantity high, List<Series> series) {
        Comparator<Figure> byValue = Comparator.comparing(Figure::value);
        List<List<Relation>> meant = new ArrayList<>();
        for (Series one : series) {
            List<Figure> figures = one.items().stream().map(Series.Item::figure).toList();
            if (figures.size() >= 3 && one.isOfRates() == low.numeral().isPercentage() && low.numeral().digits() >= 3) {
                Figure least = figures.stream().min(byValue).orElseThrow();
                Figure most = figures.stream().max(byValue).orElseThrow();
                List<Relation> ends = List.of(new Relation(Kind.CLAIM, low.figure(), Computed.of(least), 70, ENDS), new Relation(Kind.CLAIM, high.figure(), Computed.of(most), 70, ENDS));
                if (ends.stream().allMatch(end -> !end.isBroken())) {
                    return Optional.of(ends);
                }
                if (ends.stream().anyMatch(end -> !end.isBroken()) && (one.isSaid(low.clause()) || Names.overlap(one.title(), low.clause().replaceAll("情况|统计", "")))) {
                    meant.add(ends);
                }
            }
        }
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
