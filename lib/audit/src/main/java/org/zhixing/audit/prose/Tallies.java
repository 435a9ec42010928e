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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// "高于年级平均分的班级有 4 个", "及格率超过 85% 的学科有三门": how many rows of a table's column are on that side of the mean or of a number.
final class Tallies {

    private static final String THINGS = "(?:班级|班|学科|科目|专业|学院|院系|系部|学校|项目|地区|省份|县区|乡镇|部门|年级|单位)";
    private static final String NUMBER = "([两二三四五六七八九十]|\\d{1,2})(?:个|项|所|门|家|科|类)";
    private static final Pattern MEAN = Pattern.compile("(?:(高于|超过|大于|低于|少于|小于|不足)(?:全?年级|全校|全市|全县|总体|全部)?(?:的)?平均(?:分|值|数|水平)?|(?:全?年级|全校|总体)?平均(?:分|值|数|水平)?(以上|以下))的" + THINGS + "?(?:共|仅)?有?" + NUMBER);
    private static final Pattern LIMIT = Pattern.compile("(高于|超过|大于|达到|达|不低于|在|低于|少于|小于|不足|未达)(\\d+(?:\\.\\d+)?)(%|分|人|元)?(?:以上|及以上)?的" + THINGS + "?(?:共|仅)?有?" + NUMBER);
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Explanation COUNTED = new Explanation("表中符合此条件的项数与此不同", "The table has another number of rows like this");

    private final Place.InSentence in;
    private final String plain;
    private final List<Series> series;
    private final List<Relation> found = new ArrayList<>();

    private Tallies(Place.InSentence in, List<Series> series) {
        this.in = in;
        this.series = series;
        plain = Said.plain(in);
    }

    static List<Relation> in(Place.InSentence in, List<Series> series) {
        Tallies tallies = new Tallies(in, series);
        Matcher mean = MEAN.matcher(tallies.plain);
        while (mean.find()) {
            boolean above = mean.group(2) == null ? mean.group(1).matches("高于|超过|大于") : mean.group(2).equals("以上");
            tallies.ofMean(mean, above);
        }
        Matcher limit = LIMIT.matcher(tallies.plain);
        while (limit.find()) {
            tallies.ofLimit(limit);
        }
        return tallies.found;
    }

    private void ofMean(Matcher said, boolean above) {
        List<Relation> relations = new ArrayList<>();
        for (Series one : series) {
            Figure mean = one.total();
            if (mean != null && one.items().size() >= 3 && one.name().matches(".*(?:平均|均分).*")) {
                relations.add(count(one, said, 3, item -> above ? item.compareTo(mean.value()) > 0 : item.compareTo(mean.value()) < 0, above ? ">" : "<", mean));
            }
        }
        decide(relations);
    }

    private void ofLimit(Matcher said) {
        BigDecimal limit = new BigDecimal(said.group(2));
        boolean percent = "%".equals(said.group(3));
        boolean above = said.group(1).matches("高于|超过|大于|达到|达|不低于|在");
        boolean alsoEqual = said.group(1).matches("达到|达|不低于|在");
        Numeral numeral = new Numeral(said.group(2), in.sentence().offset() + said.start(2), limit, Math.max(0, limit.scale()), percent ? Units.PERCENT : Units.NONE, BigDecimal.ONE, Numeral.Role.LABEL, Numeral.Bound.NONE, false);
        String subject = plain.substring(Math.max(Said.clause(plain, said.start()), said.start() - 12), said.start());
        List<Relation> relations = new ArrayList<>();
        for (Series one : series) {
            if (one.items().size() >= 3 && one.isOfRates() == percent && subject.length() >= 2 && one.isSaid(subject)) {
                relations.add(count(one, said, 4, item -> above ? item.compareTo(limit) > 0 || alsoEqual && item.compareTo(limit) == 0 : item.compareTo(limit) < 0, above ? alsoEqual ? "≥" : ">" : "<", new Figure(numeral, in)));
            }
        }
        decide(relations);
    }

    /// A column that has as many was meant; else the only one that was named.
    private void decide(List<Relation> relations) {
        Readings.heldOrOnly(relations).ifPresent(found::add);
    }

    private Relation count(Series one, Matcher said, int group, Predicate<BigDecimal> condition, String sign, Figure limit) {
        List<Figure> from = new ArrayList<>(one.items().stream().map(Series.Item::figure).toList());
        List<Figure> counted = from.stream().filter(figure -> condition.test(figure.value())).toList();
        BigDecimal count = BigDecimal.valueOf(counted.size());
        from.add(limit);
        String typed = "count(" + counted.stream().map(figure -> figure.numeral().retyped()).collect(Collectors.joining(",")) + sign + limit.numeral().retyped() + ")";
        return new Relation(Kind.CLAIM, number(said, group), new Computed(count, Interval.exactly(count), typed, from), 70, COUNTED);
    }

    private Figure number(Matcher said, int group) {
        String text = said.group(group);
        int value = text.equals("两") ? 2 : NUMERALS.contains(text) ? NUMERALS.indexOf(text) + 1 : Integer.parseInt(text);
        return new Figure(new Numeral(text, in.sentence().offset() + said.start(group), BigDecimal.valueOf(value), 0, Units.NONE, BigDecimal.ONE, Numeral.Role.LABEL, Numeral.Bound.NONE, false), in);
    }
}
