package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// "高于年级平均分的班级有 4 个", "及格率超过 85% 的学科有三门": how many rows of a table's column are on that side of the mean or of a number.
final class Tallies {

    private static final String THINGS = "(?:班级|班|学科|科目|专业|学院|院系|系部|学校|项目|地区|省份|县区|乡镇|部门|年级|单位)";
    private static final String NUMBER = "([两二三四五六七八九十]|\\d{1,2})(?:个|项|所|门|家|科|类)";
    private static final Pattern MEAN = Pattern.compile("(?:(高于|超过|大于|低于|少于|小于|不足)(?:全?年级|全校|全市|全县|全区|片区|学区|总体|全部)?(?:的)?平均(?:分|值|数|水平)?|(?:全?年级|全校|全区|片区|学区|总体)?平均(?:分|值|数|水平)?(以上|以下))的" + THINGS + "?(?:共|仅)?有?" + NUMBER);
    /// "……的班级有 2 个" behind a limit, "有 5 个专业的就业率" before it.
    private static final Pattern BEHIND = Pattern.compile("^的?" + THINGS + "?(?:共|仅|只)?有?" + NUMBER);
    private static final Pattern BEFORE = Pattern.compile("(?:^|[，；、有])" + NUMBER + THINGS + "的?([一-龥]{2,8}?)(?:均|都|已)?$");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Explanation TOGETHER = new Explanation("合计应等于符合此条件的各项之和", "What is said of them together should be the sum of the rows like this");
    private static final Explanation COUNTED = new Explanation("表中符合此条件的项数与此不同", "The table has another number of rows like this");

    private final Place.InSentence in;
    private final String plain;
    private final List<Quantity> numbers;
    private final List<Series> series;
    private final List<Relation> found = new ArrayList<>();

    private Tallies(Place.InSentence in, List<Quantity> numbers, List<Series> series) {
        this.in = in;
        this.numbers = numbers;
        this.series = series;
        plain = Said.plain(in);
    }

    static List<Relation> in(Place.InSentence in, List<Quantity> numbers, List<Series> series) {
        Tallies tallies = new Tallies(in, numbers, series);
        Matcher mean = MEAN.matcher(tallies.plain);
        while (mean.find()) {
            boolean above = mean.group(2) == null ? mean.group(1).matches("高于|超过|大于") : mean.group(2).equals("以上");
            tallies.ofMean(mean, above);
        }
        Threshold.in(tallies.in).forEach(tallies::ofLimit);
        return tallies.found;
    }

    private void ofMean(Matcher said, boolean above) {
        List<Relation> relations = new ArrayList<>();
        String subject = plain.substring(Said.clause(plain, said.start()), said.start());
        boolean ofRate = subject.matches("[^，]*(?:率|比例|比重|占比)");
        for (Series one : series) {
            Figure mean = one.total();
            boolean named = ofRate ? one.isOfRates() && one.isSaid(subject) : one.name().matches(".*(?:平均|均分).*");
            if (mean != null && one.items().size() >= 3 && named) {
                relations.add(count(one, number(said, 3), item -> above ? item.compareTo(mean.value()) > 0 : item.compareTo(mean.value()) < 0, above ? ">" : "<", mean));
            }
        }
        decide(relations);
    }

    private void ofLimit(Threshold limit) {
        int clause = Said.clause(plain, limit.start());
        String ahead = plain.substring(clause, limit.start());
        Matcher behind = BEHIND.matcher(plain.substring(limit.end()));
        Matcher before = BEFORE.matcher(ahead);
        boolean counted = behind.find();
        if (!counted && !before.find()) {
            return;
        }
        String subject = counted ? ahead.substring(Math.max(0, ahead.length() - 12)) : before.group(2);
        Figure number = counted ? number(behind.group(1), limit.end() + behind.start(1)) : number(before.group(1), clause + before.start(1));
        List<Relation> relations = new ArrayList<>();
        for (Series one : series) {
            if (one.items().size() >= 3 && one.isOfRates() == limit.isPercent() && subject.length() >= 2 && one.isSaid(subject)) {
                relations.add(count(one, number, limit::isMet, limit.sign(), limit.figure()));
            }
        }
        decide(relations);
        together(limit, subject, relations);
    }

    /// "过千万元的有 2 个，两者合计 2411.3 万元": those that were counted, added up.
    private void together(Threshold limit, String subject, List<Relation> counts) {
        if (counts.stream().filter(count -> !count.isBroken()).count() != 1) {
            return;
        }
        for (Quantity total : numbers) {
            boolean said = Said.start(total) > limit.end() && total.lead().matches("\\s*(?:[两二三四五六]者|[两二三四五六]个[一-龥]{0,4}|合)(?:合计|共计|共|计)(?:为|达)?\\s*") && total.isLevel();
            List<Figure> items = series.stream().filter(one -> one.items().size() >= 3 && one.isSaid(subject) && !one.isOfRates()).limit(2).flatMap(one -> one.items().stream()).map(Series.Item::figure).filter(figure -> limit.isMet(figure.value())).toList();
            if (said && items.size() >= 2 && items.stream().allMatch(item -> item.numeral().unit().equals(total.numeral().unit()) || item.numeral().unit().isEmpty())) {
                found.add(new Relation(Kind.SUM, total.figure(), Computed.sum(items), 65, TOGETHER));
                return;
            }
        }
    }

    /// A column that has as many was meant; else it is wrong of the only one that was named, or of all that the table has.
    private void decide(List<Relation> relations) {
        boolean one = relations.stream().map(relation -> relation.computed().from().getFirst().place() instanceof Place.InTable table ? table.table().order() : 0).distinct().count() == 1;
        Readings.heldOrOnly(relations).or(() -> one ? relations.stream().findFirst() : Optional.empty()).ifPresent(found::add);
    }

    private static Relation count(Series one, Figure number, Predicate<BigDecimal> condition, String sign, Figure limit) {
        List<Figure> from = new ArrayList<>(one.items().stream().map(Series.Item::figure).toList());
        List<Figure> counted = from.stream().filter(figure -> condition.test(figure.value())).toList();
        BigDecimal count = BigDecimal.valueOf(counted.size());
        from.add(limit);
        String typed = "count(" + counted.stream().map(figure -> figure.numeral().retyped()).collect(Collectors.joining(",")) + sign + limit.numeral().retyped() + ")";
        return new Relation(Kind.CLAIM, number, new Computed(count, Interval.exactly(count), typed, from), 70, COUNTED);
    }

    private Figure number(Matcher said, int group) {
        return number(said.group(group), said.start(group));
    }

    private Figure number(String text, int at) {
        int value = text.equals("两") ? 2 : NUMERALS.contains(text) ? NUMERALS.indexOf(text) + 1 : Integer.parseInt(text);
        return new Figure(new Numeral(text, in.sentence().offset() + at, BigDecimal.valueOf(value), 0, Units.NONE, BigDecimal.ONE, Numeral.Role.LABEL, Numeral.Bound.NONE, false), in);
    }
}
