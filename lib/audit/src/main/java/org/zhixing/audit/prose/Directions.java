package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of rising and falling against the numbers beside them: 减少 5 万人，增长 2%; 由 81 分上升到 68 分; 逐年增加 of a list that falls; 较上年的 90 人有所增加.
final class Directions {

    private static final String RISES = "增加|增长|提高|上升|提升|上涨|增幅|扩大";
    private static final String FALLS = "减少|下降|降低|回落|下滑|降幅|缩小";
    private static final Pattern WORD = Pattern.compile("(" + RISES + ")|(" + FALLS + ")");
    private static final Pattern BARE = Pattern.compile("^\\s*(?:同比|比上年|较上年)?(?:" + RISES + "|" + FALLS + ")(?:了|约|为|达)?\\s*$");
    private static final Pattern FROM_TO = Pattern.compile("(" + RISES + ")(?:到|至|为)了?\\s*$|(" + FALLS + ")(?:到|至|为)了?\\s*$");
    private static final Pattern TREND = Pattern.compile("(?:逐年|连年|持续|稳步|连续[二三四五两\\d]年(?:保持)?|随[一-龥]{2,6}(?:升高|提高|增长|增加)而(?:逐步|不断)?)(?:(" + RISES + ")|(" + FALLS + "))");
    private static final String DEGREE = "(?:有所|略有|有较大幅度|大幅|明显)";
    private static final Pattern SOMEWHAT = Pattern.compile("^\\S{0,2}?(?:(" + DEGREE + "(?:" + RISES + "))|(" + DEGREE + "(?:" + FALLS + ")))");
    private static final Pattern EXCEEDS = Pattern.compile("^\\s*%?\\s*[，,]?\\s*(?:(高于|好于|多于|超过|优于)|(低于|少于|差于))(?:上届|上年|去年|上一年|上学年|上学期|上年同期|去年同期|(?:19|20)\\d\\d[年届级])的?\\s*$");
    private static final Pattern BY_YEAR = Pattern.compile("(?:连续[二三四五两\\d]年(?:保持)?|逐年|连年|持续)(?:(" + RISES + ")|(" + FALLS + "))");
    private static final Explanation OPPOSITE = new Explanation("增减的说法与数不符", "The words say the opposite of the numbers");

    private final List<Quantity> all;
    private final List<Relation> found = new ArrayList<>();

    private Directions(List<Quantity> all) {
        this.all = all;
    }

    static List<Relation> in(List<Quantity> all) {
        Directions directions = new Directions(all);
        for (Quantity quantity : all) {
            if (quantity.index() > 0 && quantity.figure().place() instanceof Place.InSentence in) {
                directions.besideIncrease(quantity, in);
                directions.fromTo(quantity, in);
                directions.somewhat(quantity, in);
                directions.exceeds(quantity, in);
                directions.byYear(quantity, in);
            }
        }
        directions.trends();
        return directions.found;
    }

    /// "比上年减少 0.75 万人，增长 6.58%": an increase and its percentage go the same way.
    private void besideIncrease(Quantity percent, Place.InSentence in) {
        Quantity increase = all.get(percent.index() - 1);
        boolean pair = percent.numeral().unit().equals(Units.PERCENT) && BARE.matcher(percent.lead()).matches() && increase.sentence() == percent.sentence() && increase.isChange() && !increase.numeral().isPercentage() && increase.numeral().isFirm() && percent.numeral().isFirm();
        Matcher one = WORD.matcher(increase.lead());
        Matcher two = WORD.matcher(percent.lead());
        if (!pair || increase.tail().contains("；") || !lastOf(one) || !two.find() || increase.figure().isZero()) {
            return;
        }
        boolean rose = one.group(1) != null;
        boolean grew = two.group(1) != null;
        if (rose != grew) {
            Computed other = Computed.of(increase.figure());
            List<Figure> from = new ArrayList<>(other.from());
            from.add(word(in, percent, two));
            from.add(word(in, increase, one));
            if (increase.index() > 0 && all.get(increase.index() - 1).sentence() == increase.sentence()) {
                from.add(all.get(increase.index() - 1).figure());
            }
            // What rose by less than nothing: the increase cannot stand on the other side of zero.
            found.add(new Relation(Kind.CLAIM, percent.figure(), new Computed(other.middle().negate(), other.range().negated(), (rose ? "+" : "-") + other.typed() + (grew ? "与+" : "与-") + percent.numeral().retyped() + "%", from), 75, OPPOSITE, Comparison.AT_MOST));
        }
    }

    private static boolean lastOf(Matcher matcher) {
        int at = -1;
        while (matcher.find()) {
            at = matcher.start();
        }
        return at >= 0 && matcher.find(at);
    }

