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
    private static final Pattern TREND = Pattern.compile("(?:逐年|连年|持续|稳步|连续[二三四五两\\d]年(?:保持)?)(?:(" + RISES + ")|(" + FALLS + "))");
    private static final Pattern SOMEWHAT = Pattern.compile("^\\S{0,2}?(?:有所|略有|有较大幅度|大幅|明显)(?:(" + RISES + ")|(" + FALLS + "))");
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
