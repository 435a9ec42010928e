package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Parts that are known to be all, whose total stands in another sentence or in a table: the halves of a year, opposites of what is named first, bands from 以下 to 以上. Only what a slip explains is accused.
final class SplitTotals {

    private static final Pattern LOW = Pattern.compile("\\d(?:元|分|岁|人|万元|平方米|%)?(?:以下|及以下|以内)[一-龥]{0,4}\\s*$|(?:以下|及以下|以内)的?\\s*$");
    private static final Pattern AMONG = Pattern.compile("^\\s*([一-龥]{2,10})中[，,:]");
    private static final Pattern HIGH = Pattern.compile("(?:以上|及以上)的?[一-龥]{0,4}\\s*$");
    private static final int FEWEST_BANDS = 3;
    private static final int FEWEST_DIGITS = 3;
    private static final Explanation WHOLE = new Explanation("各部分之和应等于报告另处的总数", "All the parts should make the total that the report gives elsewhere");

    private SplitTotals() {
    }

    static List<Relation> in(List<Quantity> all, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (Quantity first : all) {
            halves(all, first).ifPresent(parts -> relation(parts, before(all, first)).ifPresent(found::add));
            among(all, first).ifPresent(found::add);
            bands(all, first).ifPresent(parts -> relation(parts, Stream.concat(before(all, first).stream(), series.stream().map(Series::total).filter(Objects::nonNull)).toList()).ifPresent(found::add));
        }
        return found;
    }

    /// "基本支出中，人员经费 a 万元……；公用经费 b 万元": the two make what is named first.
    private static Optional<Relation> among(List<Quantity> all, Quantity first) {
        Matcher among = first.figure().place() instanceof Place.InSentence in ? AMONG.matcher(Said.plain(in)) : null;
        if (among == null || !among.find() || !isPart(first)) {
            return Optional.empty();
        }
        String name = Names.of(among.group(1));
        List<Quantity> opposites = all.stream().filter(one -> one.sentence() == first.sentence() && one.index() > first.index() && isPart(one) && one.isCountOf(first) && Complements.isOpposite(first.name(), one.name())).toList();
        List<Quantity> wholes = all.stream().filter(one -> one.sentence() < first.sentence() && one.sentence() >= first.sentence() - 2 && isPart(one) && one.isCountOf(first) && one.name().equals(name)).toList();
        return opposites.size() != 1 || wholes.size() != 1 ? Optional.empty()
            : Optional.of(new Relation(Kind.SUM, wholes.getFirst().figure(), Computed.sum(List.of(first.figure(), opposites.getFirst().figure())), 70, WHOLE));
    }

    private static Optional<List<Quantity>> halves(List<Quantity> all, Quantity first) {
        if (!first.clause().contains("上半年") || !isPart(first)) {
            return Optional.empty();
        }
        return all.stream().filter(second -> second.index() > first.index() && second.sentence() == first.sentence() && second.clause().contains("下半年") && isPart(second) && second.isCountOf(first)).findFirst().map(second -> List.of(first, second));
    }

    private static boolean isPart(Quantity quantity) {
        return quantity.isLevel() && !quantity.numeral().isPercentage() && !quantity.isAverage();
    }

    /// A run of counts, of the lowest band to the highest or the other way round.
    private static Optional<List<Quantity>> bands(List<Quantity> all, Quantity first) {
        boolean low = LOW.matcher(first.lead()).find();
        if (!isPart(first) || !low && !HIGH.matcher(first.lead()).find()) {
            return Optional.empty();
        }
        List<Quantity> parts = new ArrayList<>(List.of(first));
        for (Quantity next : all.subList(first.index() + 1, all.size())) {
            if (next.sentence() != first.sentence()) {
                break;
            }
            if (isPart(next) && next.isCountOf(first)) {
                parts.add(next);
                if ((low ? HIGH : LOW).matcher(next.lead()).find()) {
                    return parts.size() < FEWEST_BANDS ? Optional.empty() : Optional.of(parts);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Figure> before(List<Quantity> all, Quantity first) {
        return all.subList(0, first.index()).stream().filter(one -> isPart(one) && one.isCountOf(first) && !one.isOfBefore()).map(Quantity::figure).toList();
    }

    private static Optional<Relation> relation(List<Quantity> parts, List<Figure> wholes) {
        Computed sum = Computed.sum(parts.stream().map(Quantity::figure).toList());
        List<Relation> meant = new ArrayList<>();
        for (Figure whole : wholes) {
            boolean same = whole.numeral().factor().compareTo(parts.getFirst().numeral().factor()) == 0 && whole.numeral().digits() >= FEWEST_DIGITS && !whole.isRate();
            if (same) {
                Relation relation = new Relation(Kind.SUM, whole, sum, 65, WHOLE);
                if (!relation.isBroken()) {
                    return Optional.of(relation);
                }
                meant.add(relation);
            }
        }
        List<Relation> explained = meant.stream().filter(relation -> Slips.isSlip(relation.target().value(), sum.middle()) || Slips.explainGap(parts.stream().map(part -> part.figure().value()), sum.middle().subtract(relation.target().value()))).toList();
        return explained.stream().map(Relation::target).map(Figure::value).distinct().count() == 1 ? Optional.of(explained.getFirst()) : Optional.empty();
    }
}
