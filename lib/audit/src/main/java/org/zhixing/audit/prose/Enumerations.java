package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Numeral.Bound;
import org.zhixing.audit.number.Numeral.Role;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of sentences: parts and their total, shares of a hundred, so many times so much.
final class Enumerations {

    private static final int MOST_PARTS = 24;
    private static final Pattern YEARS_TOGETHER = Pattern.compile("([二三四五六七八九十])年(?:共计|累计|合计|共)[一-龥]{0,4}\\s*$");
    private static final Pattern TOGETHER = Pattern.compile("(两者|二者|两项|两类|三者|三项|三类)(?:人数)?(?:合计|共计|相加|加起来|共)[一-龥]{0,6}\\s*$");
    private static final Explanation PARTS = new Explanation("总数应等于所列各数之和", "A total should be the sum of what is listed");
    /// All there is of compulsory education, but of no other schools.
    private static final Set<String> COMPULSORY = Set.of("初中", "小学");
    private static final List<Set<String>> EXHAUSTIVE = List.of(
        Set.of("男", "女"), Set.of("男生", "女生"), Set.of("男性", "女性"), Set.of("男教师", "女教师"), Set.of("高一", "高二", "高三"), Set.of("一年级", "二年级", "三年级"), Set.of("应届", "往届"),
        Set.of("全日制", "非全日制"), COMPULSORY, Set.of("普通高中", "中等职业学校"), Set.of("普通高中", "中职"), Set.of("城镇", "农村"), Set.of("城镇", "乡村"), Set.of("第一产业", "第二产业", "第三产业"), Set.of("基本支出", "项目支出"), Set.of("人员经费", "公用经费"),
        Set.of("文科", "理科"), Set.of("公办", "民办"), Set.of("省内", "省外"), Set.of("市内", "市外"), Set.of("本科", "专科"), Set.of("本科生", "专科生"),
        Set.of("上半年", "下半年"), Set.of("出口", "进口"), Set.of("移动电话", "固定电话"), Set.of("统一安排", "自主选择"), Set.of("横向课题", "纵向课题"), Set.of("横向", "纵向"), Set.of("本省", "外省"), Set.of("本市", "外市"), Set.of("本地", "外地"), Set.of("必修", "选修"), Set.of("校内", "校外"), Set.of("中央", "地方"), Set.of("住宿", "走读"), Set.of("寄宿", "走读"), Set.of("在编", "编外"), Set.of("党员", "非党员"), Set.of("新增", "原有"), Set.of("农业户口", "非农业户口"), Set.of("国有", "民营", "外资"), Set.of("一季度", "二季度", "三季度", "四季度"), Set.of("货物", "工程", "服务"), Set.of("政府采购货物", "工程", "服务"), Set.of("政府采购货物", "政府采购工程", "政府采购服务"),
        Set.of("国内", "国外"), Set.of("国内", "出国"), Set.of("境内", "境外"), Set.of("中等职业教育", "高等职业教育"), Set.of("理论", "实践"), Set.of("因公出国", "公务用车", "公务接待"), Set.of("在职", "离退休"), Set.of("离休", "退休"), Set.of("专任教师", "管理人员", "教辅人员"), Set.of("专任教师", "行政人员", "教辅人员"), Set.of("专任教师", "行政人员", "教辅人员", "工勤人员"), Set.of("专任教师", "管理人员", "教辅人员", "工勤人员"), Set.of("专任教师", "行政人员", "工勤人员"), Set.of("本科", "研究生"), Set.of("本科", "硕士"), Set.of("本科", "硕士", "博士"), Set.of("专科", "本科", "研究生"), Set.of("初级工", "中级工", "高级工"));

    private final List<Quantity> all;
    private final List<Relation> found = new ArrayList<>();

    private Enumerations(List<Quantity> all) {
        this.all = all;
    }

    static List<Relation> in(List<Quantity> all, Facts facts) {
        Enumerations lists = new Enumerations(all);
        for (Quantity quantity : all) {
            if (quantity.isLevel() && !quantity.numeral().isPercentage() && !quantity.isAverage()) {
                lists.totalAfter(quantity);
                lists.totalBefore(quantity);
            }
            if (quantity.numeral().isFirm() && !quantity.numeral().isPercentage()) {
                lists.product(quantity);
                lists.money(quantity);
                lists.area(quantity);
            }
        }
        lists.found.addAll(ShareLists.in(all, facts));
        return lists.found;
    }

