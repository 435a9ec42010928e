package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of shares: each over the sum of what was counted before it, and all of them a hundred.
final class ShareLists {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern AMONG = Pattern.compile("^\\s*([一-龥]{2,10})中[，,:]");
    private static final Explanation PARTS = new Explanation("总数应等于所列各数之和", "A total should be the sum of what is listed");

    private final List<Quantity> all;
    private final Facts facts;
    private final List<Relation> found = new ArrayList<>();

    private ShareLists(List<Quantity> all, Facts facts) {
        this.all = all;
        this.facts = facts;
    }

    static List<Relation> in(List<Quantity> all, Facts facts) {
        ShareLists lists = new ShareLists(all, facts);
        for (Quantity quantity : all) {
            lists.sharesFrom(quantity);
            lists.parallel(quantity);
            lists.partsOfHundred(quantity);
        }
        return lists.found;
    }

    /// "a 人、b 人、c 人，分别占 p%、q%、r%": each count over the sum of them, or over what was named before.
    private void parallel(Quantity first) {
        if (!first.numeral().isPercentage() || !first.lead().matches(".*(?:(?:分别|依次)占|占.*(?:比重|比例|比)(?:分别|依次)(?:为|是)).*")) {
            return;
        }
        List<Quantity> shares = new ArrayList<>(List.of(first));
        for (int i = first.index() + 1; i < all.size() && all.get(i).numeral().isPercentage() && all.get(i).sentence() == first.sentence() && all.get(i).lead().matches("\\s*[、和,及与]?\\s*"); i++) {
            shares.add(all.get(i));
        }
        int from = first.index() - shares.size();
        if (from < 0 || shares.size() < 2) {
            return;
        }
        List<Quantity> counts = all.subList(from, first.index());
        if (!counts.stream().allMatch(count -> count.sentence() >= first.sentence() - 1 && count.sentence() == counts.getFirst().sentence() && count.isLevel() && count.isCountOf(counts.getFirst()) && !count.numeral().isPercentage())) {
            return;
        }
        List<Computed> wholes = new ArrayList<>(List.of(Computed.sum(counts.stream().map(Quantity::figure).toList())));
        for (int i = from - 1; i >= 0 && wholes.size() < 5; i--) {
            if (all.get(i).isLevel() && all.get(i).isCountOf(counts.getFirst()) && all.get(i).sentence() >= first.sentence() - 1) {
                wholes.add(Computed.of(all.get(i).figure()));
            }
        }
        List<Figure> named = named(counts.getFirst());
        named.forEach(whole -> wholes.add(Computed.of(whole)));
        List<Relation> best = List.of();
        for (Computed whole : wholes) {
            List<Relation> relations = new ArrayList<>();
            for (int i = 0; i < shares.size(); i++) {
                Quantity share = shares.get(i);
                Computed.quotient(Computed.of(counts.get(i).figure()), whole, HUNDRED).ifPresent(value -> relations.add(new Relation(Kind.RATE, share.figure(), value, 75,
                    new Explanation("占比应等于前面对应的数除以总数", "Each share should be its count over the whole"))));
            }
            best = Readings.held(relations) > Readings.held(best) ? relations : best;
        }
        if (Readings.held(best) * 2 >= shares.size() - 1 && Readings.held(best) > 0) {
            found.addAll(best);
            whole(counts, shares, best);
            if (named.size() == 1 && isHundred(shares)) {
                found.add(new Relation(Kind.SUM, named.getFirst(), Computed.sum(counts.stream().map(Quantity::figure).toList()), 70, PARTS));
            }
        }
    }

    /// "资助资金中，中央财政 a 万元、……": the whole that the words name, said elsewhere.
    private List<Figure> named(Quantity first) {
        Matcher among = AMONG.matcher(first.figure().place() instanceof Place.InSentence in ? Said.plain(in) : "");
        return among.find() ? facts.all(first.year() == 0 ? facts.reportYear() : first.year()).stream().filter(fact -> fact.name().endsWith(Names.of(among.group(1)))).limit(1).map(Fact::figure).filter(figure -> figure.numeral().unit().equals(first.numeral().unit()) && figure.value().compareTo(first.figure().value()) > 0).toList() : List.of();
    }

