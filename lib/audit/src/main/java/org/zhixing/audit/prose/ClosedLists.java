package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A list that ends with 其他 leaves nothing out, so it adds up to what was said before it.
final class ClosedLists {

    private static final Pattern LIST = Pattern.compile("其中.*?(?:((?:高一、?高二、?(?:和)?高三|一、?二、?(?:和)?三年级|一年级、二年级(?:、|和)三年级|七、八、九年级|初一、初二、初三))|男、?女).{0,6}(?:依次|分别)");
    private static final int FEWEST = 3;
    private static final int CANDIDATES = 4;
    private static final Explanation PARTS = new Explanation("以“其他”结尾的各项之和应等于总数", "A list that ends with the others should add up to the whole");

    private ClosedLists() {
    }

    static List<Relation> in(List<Quantity> all, Facts facts) {
        List<Relation> found = new ArrayList<>();
        for (Quantity last : all) {
            if (last.lead().matches("[^一-龥]*(?:[一-龥]{2,6}?及|和|及|以及)?(?:其他|其它|其余|另有).*") && isPart(last)) {
                Relation relation = relation(all, last, facts);
                if (relation != null) {
                    found.add(relation);
                }
            }
        }
        all.forEach(first -> grades(all, first, found));
        return found;
    }

    /// "在校生 a 人，其中高一、高二、高三年级依次为 b 人、c 人、d 人".
    private static void grades(List<Quantity> all, Quantity first, List<Relation> found) {
        Matcher list = LIST.matcher(first.clause());
        if (!list.find() || first.index() == 0 || !isPart(first)) {
            return;
        }
        int end = first.index() + 1;
        while (end < all.size() && all.get(end).lead().matches("[^\\d，；]{0,2}\\s*[、和,及与]\\s*") && all.get(end).isCountOf(first)) {
            end++;
        }
        Quantity whole = all.get(first.index() - 1);
        List<Figure> parts = all.subList(first.index(), end).stream().map(Quantity::figure).toList();
        boolean suits = whole.sentence() == first.sentence() && isPart(whole) && whole.isCountOf(first) && parts.size() == (list.group(1) == null ? 2 : 3);
        if (suits) {
            found.add(new Relation(Kind.SUM, whole.figure(), Computed.sum(parts), 75, PARTS));
        }
    }

    private static boolean isPart(Quantity quantity) {
        return quantity.isLevel() && !quantity.numeral().isPercentage() && !quantity.isAverage();
    }

    private static @Nullable Relation relation(List<Quantity> all, Quantity last, Facts facts) {
        List<Figure> parts = new ArrayList<>(List.of(last.figure()));
        int i = last.index() - 1;
        boolean headed = last.clause().contains("其中");
        for (; i >= 0 && all.get(i).sentence() == last.sentence(); i--) {
            Quantity part = all.get(i);
            if (part.numeral().isPercentage()) {
                continue;
            }
            if (headed || !isPart(part) || !part.isCountOf(last)) {
                break;
            }
            headed = part.clause().matches(".*(?:其中|去向为|包括|分为|构成为|分别为).*");
            parts.addFirst(part.figure());
        }
        Computed sum = Computed.sum(parts);
        Relation slip = null;
        int seen = 0;
        for (; parts.size() >= FEWEST && i >= 0 && seen < CANDIDATES && all.get(i).sentence() >= last.sentence() - 1; i--) {
            Quantity whole = all.get(i);
            if (isPart(whole) && whole.isCountOf(last)) {
                Relation relation = new Relation(Kind.SUM, whole.figure(), sum, 70, PARTS);
                if (!relation.isBroken()) {
                    return relation;
                }
                boolean sure = seen == 0 && headed && whole.sentence() == last.sentence() || isNearlyAll(whole.figure(), parts);
                slip = slip == null && sure ? relation : slip;
                seen++;
            }
        }
        return slip == null && seen == 0 && parts.size() >= FEWEST && headed ? elsewhere(last, parts, facts) : slip;
    }

    /// The whole of a paragraph of its own stands before, named by the words that begin the list: 就业去向为……
    private static @Nullable Relation elsewhere(Quantity last, List<Figure> parts, Facts facts) {
        if (!(last.figure().place() instanceof Place.InSentence in)) {
            return null;
        }
        String begins = Names.of(Said.plain(in).substring(0, Math.min(6, in.sentence().text().length())));
        Relation slip = null;
        for (Fact fact : facts.all(facts.reportYear())) {
            boolean named = Names.overlap(begins, fact.name()) && fact.figure().numeral().unit().equals(last.numeral().unit()) && !fact.figure().isRate();
            Relation relation = new Relation(Kind.SUM, fact.figure(), Computed.sum(parts), 65, PARTS);
            if (named && !relation.isBroken()) {
                return relation;
            }
            slip = slip == null && named && isNearlyAll(fact.figure(), parts) ? relation : slip;
        }
        return slip;
    }

    /// Whether one slip, in the whole or in a part, explains why the sum does not fit.
    private static boolean isNearlyAll(Figure whole, List<Figure> parts) {
        Computed sum = Computed.sum(parts);
        return Slips.isSlip(whole.value(), sum.middle())
            || parts.stream().anyMatch(part -> Slips.isSlip(part.value(), whole.value().subtract(sum.middle()).add(part.value())));
    }
}