    /// "a 万元，b 万元，c 万元，合计 d 万元".
    private void totalAfter(Quantity total) {
        if (!total.lead().matches(".*(合计|共计|总计|总共|累计|共)(为|达|[一-龥]{0,4})?[:：]?\\s*$") || total.lead().matches(".*(其中|公共|共享|共建|共同).*")) {
            return;
        }
        Matcher together = TOGETHER.matcher(total.lead());
        if (together.find()) {
            together(total, together.group(1).startsWith("三") ? 3 : 2);
            return;
        }
        List<Figure> parts = new ArrayList<>();
        List<Quantity> named = new ArrayList<>();
        for (int i = total.index() - 1; i >= 0 && parts.size() < MOST_PARTS; i--) {
            Quantity part = all.get(i);
            if (part.sentence() == total.sentence() && isBand(part, total)) {
                continue;
            }
            if (part.sentence() != total.sentence() || !part.isCountOf(total) || !part.numeral().isFirm() || part.isChange()) {
                break;
            }
            parts.addFirst(part.figure());
            named.addFirst(part);
        }
        boolean halves = named.size() == 2 && named.getFirst().lead().contains("上半年") && named.getLast().lead().contains("下半年");
        Matcher years = YEARS_TOGETHER.matcher(total.lead());
        boolean strict = halves || years.find() && "一二三四五六七八九十".indexOf(years.group(1)) + 1 == parts.size() && named.subList(1, named.size()).stream().allMatch(part -> part.name().length() < 2) || total.lead().matches(".*(合计|共计|总计).*") || areAll(total, named);
        sum(total, parts, strict && parts.size() >= 2);
    }

    /// "甲 23 家、178 人；乙 41 家、201 人。两者合计 379 人": the last two counts in the unit.
    private void together(Quantity total, int size) {
        List<Figure> parts = new ArrayList<>();
        for (int i = total.index() - 1; i >= 0 && parts.size() < size && all.get(i).sentence() >= total.sentence() - 1; i--) {
            if (all.get(i).isCountOf(total) && all.get(i).isLevel()) {
                parts.addFirst(all.get(i).figure());
            }
        }
        if (parts.size() == size) {
            found.add(new Relation(Kind.SUM, total.figure(), Computed.sum(parts), 70, PARTS));
        }
    }

    /// 500—549 分, 600 分以上: what is counted, not how many.
    private static boolean isBand(Quantity band, Quantity total) {
        return band.numeral().role() == Role.RANGE || !band.isCountOf(total) && (band.numeral().bound() == Bound.AT_LEAST || band.numeral().bound() == Bound.AT_MOST);
    }

    /// "共 N 人，其中 A a 人，B b 人": certain only if the parts are known to be all.
    private void totalBefore(Quantity total) {
        if (total.isOfBefore() || total.clause().matches("^\\s*(?:比|较|与|同).*")) {
            return;
        }
        List<Quantity> parts = new ArrayList<>();
        for (int i = total.index() + 1; i < all.size() && parts.size() < MOST_PARTS; i++) {
            Quantity part = all.get(i);
            if (part.sentence() > total.sentence() + 1 || part.sentence() > total.sentence() && parts.isEmpty() && !isOfParts(part) && !isDivided(part)) {
                break;
            }
            if (part.numeral().isPercentage() || part.isAverage() || part.aside()) {
                continue;
            }
            boolean beside = !part.isCountOf(total) || part.isChange() || part.isOfBefore() || part.clause().matches("^\\s*(?:比|较|与|同).*");
            if (parts.isEmpty() && beside && part.index() <= total.index() + 4) {
                continue;
            }
            if (!parts.isEmpty() && parts.getFirst().clause().contains("其中") && isAfterSemicolon(parts.getLast(), part)) {
                break;
            }
            if (!part.isCountOf(total) || !part.numeral().isFirm() || part.isChange() || part.lead().matches(".*(合计|共计|总计|比|另有|另聘|另外).*")) {
                break;
            }
            if (part.sentence() > total.sentence() && parts.stream().anyMatch(known -> known.sentence() == total.sentence())) {
                break;
            }
            parts.add(part);
        }
        BigDecimal most = total.figure().value().multiply(new BigDecimal("1.1"));
        boolean part = total.clause().contains("其中") || !total.head().isEmpty() || parts.stream().anyMatch(one -> one.figure().value().compareTo(most) > 0 && !Slips.isSlip(one.figure().value(), total.figure().value()));
        boolean listed = !parts.isEmpty() && (isOfParts(parts.getFirst()) && parts.getFirst().index() == total.index() + 1 || parts.getFirst().clause().matches(".*(其中|包括|分为|具体有|分别).*") || isComposed(parts));
        if (parts.size() < 2) {
            return;
        }
        for (int size = parts.size(); size >= 2; size--) {
            List<Figure> figures = parts.subList(0, size).stream().map(Quantity::figure).toList();
            Relation relation = new Relation(Kind.SUM, total.figure(), Computed.sum(figures), 75, PARTS);
            if (!relation.isBroken() && (listed || size >= 3 && relation.bits() >= 8 || areAll(total, parts.subList(0, size)))) {
                found.add(relation);
                return;
            }
        }
        for (int size = parts.size(); size >= 2; size--) {
            List<Quantity> some = parts.subList(0, size);
            boolean told = (parts.getFirst().clause().matches(".*(包括|分为|具体有).*") || isComposed(parts)) && size == parts.size() && size >= 3;
            boolean slip = listed && size == parts.size() && isSlip(total, some);
            if (!part && (areAll(total, some) || told && isNear(total, some) || slip)) {
                found.add(new Relation(Kind.SUM, total.figure(), Computed.sum(some.stream().map(Quantity::figure).toList()), areAll(total, some) ? 80 : 60, PARTS));
                return;
            }
        }
    }

