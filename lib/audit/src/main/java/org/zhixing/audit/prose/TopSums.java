package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "排名前两位的行业吸纳了 759 人": the greatest of a list that was said before or of a table's column, together.
final class TopSums {

    private static final Pattern TOP = Pattern.compile("前([两二三四五])(?:位|名|个|项|大)[^，。；]{0,16}$");
    private static final Explanation SUM = new Explanation("应等于所列最大的几项之和", "It should be the sum of the greatest of those listed");

    private TopSums() {
    }

    static List<Relation> in(List<Quantity> all, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (Quantity total : all) {
            Matcher said = TOP.matcher(total.clause());
            boolean suits = total.isLevel() && total.numeral().digits() >= 3 && !total.isAverage() && total.lead().equals(total.clause()) && !total.lead().matches(".*(?:分别|依次).*");
            if (suits && said.find()) {
                of(total, Math.max(2, "二三四五".indexOf(said.group(1)) + 2), all, series).ifPresent(found::add);
            }
        }
        return found;
    }

    /// A list of the sentence before decides; a column only if a slip explains.
    private static Optional<Relation> of(Quantity total, int size, List<Quantity> all, List<Series> series) {
        List<Figure> listed = all.stream().filter(one -> one.sentence() == total.sentence() - 1 && one.isCountOf(total) && one.isLevel() && one.head().isEmpty() && one.numeral().factor().compareTo(total.numeral().factor()) == 0).map(Quantity::figure).toList();
        List<Relation> meant = new ArrayList<>();
        if (listed.size() > size) {
            meant.add(relation(total, size, listed));
        }
        series.stream().filter(one -> one.items().size() > size && one.isOfRates() == total.numeral().isPercentage()).forEach(one -> meant.add(relation(total, size, one.items().stream().map(Series.Item::figure).toList())));
        return Readings.heldOrSlip(meant);
    }

    private static Relation relation(Quantity total, int size, List<Figure> listed) {
        return new Relation(Kind.SUM, total.figure(), Computed.sum(listed.stream().sorted(Comparator.comparing(Figure::value).reversed()).limit(size).toList()), 65, SUM);
    }
}
