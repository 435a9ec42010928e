package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Numeral.Bound;
import org.zhixing.audit.number.Numeral.Role;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "均在 91% 以上，其中……": what is said of all must be true of each that follows.
final class Claims {

    private static final Pattern RATE = Pattern.compile("[一-龥]{1,6}(?:率|比例|比重)");

    private static final Pattern COUNTED = Pattern.compile("(?:^|[，；])\\s*([两三四五六七八])[项个门科类](?:[一-龥]{0,4}?)(满意度|[一-龥]{2,3}率)(?:均|都)[一-龥]{0,4}\\s*$");

    private Claims() {
    }

    static List<Relation> in(List<Quantity> all, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (Quantity claim : all) {
            Bound claimed = bound(claim);
            boolean ofAll = claim.numeral().role() == Role.QUANTITY && claim.lead().matches(".*(?<![生人师班平])(?:均|都|全部|全|(?:一直|始终)?(?:保持|稳定))(在|已达|达到?|达到了?|超过|高于|不少于|不低于|低于|不超过|达)?\\s*$");
            if (!ofAll || claimed == Bound.NONE) {
                continue;
            }
            List<Quantity> listed = listed(claim, all);
            listed.forEach(each -> found.add(relation(each, claim, claimed)));
            List<Quantity> counted = listed.isEmpty() ? counted(claim, all) : List.of();
            counted.forEach(each -> found.add(relation(each, claim, claimed)));
            if (listed.isEmpty() && counted.isEmpty()) {
                ofColumn(claim, claimed, series).ifPresent(found::add);
            }
            Bound bound = claim.numeral().bound();
            if (bound != Bound.AT_LEAST && bound != Bound.AT_MOST) {
                continue;
            }
            for (int i = claim.index() + 1; i < all.size(); i++) {
                Quantity each = all.get(i);
                Matcher rate = RATE.matcher(each.clause());
                boolean other = rate.find() && !Names.overlap(rate.group().replaceFirst("率$", ""), Names.of(claim.clause()));
                if (other || each.sentence() != claim.sentence() || !each.isCountOf(claim) || !each.numeral().isFirm() || each.isChange() || each.lead().matches(".*(不满意|不合格|一般|占|分别占|不).*")) {
                    break;
                }
                found.add(relation(each, claim, bound));
            }
        }
        return found;
    }

    /// "各学院落实率均在 88% 以上": the least (or greatest) of the only column that the sentence names.
    private static Optional<Relation> ofColumn(Quantity claim, Bound bound, List<Series> series) {
        if (!(claim.figure().place() instanceof Place.InSentence in)) {
            return Optional.empty();
        }
        String before = Said.plain(in).substring(0, Said.start(claim));
        String said = claim.clause().replaceFirst("[均都全][^均都全]*$", "").replaceFirst("^.*各[一-龥]{0,2}", "");
        boolean each = claim.clause().matches("[^，]*(?:各|所有|全部|(?:[两三四五六七八九十]|\\d{1,2})(?:个|所|类|项|门|科)).*") || claim.clause().matches(".*(?:保持|稳定)在.*") || series.stream().anyMatch(one -> one.saidInFull(said) >= Series.IN_FULL);
        List<Relation> meant = new ArrayList<>();
        List<Series> named = series.stream().filter(one -> one.said(said) > 0).toList();
        for (Series one : said.length() >= 2 && !named.isEmpty() ? Series.best(named, column -> column.said(said)) : series) {
            boolean kind = one.isOfRates() == claim.numeral().isPercentage() && one.items().size() >= 3 && (claim.numeral().isPercentage() || one.items().stream().allMatch(item -> item.figure().numeral().unit().equals(claim.numeral().unit()) || item.figure().numeral().unit().isEmpty()));
            if (each && kind && one.isSaid(said.length() >= 2 && one.isSaid(said) ? said : before.substring(Math.max(0, before.length() - 80)))) {
                Comparator<Series.Item> byValue = Comparator.comparing(item -> item.figure().value());
                Series.Item worst = bound == Bound.AT_LEAST ? one.items().stream().min(byValue).orElseThrow() : one.items().stream().max(byValue).orElseThrow();
                meant.add(relation(worst.figure(), claim, bound));
            }
        }
        return Readings.heldOrOnly(meant);
    }

    private static Relation relation(Quantity each, Quantity claim, Bound bound) {
        return relation(each.figure(), claim, bound);
    }

    private static Relation relation(Figure each, Quantity claim, Bound bound) {
        return new Relation(Kind.CLAIM, each, Computed.of(claim.figure()), 75,
            bound == Bound.AT_LEAST ? new Explanation("报告称全部不低于此数", "The report says that all are at least this") : new Explanation("报告称全部不高于此数", "The report says that all are at most this"),
            bound == Bound.AT_LEAST ? Comparison.AT_LEAST : Comparison.AT_MOST);
    }

    /// 以上, or a verb that sets a limit: 均超过, 均不低于.
    private static Bound bound(Quantity claim) {
        if (claim.lead().matches(".*(?<!不)(超过|高于|不低于|不少于)\\s*$") || claim.lead().matches(".*(不低于|不少于)\\s*$")) {
            return Bound.AT_LEAST;
        }
        if (claim.lead().matches(".*(不超过|不高于|低于)\\s*$")) {
            return Bound.AT_MOST;
        }
        return claim.numeral().bound() == Bound.AT_LEAST || claim.numeral().bound() == Bound.AT_MOST ? claim.numeral().bound() : Bound.NONE;
    }

    /// "三项满意度均高于 94%": the last three that the paragraph calls so.
    private static List<Quantity> counted(Quantity claim, List<Quantity> all) {
        Matcher said = COUNTED.matcher(claim.lead());
        if (!said.find()) {
            return List.of();
        }
        int size = "两三四五六七八".indexOf(said.group(1)) + 2;
        List<Quantity> named = all.subList(0, claim.index()).stream().filter(one -> one.sentence() >= claim.sentence() - 2 && one.isCountOf(claim) && one.numeral().isFirm() && !one.isChange() && one.lead().matches(".*" + said.group(2) + "(?:为|达到?|是|约为)?\\s*$")).toList();
        return named.size() == size ? named : List.of();
    }

    /// The list that the sentence gave before: "分别为93.8%、91.2%和95.0%，均在91%以上".
    private static List<Quantity> listed(Quantity claim, List<Quantity> all) {
        String subject = Names.of(claim.lead().replaceFirst("(?:均|都|全部|全)[^均都全]*$", "").replaceFirst("^.*[，,；;。]", ""));
        List<Quantity> listed = new ArrayList<>();
        for (int i = claim.index() - 1; i >= 0; i--) {
            Quantity each = all.get(i);
            boolean same = each.sentence() == claim.sentence() && each.numeral().isFirm() && !each.isChange() && each.numeral().isPercentage() == claim.numeral().isPercentage() && (each.numeral().unit().isEmpty() || each.isCountOf(claim));
            if (!same) {
                return List.of();
            }
            listed.addFirst(each);
            if (each.lead().matches(".*(分别|依次)(为|是|达|达到|有)?\\s*$")) {
                return subject.length() < 2 || Names.overlap(subject, each.clause()) ? listed : List.of();
            } else if (!each.lead().matches("\\s*(分)?[、和,及与]?\\s*")) {
                return List.of();
            }
        }
        return List.of();
    }
}