    /// "由甲 a 人、乙 b 人和丙 c 人组成".
    private static boolean isComposed(List<Quantity> parts) {
        return parts.getFirst().clause().contains("由") && parts.getLast().tail().matches("^[一-龥]{0,3}(?:组成|构成).*");
    }

    /// "按经营地分，城镇……；乡村……": a sentence that divides what the one before counted.
    private static boolean isDivided(Quantity part) {
        return part.figure().place() instanceof Place.InSentence in && in.sentence().text().strip().matches("(?s)^(?:其中)?按[^，。]{2,14}(?:分|划分|看)[，:：].*");
    }

    private static boolean isAfterSemicolon(Quantity one, Quantity next) {
        return one.figure().place() instanceof Place.InSentence in && one.sentence() == next.sentence() && in.sentence().text().substring(Said.end(one), Said.start(next)).contains("；");
    }

    /// 2021级712人、2022级738人、2023级766人: cohorts one after the other.
    private static boolean areCohorts(List<Quantity> parts) {
        boolean cohorts = parts.size() >= 3 && isOfParts(parts.getFirst());
        for (int i = 0; i < parts.size() && cohorts; i++) {
            cohorts = parts.get(i).lead().matches("\\s*[级届][一-龥]{0,4}\\s*") && (i == 0 || Math.abs(parts.get(i).year() - parts.get(i - 1).year()) == 1);
        }
        return cohorts;
    }

    /// Whether a number comes after 其中 in its sentence.
    static boolean isOfParts(Quantity part) {
        return part.figure().place() instanceof Place.InSentence in && in.sentence().text().substring(0, part.numeral().offset() - in.sentence().offset()).contains("其中");
    }

    /// A sum that misses by what a typist's slip explains, of numbers long enough that chance hardly does.
    private static boolean isSlip(Quantity total, List<Quantity> parts) {
        BigDecimal sum = Computed.sum(parts.stream().map(Quantity::figure).toList()).middle();
        BigDecimal gap = sum.subtract(total.figure().value());
        String digits = gap.abs().stripTrailingZeros().unscaledValue().toString();
        boolean longEnough = total.numeral().digits() >= 4 && parts.stream().filter(part -> part.numeral().digits() >= (part.numeral().decimals() > 0 ? 3 : 4) && !part.numeral().printed().toPlainString().endsWith("00")).count() * 2 > parts.size();
        boolean oneDigit = digits.length() == 1 && gap.abs().multiply(BigDecimal.valueOf(2)).compareTo(total.figure().value()) <= 0;
        boolean slip = gap.abs().multiply(BigDecimal.TEN).compareTo(total.figure().value()) <= 0
            && (Slips.isSlip(total.figure().value(), sum) || Slips.explainGap(parts.stream().filter(part -> part.numeral().digits() >= (part.numeral().decimals() > 0 ? 3 : 4)).map(part -> part.figure().value()), gap));
        return longEnough && !total.numeral().printed().toPlainString().endsWith("00") && (oneDigit || slip);
    }

    private static boolean isNear(Quantity total, List<Quantity> parts) {
        BigDecimal sum = Computed.sum(parts.stream().map(Quantity::figure).toList()).middle();
        return sum.subtract(total.figure().value()).abs().multiply(BigDecimal.TEN).compareTo(total.figure().value().multiply(BigDecimal.valueOf(3))) <= 0;
    }

    /// Whether the parts are all there are of the total: men and women, three grades; and called so.
    private static boolean areAll(Quantity total, List<Quantity> parts) {
        if (areCohorts(parts)) {
            return true;
        }
        for (Set<String> set : EXHAUSTIVE) {
            boolean fits = parts.size() == set.size() && set.stream().noneMatch(word -> total.name().startsWith(word)) && (!set.equals(COMPULSORY) || (total.context() + total.clause()).matches("(?s).*(?:义务教育|中小学|九年).*") && !parts.getFirst().numeral().unit().equals("所"));
            for (Quantity part : parts) {
                String rest = part.name();
                for (String word : set) {
                    rest = rest.replace(word, "");
                }
                fits = fits && (rest.length() < 2 || Names.overlap(total.name(), rest) || isOfParts(part) || !part.head().isEmpty() && part.head().equals(total.name()));
            }
            for (Quantity part : parts) {
                fits = fits && set.stream().filter(word -> part.name().startsWith(word) || part.name().endsWith(word)).count() == 1;
            }
            if (fits && parts.stream().map(part -> set.stream().filter(word -> part.name().startsWith(word) || part.name().endsWith(word)).findFirst()).distinct().count() == set.size()) {
                return true;
            }
        }
        return false;
    }

