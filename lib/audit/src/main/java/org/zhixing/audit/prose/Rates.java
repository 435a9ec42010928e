package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "a 人参加，b 人合格，合格率 p%": the count that is called like the rate, over the group that such a rate is of. The group stands in the sentence, in the one before, or elsewhere under its name.
final class Rates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern RATE = Pattern.compile("([一-龥“”\"+\\d]{1,12}率)(?:为|达到了?|达|是|约为|约)?\\s*$");
    private static final Pattern COMPLETED = Pattern.compile("(?:完成|占)(?:了)?[一-龥]{0,4}(?:预算|计划|任务|目标)(?:数|总数|数量)?的\\s*$|(?:完成率|完成比例)(?:为|达到?)?\\s*$");
    private static final String NOT_OF_COUNTS = ".*(增长率|增速|增幅|利率|满意度|频率|使用率|完好率|覆盖率|购买率|完成率|同比|环比|提高|降低|上升|下降|增加|减少).*";
    private static final String PLANNED = ".*(?:计划|预算|目标|任务|应).*";

    private static final Map<String, String> SAID_AS = Map.ofEntries(Map.entry("合格", "合格|获证|通过|取得|达标"), Map.entry("通过", "通过|合格|获"), Map.entry("巩固", "毕业|巩固"), Map.entry("升学", "升学|上线|录取|升入"), Map.entry("就业", "就业|升学|落实|上岗"),
        Map.entry("落实", "落实|就业"), Map.entry("回收", "回收|收回|有效"), Map.entry("录取", "录取|上线"), Map.entry("及格", "及格|合格"), Map.entry("达标", "达标|合格|及格"), Map.entry("镇化", "城镇"), Map.entry("测试", "实测|实际参加|参加测试"), Map.entry("参考", "参加|实考|参考"), Map.entry("到考", "参加|实考|到考"), Map.entry("参测", "参加|实测|参测"), Map.entry("出勤", "实到|出勤"), Map.entry("取证", "取得|获得|获证|证书"), Map.entry("获证", "取得|获得|获证|证书"), Map.entry("得分", "得分|平均得|均得"), Map.entry("整改", "整改|完成整改"), Map.entry("开出", "开出|实开"), Map.entry("参与", "参与|参加"), Map.entry("深造", "深造"));
    /// Of whom such a rate is, by the words beside the number.
    private static final Map<String, String> GROUPS = Map.ofEntries(Map.entry("就业|落实|升学|签约|深造", "毕业生|毕业"), Map.entry("参与", "在校生|学生"), Map.entry("报到", "录取"), Map.entry("及格|优秀|低分|合格|良好|优良|通过|达标|满意", "参加|实考|参考|实测|参评|参检|有效|受访"),
        Map.entry("测试|参测|参考|到考", "应测|应考"), Map.entry("回收|有效", "发放|下发|抽取"), Map.entry("出勤", "应到"), Map.entry("开出", "应开|计划"), Map.entry("取证|获证", "毕业生|参加|报考|参考"), Map.entry("得分", "满分|分值|题"));

    private final List<Quantity> all;
    private final Facts facts;
    private final List<Relation> found = new ArrayList<>();

    private Rates(List<Quantity> all, Facts facts) {
        this.all = all;
        this.facts = facts;
    }

    static List<Relation> in(List<Quantity> all, Facts facts) {
        Rates rates = new Rates(all, facts);
        for (Quantity rate : all) {
            if (rate.numeral().isFirm() && rate.numeral().isPercentage() && !rate.isChange() && !rate.isStandard()) {
                Matcher said = RATE.matcher(rate.lead());
                if (COMPLETED.matcher(rate.lead()).find()) {
                    rates.completed(rate);
                } else if (said.find() && !said.group(1).matches(NOT_OF_COUNTS)) {
                    rates.rate(rate, said.group(1));
                }
            }
        }
        return rates.found;
    }

    private void rate(Quantity rate, String said) {
        List<Quantity> counts = counts(rate, 0);
        List<Quantity> both = counts(rate, 1);
        for (List<Quantity> near : List.of(counts, both)) {
            for (int one = 0; one < near.size(); one++) {
                for (int two = one + 1; two < near.size(); two++) {
                    boolean less = near.get(one).figure().value().compareTo(near.get(two).figure().value()) <= 0;
                    Optional<Relation> holding = quotient(rate, near.get(less ? one : two).figure(), near.get(less ? two : one).figure()).filter(relation -> relation.standing() == Standing.HOLDS);
                    if (holding.isPresent()) {
                        found.add(holding.get());
                        return;
                    }
                }
            }
        }
        String stem = said.substring(0, said.length() - 1);
        List<Quantity> parts = (counts.stream().anyMatch(count -> saysSo(stem, count)) ? counts : both).stream().filter(count -> saysSo(stem, count)).toList();
        if (parts.isEmpty() || stem.matches(".*就业") && parts.getFirst().sentence() != rate.sentence()) {
            return;
        }
        Quantity part = parts.getFirst();
        List<Figure> wholes = wholes(part, stem, counts.contains(part) ? counts : both, both, rate);
        if (wholes.stream().map(whole -> whole.value().stripTrailingZeros()).distinct().count() == 1) {
            boolean beside = part.index() == rate.index() - 1 && part.index() > 0 && all.get(part.index() - 1).figure() == wholes.getFirst() && part.sentence() == rate.sentence();
            quotient(rate, part.figure(), wholes.getFirst()).filter(Rates::isLikely).map(relation -> beside ? certain(relation) : relation).ifPresent(found::add);
        }
    }

    /// The counts before a rate in its sentence and so many before, in the unit of the nearest; the nearest first.
    private List<Quantity> counts(Quantity rate, int sentences) {
        List<Quantity> counts = new ArrayList<>();
        for (int i = rate.index() - 1; i >= 0 && all.get(i).sentence() >= rate.sentence() - sentences && counts.size() < 6; i--) {
            Quantity count = all.get(i);
            if (count.year() != rate.year() && !counts.isEmpty()) {
                break;
            }
            boolean suits = count.numeral().isFirm() && !count.isChange() && !count.numeral().isPercentage() && (!count.isAverage() || rate.lead().contains("得分率") && !count.numeral().isRatio()) && (counts.isEmpty() || count.isCountOf(counts.getFirst()));
            if (suits && (count.numeral().isCount() || !count.numeral().unit().isEmpty())) {
                counts.add(count);
            }
        }
        return counts;
    }

    /// The groups that the part may be of: before it in its sentence, else in the sentence before, else anywhere under the name of such a group.
    private List<Figure> wholes(Quantity part, String stem, List<Quantity> counts, List<Quantity> both, Quantity rate) {
        for (List<Quantity> near : List.of(counts, both)) {
            List<Figure> wholes = near.stream().filter(whole -> whole != part && whole.index() < part.index() && isMore(whole.figure(), part.figure()) && (!saysSo(stem, whole) || whole.clause().matches(".*(?:回收|收回|发放|参评|有效)[^，]*")) && !hasOwnRate(whole, rate) && !isPart(whole)).map(Quantity::figure).toList();
            List<Figure> named = near.stream().filter(whole -> (wholes.contains(whole.figure()) || whole.lead().matches("\\s*应[考测到开].*") && isMore(whole.figure(), part.figure())) && groups(stem).matcher(whole.clause() + whole.tail()).find()).map(Quantity::figure).toList();
            if (!named.isEmpty()) {
                Figure before = part.index() > 0 ? all.get(part.index() - 1).figure() : part.figure();
                return named.contains(before) ? List.of(before) : named;
            }
            if (!wholes.isEmpty() && near == counts && counts.contains(part)) {
                return wholes;
            }
            if (!wholes.isEmpty()) {
                return wholes.stream().filter(whole -> isTopic(whole, rate)).toList();
            }
        }
        Pattern groups = groups(stem);
        List<Fact> known = facts.all(part.year() == 0 ? facts.reportYear() : part.year()).stream()
            .filter(fact -> groups.matcher(fact.name()).find() && fact.name().length() <= 5 && (fact.figure().numeral().unit().equals(part.numeral().unit()) || fact.inTable() && fact.figure().numeral().unit().isEmpty() && fact.figure().numeral().isCount()) && isMore(fact.figure(), part.figure())).toList();
        return meant(known, part, groups).stream().map(Fact::figure).toList();
    }

    /// Of several groups the one whose name begins the part's, 本科毕业生 of 本科毕业生落实; else the one that is called nothing but the group.
    private static List<Fact> meant(List<Fact> known, Quantity part, Pattern groups) {
        int longest = known.stream().filter(fact -> part.name().startsWith(fact.name())).mapToInt(fact -> fact.name().length()).max().orElse(0);
        List<Fact> begun = known.stream().filter(fact -> fact.name().length() == longest && part.name().startsWith(fact.name())).toList();
        List<Fact> plain = known.stream().filter(fact -> groups.matcher(fact.name()).matches()).toList();
        boolean qualified = part.name().matches("(?:本科|专科|硕士|研究生|博士|高职|中职|男|女|困难).*");
        return !begun.isEmpty() ? begun : qualified ? List.of() : plain.isEmpty() ? known : plain;
    }

    /// Whether it is the first count of its unit in the paragraph, and the greatest so far.
    private boolean isTopic(Figure whole, Quantity rate) {
        List<Figure> counts = all.subList(0, rate.index()).stream().filter(count -> count.isLevel() && count.numeral().unit().equals(whole.numeral().unit())).map(Quantity::figure).toList();
        return counts.getFirst() == whole && counts.stream().allMatch(count -> count.value().compareTo(whole.value()) <= 0);
    }

    private static boolean isPart(Quantity whole) {
        return whole.clause().contains("其中");
    }

    static Pattern groups(String stem) {
        return GROUPS.entrySet().stream().filter(group -> Pattern.compile("(?:" + group.getKey() + ")$").matcher(stem).find()).map(group -> Pattern.compile(group.getValue())).findFirst().orElse(Pattern.compile("(?!)"));
    }

    private static boolean isMore(Figure whole, Figure part) {
        return whole.value().compareTo(part.value()) >= 0 && !whole.isRate();
    }

    /// Whether a count has its own rate right behind it: in 及格 211 人，及格率 77.3%；优秀 51 人，优秀率 18.7% the 211 are no group.
    private boolean hasOwnRate(Quantity count, Quantity rate) {
        Quantity next = all.get(count.index() + 1);
        return next != rate && next.numeral().isPercentage() && next.sentence() == count.sentence() && (RATE.matcher(next.lead()).find() || next.lead().matches(".*[(（]\\s*|.*占.*"));
    }

    /// Whether a count is called what the rate is of: 及格 for 及格率, 获证 for 合格率.
    private static boolean saysSo(String stem, Quantity part) {
        String last = stem.substring(Math.max(0, stem.length() - 2));
        String said = part.clause() + part.tail();
        return SAID_AS.entrySet().stream().anyMatch(also -> last.equals(also.getKey()) && said.matches(".*(" + also.getValue() + ").*")) || last.length() == 2 && said.contains(last);
    }

    /// "预算 a 万元，决算 b 万元，完成预算的 p%": what was done over what was planned.
    private void completed(Quantity rate) {
        List<Quantity> counts = counts(rate, 1);
        Quantity planned = counts.stream().filter(count -> (count.lead() + count.tail()).matches(PLANNED) && !count.lead().matches(".*完成[^，]*")).findFirst().orElse(rate);
        if (planned == rate) {
            return;
        }
        List<Quantity> done = counts.stream().filter(count -> count.index() > planned.index()).toList().reversed();
        List<Quantity> before = counts.stream().filter(count -> count.index() < planned.index() && count.sentence() == planned.sentence()).toList();
        for (Quantity one : done) {
            Optional<Relation> relation = quotient(rate, one.figure(), planned.figure());
            if (relation.isPresent() && !relation.get().isBroken()) {
                found.add(relation.get());
                return;
            }
        }
        List<Quantity> told = done.stream().filter(one -> one.lead().matches(".*(?:实际|决算|录取|完成|实招|支出|招生|实有)[^，]*")).toList();
        for (Quantity one : !told.isEmpty() ? told.subList(0, 1) : done.size() == 1 ? done : done.isEmpty() && before.size() == 1 ? before : List.<Quantity>of()) {
            quotient(rate, one.figure(), planned.figure()).filter(Rates::isLikely).map(relation -> told.isEmpty() ? relation : certain(relation)).ifPresent(found::add);
        }
    }

    private static Relation certain(Relation relation) {
        return new Relation(relation.kind(), relation.target(), relation.computed(), Alternatives.CERTAIN, relation.meaning());
    }

    private static Optional<Relation> quotient(Quantity rate, Figure part, Figure whole) {
        return Computed.quotient(part, whole, HUNDRED).map(value -> new Relation(Kind.RATE, rate.figure(), value, 75,
            new Explanation("比率应等于前面两个数之商", "The rate should be the quotient of the two numbers before it")));
    }

    /// A slip leaves a number near; what is half or double is of something else.
    private static boolean isLikely(Relation relation) {
        BigDecimal gap = relation.computed().middle().subtract(relation.target().value()).abs();
        return gap.multiply(BigDecimal.valueOf(2)).compareTo(relation.target().value()) <= 0;
    }
}