    /// "由 81.61 分上升到 68.17 分".
    private void fromTo(Quantity to, Place.InSentence in) {
        Quantity from = all.get(to.index() - 1);
        Matcher word = FROM_TO.matcher(to.lead());
        boolean pair = from.sentence() == to.sentence() && from.isCountOf(to) && from.numeral().isFirm() && to.numeral().isFirm() && from.clause().matches(".*(?:由|从)[^，]*");
        if (pair && word.find()) {
            compare(to, from, word.group(1) != null, word(in, to, word));
        }
    }

    private static Figure word(Place.InSentence in, Quantity before, Matcher word) {
        int group = word.group(1) != null ? 1 : 2;
        int lead = Said.start(before) - before.lead().length();
        return Said.word(in, lead + word.start(group), lead + word.end(group));
    }

    /// "在校生 2803 人，较上一年的 3141 人有所增加".
    private void somewhat(Quantity base, Place.InSentence in) {
        Matcher word = SOMEWHAT.matcher(base.tail());
        Quantity now = all.get(base.index() - 1);
        boolean pair = now.sentence() == base.sentence() && now.isCountOf(base) && now.isLevel() && base.numeral().isFirm() && base.clause().matches("^\\s*(?:比|较|与|同|相比).*");
        if (pair && word.find()) {
            int group = word.group(1) != null ? 1 : 2;
            int at = Said.end(base);
            compare(now, base, group == 1, Said.word(in, at + word.start(group), at + word.end(group)));
        }
    }

    /// "升学率 16.85%，高于上届的 15.20%".
    private void exceeds(Quantity base, Place.InSentence in) {
        Matcher word = EXCEEDS.matcher(base.clause().endsWith(base.lead().strip()) ? base.lead() : base.clause());
        Quantity now = all.get(base.index() - 1);
        boolean pair = now.sentence() == base.sentence() && now.isCountOf(base) && now.numeral().isFirm() && !now.isChange() && base.numeral().printed().signum() > 0;
        if (pair && word.find()) {
            int group = word.group(1) != null ? 1 : 2;
            int at = Said.start(base) - (base.clause().endsWith(base.lead().strip()) ? base.lead() : base.clause()).length();
            compare(now, base, group == 1, Said.word(in, at + word.start(group), at + word.end(group)));
        }
    }

    /// "2022届 a 元，2021届 b 元，2020届 c 元，连续两年增长": in the order of the years.
    private void byYear(Quantity last, Place.InSentence in) {
        String rest = Said.plain(in).substring(Said.end(last));
        Matcher trend = BY_YEAR.matcher(rest.substring(0, Math.min(14, rest.length())));
        if (!trend.find() || rest.substring(0, trend.start()).contains("。")) {
            return;
        }
        List<Quantity> years = new ArrayList<>(all.subList(0, last.index() + 1).stream().filter(one -> one.sentence() == last.sentence() && one.isCountOf(last) && one.isLevel() && one.year() > 0).toList());
        boolean apart = years.size() >= 3 && years.stream().map(Quantity::year).distinct().count() == years.size();
        years.sort(Comparator.comparingInt(Quantity::year));
        Figure word = Said.word(in, Said.end(last) + trend.start(), Said.end(last) + trend.end());
        for (int k = 1; apart && k < years.size(); k++) {
            compare(years.get(k), years.get(k - 1), trend.group(1) != null, word);
        }
    }

    private void compare(Quantity now, Quantity before, boolean rose, Figure word) {
        Computed base = Computed.of(before.figure());
        found.add(new Relation(Kind.CLAIM, now.figure(), new Computed(base.middle(), base.range(), base.typed(), List.of(before.figure(), word)), 75, OPPOSITE, rose ? Comparison.AT_LEAST : Comparison.AT_MOST));
    }

    /// "分别为 a、b、c，逐年增加".
    private void trends() {
        for (int i = 0; i < all.size(); i++) {
            Quantity last = all.get(i);
            if (!(last.figure().place() instanceof Place.InSentence in)) {
                continue;
            }
            String rest = Said.plain(in).substring(Said.end(last));
            Matcher trend = TREND.matcher(rest.substring(0, Math.min(24, rest.length())));
            int from = i;
            while (from > 0 && goesOn(all.get(from), all.get(from - 1))) {
                from--;
            }
            boolean list = i - from >= 2 && all.get(from).lead().matches(".*(?:分别|依次)(?:为|是|达|达到|有)?\\s*") && (i + 1 == all.size() || !goesOn(all.get(i + 1), last));
            if (list && trend.find() && !rest.substring(0, trend.start()).contains("。")) {
                int group = trend.group(1) != null ? 1 : 2;
                Figure word = Said.word(in, Said.end(last) + trend.start(), Said.end(last) + trend.end());
                for (int k = from + 1; k <= i; k++) {
                    compare(all.get(k), all.get(k - 1), group == 1, word);
                }
            }
        }
    }

    private static boolean goesOn(Quantity next, Quantity before) {
        return next.sentence() == before.sentence() && next.isCountOf(before) && next.numeral().isFirm() && before.numeral().isFirm() && next.lead().matches("[^\\d，；]{0,2}\\s*[、和,及与]\\s*");
    }
}