    private void sum(Quantity total, List<Figure> parts, boolean strict) {
        for (int from = 0; from + 2 <= parts.size(); from++) {
            Relation relation = new Relation(Kind.SUM, total.figure(), Computed.sum(parts.subList(from, parts.size())), 75, PARTS);
            if (!relation.isBroken()) {
                found.add(relation);
                return;
            }
        }
        if (strict) {
            Relation relation = new Relation(Kind.SUM, total.figure(), Computed.sum(parts), 75, PARTS);
            BigDecimal gap = relation.computed().middle().subtract(total.figure().value()).abs();
            BigDecimal most = total.figure().value().abs().multiply(parts.size() > 2 ? new BigDecimal("0.8") : new BigDecimal("0.34"));
            if (gap.compareTo(most) <= 0) {
                found.add(relation);
            }
        }
    }

    /// "从 60 个班各抽 10 名，共计 600 人".
    private void product(Quantity total) {
        if (total.index() < 2 || !total.lead().matches(".*(共|合计|总计).*")) {
            return;
        }
        Quantity each = all.get(total.index() - 1);
        Quantity groups = all.get(total.index() - 2);
        boolean told = each.lead().matches(".*(各|每).*") && each.sentence() == total.sentence() && groups.sentence() == total.sentence() && groups.numeral().isFirm() && each.numeral().isFirm();
        if (told && each.isCountOf(total) && !groups.numeral().isPercentage() && !groups.isCountOf(total)) {
            found.removeIf(relation -> relation.target() == total.figure());
            found.add(new Relation(Kind.SUM, total.figure(), Computed.product(groups.figure(), each.figure()), 85,
                new Explanation("总数应等于组数乘以每组的数", "A total should be the number of groups times the number in each")));
        }
    }

    /// "免学费 21.35 万人，每生每年 2000 元，免学费资金 4.27 亿元": so many times so much.
    private void money(Quantity total) {
        if (total.index() < 2 || !total.numeral().unit().equals(Units.YUAN)) {
            return;
        }
        Quantity each = all.get(total.index() - 1);
        Quantity heads = all.get(total.index() - 2);
        boolean told = each.lead().matches(".*每(?:人|生|名)(?:每年|每学年|年)?[^，均]{0,4}$") && each.numeral().unit().equals(Units.YUAN) && each.sentence() == total.sentence() && heads.sentence() == total.sentence() && heads.numeral().unit().equals(Units.PEOPLE) && heads.isLevel() && each.numeral().isFirm();
        if (told && !total.isChange() && total.lead().matches("(?:元)?(?:标准)?(?:计算|发放)?\\s*[，、]?[^，；]*(?:共|合计|资金|金额|发放|总额|补助|助学金|奖学金|经费)[^，；]*")) {
            found.removeIf(relation -> relation.target() == total.figure());
            found.add(new Relation(Kind.SUM, total.figure(), Computed.product(heads.figure(), each.figure()), 75, new Explanation("总额应等于人数乘以每人的数", "An amount should be the number of people times what each gets")));
        }
    }

    /// "106.35 亩，70940 平方米": 1 亩 is 666.67 m², and 667 is used as well.
    private void area(Quantity area) {
        if (area.index() < 1) {
            return;
        }
        Quantity mu = all.get(area.index() - 1);
        boolean pair = area.numeral().unit().equals(Units.AREA) && mu.numeral().unit().equals(Units.MU) || area.numeral().unit().equals(Units.MU) && mu.numeral().unit().equals(Units.AREA);
        if (!pair || mu.sentence() != area.sentence() || !mu.numeral().isFirm() || !area.lead().matches("\\s*[(（、，,]?\\s*(合|约合|折合|即|约)?\\s*")) {
            return;
        }
        Quantity inMu = mu.numeral().unit().equals(Units.MU) ? mu : area;
        Quantity inMetres = inMu == mu ? area : mu;
        Interval perMu = new Interval(new BigDecimal("666"), new BigDecimal("667.2"));
        Computed metres = new Computed(inMu.figure().value().multiply(new BigDecimal("666.67")), inMu.numeral().loosely().times(perMu), inMu.numeral().retyped() + "*666.67", List.of(inMu.figure()));
        found.add(new Relation(Kind.CROSS_REFERENCE, inMetres.figure(), metres, 70, new Explanation("1亩约为666.67平方米", "1 mu is about 666.67 m²")));
    }
}