    private static boolean isHundred(List<Quantity> shares) {
        return Computed.sum(shares.stream().map(Quantity::figure).toList()).middle().subtract(HUNDRED).abs().compareTo(new BigDecimal("0.2")) <= 0;
    }

    /// Shares of the sum of their counts that make a hundred are all there is of what was counted just before.
    private void whole(List<Quantity> counts, List<Quantity> shares, List<Relation> relations) {
        boolean ofSum = relations.getFirst().computed().from().containsAll(counts.stream().map(Quantity::figure).toList());
        int before = counts.getFirst().index() - 1;
        boolean headed = before >= 0 && (counts.getFirst().clause().contains("其中") || Enumerations.isOfParts(counts.getFirst())) && all.get(before).sentence() == counts.getFirst().sentence() && all.get(before).isLevel() && all.get(before).isCountOf(counts.getFirst());
        if (ofSum && headed && Readings.held(relations) == shares.size() && isHundred(shares)) {
            found.add(new Relation(Kind.SUM, all.get(before).figure(), Computed.sum(counts.stream().map(Quantity::figure).toList()), 75, PARTS));
        }
    }

    /// "12.1:41.6:46.3".
    private void partsOfHundred(Quantity last) {
        if (last.index() < 2 || !last.numeral().unit().equals(Units.PART) || !all.get(last.index() - 2).numeral().unit().equals(Units.PART)) {
            return;
        }
        List<Figure> three = all.subList(last.index() - 2, last.index() + 1).stream().map(Quantity::figure).toList();
        int end = three.getFirst().numeral().offset();
        boolean together = three.getLast().numeral().offset() - end < 16 && last.lead().matches("\\s*:?\\s*") && all.get(last.index() - 1).lead().matches("\\s*:?\\s*");
        Computed others = Computed.sum(three.subList(0, 2));
        BigDecimal gap = others.middle().add(last.figure().value()).subtract(HUNDRED).abs();
        if (together && gap.compareTo(BigDecimal.valueOf(80)) <= 0 && three.stream().allMatch(figure -> figure.numeral().decimals() > 0)) {
            Computed rest = new Computed(HUNDRED.subtract(others.middle()), Interval.exactly(HUNDRED).minus(others.range()), "100-(" + others.typed() + ")", others.from());
            found.add(new Relation(Kind.RATE, last.figure(), rest, 75, new Explanation("结构比例之和应为100", "The parts of a hundred should add up to it")));
        }
    }

    /// "分别占 30.6%、31.9%、37.5%".
    private void sharesFrom(Quantity first) {
        if (!first.numeral().unit().equals(Units.PERCENT) || !first.lead().matches(".*分别(占|为|是).*")) {
            return;
        }
        List<Figure> shares = new ArrayList<>();
        for (int i = first.index(); i < all.size(); i++) {
            Quantity share = all.get(i);
            boolean goesOn = i == first.index() || share.lead().matches("\\s*[、和,及与]?\\s*");
            if (share.sentence() != first.sentence() || !goesOn || !share.numeral().unit().equals(Units.PERCENT) || !share.numeral().isFirm()) {
                break;
            }
            shares.add(share.figure());
        }
        if (shares.size() < 2 || !first.lead().contains("占")) {
            return;
        }
        Computed others = Computed.sum(shares.subList(0, shares.size() - 1));
        BigDecimal gap = others.middle().add(shares.getLast().value()).subtract(HUNDRED).abs();
        if (gap.compareTo(BigDecimal.valueOf(shares.size() > 2 ? 8 : 3)) <= 0) {
            Computed rest = new Computed(HUNDRED.subtract(others.middle()), Interval.exactly(HUNDRED).minus(others.range()), "100-(" + others.typed() + ")", others.from());
            found.add(new Relation(Kind.RATE, shares.getLast(), rest, 75, new Explanation("所列占比之和应为100%", "The shares listed should add up to 100 %")));
        }
    }
}
