package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "本省生源 1502 人，占 83.54%；外省生源 296 人": the share of one of two opposites tells the whole, and what is left of that is the other.
final class Complements {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<List<String>> OPPOSITES = List.of(List.of("省内", "省外"), List.of("本省", "外省"), List.of("市内", "市外"), List.of("本市", "外市"), List.of("县内", "县外"), List.of("男", "女"), List.of("税收", "非税"), List.of("城镇", "乡村"), List.of("城镇", "农村"),
        List.of("城市", "农村"), List.of("应届", "往届"), List.of("全日制", "非全日制"), List.of("公办", "民办"), List.of("住校", "走读"), List.of("基本支出", "项目支出"), List.of("人员经费", "公用经费"), List.of("党员", "非党员"), List.of("在编", "编外"), List.of("必修", "选修"), List.of("理论", "实践"), List.of("普通高中", "中职"), List.of("首次", "续贷"), List.of("普通高中", "中等职业"));
    private static final int TELLING = 8;
    private static final Explanation REST = new Explanation("应等于总数减去另一部分", "It should be the whole less the other part");

    private static final Pattern SHARE = Pattern.compile("(?:^|其中[:：]?|[，；、])\\s*([一-龥]{1,8}?)(?:各|约)?占(?:比)?(?:为)?\\s*$");
    private static final Explanation HUNDRED_TOGETHER = new Explanation("互补两部分的占比之和应为100%", "The shares of two opposites should make a hundred");

    private Complements() {
    }

    static List<Relation> in(List<Quantity> all, List<Relation> shares) {
        List<Relation> found = new ArrayList<>();
        for (Relation share : shares) {
            boolean told = share.kind() == Kind.RATE && !share.isBroken() && share.bits() >= TELLING && share.target().numeral().isPercentage() && share.computed().from().size() == 2;
            if (told) {
                Figure part = share.computed().from().getFirst();
                Figure whole = share.computed().from().getLast();
                boolean quotient = Computed.quotient(part, whole, HUNDRED).map(value -> value.middle().compareTo(share.computed().middle()) == 0).orElse(false);
                all.stream().filter(one -> one.figure() == part).findFirst().filter(one -> quotient).flatMap(one -> other(all, one, whole)).ifPresent(other -> found.add(new Relation(Kind.DIFFERENCE, other.figure(), Computed.difference(whole, part), 70, REST)));
            }
        }
        all.forEach(share -> bothShares(all, share).ifPresent(found::add));
        return found;
    }

    /// "其中普通高中占 68.6%，中职占 31.4%": opposites share a hundred.
    private static Optional<Relation> bothShares(List<Quantity> all, Quantity last) {
        Quantity first = last.index() == 0 ? last : all.get(last.index() - 1);
        Matcher one = SHARE.matcher(first.lead());
        Matcher other = SHARE.matcher(last.lead());
        boolean pair = first != last && first.sentence() == last.sentence() && first.numeral().unit().equals(Units.PERCENT) && last.numeral().unit().equals(Units.PERCENT) && first.numeral().isFirm() && last.numeral().isFirm() && one.find() && other.find();
        if (!pair || !isOpposite(one.group(1), other.group(1))) {
            return Optional.empty();
        }
        Computed rest = new Computed(HUNDRED.subtract(first.figure().value()), Interval.exactly(HUNDRED).minus(first.figure().interval()), "100-" + first.numeral().retyped(), List.of(first.figure()));
        return Optional.of(new Relation(Kind.RATE, last.figure(), rest, 70, HUNDRED_TOGETHER));
    }

    /// The only count of the sentence that is called the opposite.
    private static Optional<Quantity> other(List<Quantity> all, Quantity part, Figure whole) {
        List<Quantity> others = all.stream().filter(one -> one != part && one.figure() != whole && one.sentence() == part.sentence() && one.isCountOf(part) && one.isLevel() && !one.numeral().isPercentage() && !one.isOfBefore() && isOpposite(part.name(), one.name())).toList();
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    /// Both names are the same but for the two words.
    static boolean isOpposite(String one, String other) {
        return OPPOSITES.stream().anyMatch(pair -> isPair(one, other, pair.getFirst(), pair.getLast()) || isPair(other, one, pair.getFirst(), pair.getLast()));
    }

    private static boolean isPair(String one, String other, String word, String opposite) {
        String rest = one.replaceFirst(word, "");
        String otherRest = other.replaceFirst(opposite, "");
        boolean has = one.contains(word) && !one.contains(opposite) && other.contains(opposite);
        return has && (rest.isEmpty() || otherRest.isEmpty() || rest.equals(otherRest) || Math.abs(rest.length() - otherRest.length()) == 1 && Names.close(rest, otherRest));
    }
}
