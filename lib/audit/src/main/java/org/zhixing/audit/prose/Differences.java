package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Differences whose two numbers the words name: 招生比毕业多, 收支相抵结余, 原有、新增、现有, 尚有……未就业, 高出全校平均水平.
final class Differences {

    private static final Pattern THAN = Pattern.compile("(^|(?<=[，；人元])|[一-龥]{2,8}?)(?:比|较)([一-龥]{2,8}?)(?:(多|高|大|长)|(少|低|小|短))(?:出|了|出了)?\\s*$");
    private static final Pattern EXCEEDS = Pattern.compile("([一-龥]{2,14}?)(?:(高于|多于|大于)|(低于|少于|小于))([一-龥]{2,14}?)\\s*$");
    private static final Pattern ABOVE = Pattern.compile("(?:(高出|高于|超出|超过)|(低于|比)).{0,4}平均(?:水平|值|分)?(?:(高)|(低))?(?:出|了)?\\s*$");
    static final Pattern CAME = Pattern.compile("(?:新增|新购|增加|购置|购入|新建|新进|引进|调入|招聘|录用|招录|转入|入库|复学)[^，]{0,6}$");
    static final Pattern WENT = Pattern.compile("(?:剔旧|剔除|减少|报废|注销|核销|退休|调出|离职|辞职|转出|退学|出库|流失|处置)[^，]{0,6}$");
    private static final Pattern WITHOUT = Pattern.compile("(?:尚?未|不)(报到|就业|落实|参加|及格|合格|通过|达标|完成|缴费)(?:的|者|人数)?(?:学生|毕业生)?(?:有|为|共)?\\s*$");
    private static final Explanation SAID = new Explanation("应等于所说两数之差", "It should be the difference of the two numbers that are named");

    private final List<Quantity> all;
    private final List<Series> series;
    private final Facts facts;
    private final List<Relation> found = new ArrayList<>();

    private Differences(List<Quantity> all, List<Series> series, Facts facts) {
        this.facts = facts;
        this.all = all;
        this.series = series;
    }

    static List<Relation> in(List<Quantity> all, List<Series> series, Facts facts) {
        Differences differences = new Differences(all, series, facts);
        for (Quantity quantity : all) {
            if (quantity.numeral().isFirm()) {
                differences.than(quantity);
                differences.exceeds(quantity);
                differences.left(quantity);
                differences.balance(quantity);
                differences.without(quantity);
                differences.rest(quantity);
                differences.due(quantity);
                differences.grown(quantity);
                differences.net(quantity);
                differences.above(quantity);
            }
        }
        return differences.found;
    }

    /// "招生 867 人，毕业 800 人，招生比毕业多 67 人".
    private void than(Quantity by) {
        Matcher words = THAN.matcher(by.lead());
        if (!words.find() || words.group(2).matches(".*(?:上年|去年|上届|同期|上次|上期|往年|上学|以往).*")) {
            return;
        }
        Quantity one = words.group(1).isEmpty() ? by.index() > 0 && all.get(by.index() - 1).isLevel() && all.get(by.index() - 1).isCountOf(by) ? all.get(by.index() - 1) : null : named(by, words.group(1));
        Quantity other = named(by, words.group(2));
        if (one != null && other != null && one != other) {
            boolean more = words.group(3) != null;
            found.add(new Relation(Kind.DIFFERENCE, by.figure(), withWord(more ? Computed.difference(one.figure(), other.figure()) : Computed.difference(other.figure(), one.figure()), by, words), 75, SAID));
        }
    }

    /// "专科就业率高于本科 0.93 个百分点".
    private void exceeds(Quantity by) {
        Matcher words = EXCEEDS.matcher(by.lead());
        Quantity one = words.find() ? named(by, words.group(1)) : null;
        Quantity other = one == null ? null : named(by, words.group(4));
        if (one != null && other != null && one != other) {
            found.add(new Relation(Kind.DIFFERENCE, by.figure(), withWord(words.group(2) != null ? Computed.difference(one.figure(), other.figure()) : Computed.difference(other.figure(), one.figure()), by, words), 70, SAID));
        }
    }

    /// A difference that has the wrong sign is one of the word beside it: the finding points at it too.
    private static Computed withWord(Computed computed, Quantity by, Matcher words) {
        if (computed.middle().signum() >= 0 || !(by.figure().place() instanceof Place.InSentence in)) {
            return computed;
        }
        int lead = Said.start(by) - by.lead().length();
        List<Figure> from = new ArrayList<>(computed.from());
        for (int group = 1; group <= words.groupCount(); group++) {
            if (words.group(group) != null && words.group(group).matches("[高低多少大小长短]|高出|高于|低于|超出|超过")) {
                from.add(Said.word(in, lead + words.start(group), lead + words.end(group)));
            }
        }
        return new Computed(computed.middle(), computed.range(), computed.typed(), from);
    }

    /// The number said last of what a word names, in this sentence or the one before.
    private @Nullable Quantity named(Quantity by, String word) {
        String core = Names.of(word);
        for (int i = by.index() - 1; i >= 0 && all.get(i).sentence() >= by.sentence() - 1; i--) {
            Quantity before = all.get(i);
            boolean called = core.length() >= 2 && (before.name().equals(core) || Plain.label(before.lead()).contains(word));
            if (called && before.isLevel() && (before.isCountOf(by) || before.numeral().isPercentage() && by.numeral().unit().equals("百分点")) && !before.isAverage() || called && before.numeral().isFirm() && (before.numeral().decimals() > 0 || before.isAverage() && !before.isChange()) && before.isCountOf(by)) {
                return before;
            }
        }
        return null;
    }

    /// "总收入 a 万元……支出 b 万元，收支相抵结余 c 万元".
    private void left(Quantity rest) {
        if (!rest.lead().matches(".*(?:结余|盈余|节余)(?:为|了)?\\s*$") || rest.lead().matches(".*(?:结转|上年|年初|滚存|累计).*")) {
            return;
        }
        Quantity spent = rest;
        for (int i = rest.index() - 1; i >= 0 && spent == rest && all.get(i).sentence() >= rest.sentence() - 1; i--) {
            Quantity before = all.get(i);
            boolean whole = before.lead().matches(i == rest.index() - 1 && before.sentence() == rest.sentence() ? ".*支出[^入]{0,4}$" : ".*总支出(?:为|共|达)?\\s*$");
            spent = whole && before.isLevel() && before.isCountOf(rest) ? before : spent;
        }
        boolean spending = spent != rest;
        ofBudget(rest);
        for (int i = spent.index() - 1; spending && i >= 0 && all.get(i).sentence() >= rest.sentence() - 1; i--) {
            Quantity income = all.get(i);
            boolean all_ = income.lead().matches(".*收入(?:总计|合计|总额)?(?:为|是|达|共)?\\s*$") && income.head().isEmpty() && !income.lead().matches(".*(?:其他|事业|拨款|经营|其中).*");
            if (all_ && income.isLevel() && income.isCountOf(rest)) {
                found.add(new Relation(Kind.DIFFERENCE, rest.figure(), Computed.difference(income.figure(), spent.figure()), 70, SAID));
                return;
            }
        }
        List<Figure> known = facts.of("收入", rest.year()).stream().map(Fact::figure).filter(figure -> figure.numeral().unit().equals(rest.numeral().unit())).toList();
        if (spending && known.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count() == 1) {
            found.add(new Relation(Kind.DIFFERENCE, rest.figure(), Computed.difference(known.getFirst(), spent.figure()), 65, SAID));
        }
    }

    /// "预算 a 万元，决算 b 万元，……结余 c 万元".
    private void ofBudget(Quantity rest) {
        List<Quantity> counts = all.stream().filter(one -> one.index() < rest.index() && one.sentence() == rest.sentence() && one.isCountOf(rest) && one.isLevel()).toList();
        if (counts.size() == 2 && counts.getFirst().lead().matches(".*预算[^决]*") && counts.getLast().lead().matches(".*(?:决算|支出|执行)[^，]*")) {
            found.add(new Relation(Kind.DIFFERENCE, rest.figure(), Computed.difference(counts.getFirst().figure(), counts.getLast().figure()), 70, SAID));
        }
    }

    /// "出口 a 亿元，进口 b 亿元，进出口相抵，顺差 c 亿元".
    private void balance(Quantity rest) {
        boolean surplus = rest.lead().matches(".*顺差(?:为|达)?\\s*$");
        Quantity exports = surplus || rest.lead().matches(".*逆差(?:为|达)?\\s*$") ? named(rest, "出口") : null;
        Quantity imports = exports == null ? null : named(rest, "进口");
        if (exports != null && imports != null) {
            found.add(new Relation(Kind.DIFFERENCE, rest.figure(), surplus ? Computed.difference(exports.figure(), imports.figure()) : Computed.difference(imports.figure(), exports.figure()), 75, SAID));
        }
    }

    /// "录取 1785 人……报到 1757 人，未报到 28 人": of those counted before, who did not.
    private void without(Quantity rest) {
        Matcher words = WITHOUT.matcher(rest.lead());
        Quantity next = rest.index() + 1 < all.size() ? all.get(rest.index() + 1) : rest;
        boolean amongMore = next != rest && next.sentence() == rest.sentence() && next.isLevel() && next.isCountOf(rest);
        if (!words.find() || amongMore) {
            return;
        }
        String done = words.group(1);
        List<Quantity> counts = new ArrayList<>();
        for (int i = rest.index() - 1; i >= 0 && all.get(i).sentence() >= rest.sentence() - 1; i--) {
            Quantity count = all.get(i);
            if (count.isLevel() && count.isCountOf(rest) && !count.isAverage() && !count.lead().matches(".*(?:不|未)" + done + ".*") && !count.isOfBefore()) {
                counts.add(count);
            }
        }
        Quantity did = counts.stream().filter(count -> count.name().endsWith(done) || count.clause().contains(done)).findFirst().orElse(null);
        List<Relation> meant = new ArrayList<>();
        for (Quantity whole : counts) {
            if (did != null && whole != did && whole.index() < did.index() && whole.figure().value().compareTo(did.figure().value()) > 0) {
                meant.add(new Relation(Kind.DIFFERENCE, rest.figure(), Computed.difference(whole.figure(), did.figure()), 65, SAID));
            }
        }
        Readings.heldOrOnly(meant).ifPresent(found::add);
    }

    /// "困难毕业生 86 人，已就业 83 人，……尚有 3 人未就业"; "应考 95 人，实考 92 人，缺考 3 人".
    private void rest(Quantity rest) {
        boolean said = rest.lead().matches(".*(?:尚有|还有|仍有)\\s*$") && rest.tail().matches("^[一-龥]{0,2}(?:尚?未|没有|待).*") || rest.lead().matches("\\s*[因其中病事故]{0,6}(?:缺考|缺席|缺测)(?:人数)?(?:为|有)?\\s*$");
        if (!said) {
            return;
        }
        List<Quantity> counts = new ArrayList<>();
        for (int i = rest.index() - 1; i >= 0 && all.get(i).sentence() == rest.sentence(); i--) {
            if (all.get(i).isLevel() && all.get(i).isCountOf(rest) && !all.get(i).numeral().isPercentage()) {
                counts.addFirst(all.get(i));
            }
        }
        Matcher without = Pattern.compile("^[一-龥]{0,2}?(?:尚?未|没有|待)([一-龥]{2})").matcher(rest.tail());
        String done = without.find() ? ".*" + without.group(1) + ".*" : rest.lead().matches(".*(?:缺考|缺席).*") ? ".*(?:考|到|参加).*" : ".*";
        if (counts.size() == 2 && (counts.getLast().clause() + counts.getLast().tail()).matches(done)) {
            found.add(new Relation(Kind.DIFFERENCE, rest.figure(), Computed.difference(counts.getFirst().figure(), counts.getLast().figure()), 70, SAID));
        }
    }

    /// "参加 a 人，缺考 b 人，应考 c 人": those who came and those who did not.
    private void due(Quantity due) {
        if (due.index() < 2 || !due.lead().matches("\\s*(?:应考|应测|应到|应参加)(?:考试|测试)?(?:人数|学生)?(?:为|有|共)?\\s*")) {
            return;
        }
        Quantity absent = all.get(due.index() - 1);
        Quantity present = all.get(due.index() - 2);
        boolean told = absent.lead().matches(".*(?:缺考|缺席|缺测|未到|未参加)[^，]{0,4}") && (present.clause() + present.tail()).matches(".*(?:参加|实考|实测|实到|到考|参考).*");
        if (told && present.sentence() == due.sentence() && present.isCountOf(due) && absent.isCountOf(due) && present.isLevel() && absent.isLevel()) {
            found.add(new Relation(Kind.SUM, due.figure(), Computed.sum(List.of(present.figure(), absent.figure())), 75, new Explanation("应到人数应等于实到人数加缺席人数", "Those due should be those who came and those who did not")));
        }
    }

    /// "比年初增加 a 册，其中新购 b 册，剔旧 c 册": what came less what went.
    private void net(Quantity net) {
        if (net.index() + 2 >= all.size() || !net.isChange() || !net.lead().matches(".*(?:增加|净增加?|增长|减少|净减少?)(?:了)?\\s*$")) {
            return;
        }
        Quantity came = all.get(net.index() + 1);
        Quantity went = all.get(net.index() + 2);
        boolean fell = net.lead().matches(".*减少?(?:了)?\\s*$");
        boolean told = CAME.matcher(came.lead()).find() && WENT.matcher(went.lead()).find() && came.clause().contains("其中") && went.sentence() == net.sentence() && came.isCountOf(net) && went.isCountOf(net) && came.numeral().isFirm() && went.numeral().isFirm();
        if (told) {
            found.add(new Relation(Kind.DIFFERENCE, net.figure(), fell ? Computed.difference(went.figure(), came.figure()) : Computed.difference(came.figure(), went.figure()), Alternatives.CERTAIN, new Explanation("净变化应等于增加数减减少数", "The change should be what came less what went")));
        }
    }

    /// "原有 a 册，本年新增 b 册，现有 c 册".
    private void grown(Quantity now) {
        if (now.index() < 2 || !now.lead().matches("\\s*(?:目前|现共?有|现已达到|现达到?|总数达到?|累计达到?|现在共有)\\s*$")) {
            return;
        }
        Quantity more = all.get(now.index() - 1);
        Quantity before = all.get(now.index() - 2);
        boolean told = before.lead().matches(".*原有[^，]{0,10}$") && more.lead().matches(".*(?:新增|新购|增加|购置|新建)[^，]{0,6}$") && before.sentence() == now.sentence() && before.isCountOf(now) && more.isCountOf(now) && before.numeral().isFirm() && more.numeral().isFirm();
        if (told) {
            found.add(new Relation(Kind.SUM, now.figure(), Computed.sum(List.of(before.figure(), more.figure())), 75, new Explanation("现有数应等于原有数加新增数", "What there is should be what there was and what was added")));
        }
    }

    /// "落实率最高，为 98.04%，高出全校平均水平 5.23 个百分点": against the total of the table that has the first number.
    private void above(Quantity by) {
        Matcher words = ABOVE.matcher(by.lead());
        if (by.index() == 0 || !words.find()) {
            return;
        }
        Quantity level = all.get(by.index() - 1);
        boolean suits = level.sentence() == by.sentence() && level.numeral().isFirm() && (level.numeral().isPercentage() && by.numeral().unit().equals("百分点") || level.isCountOf(by));
        List<Figure> totals = new ArrayList<>();
        for (Series one : series) {
            Figure total = one.total();
            if (suits && total != null && total.numeral().isPercentage() == level.numeral().isPercentage() && one.items().stream().anyMatch(item -> item.figure().value().compareTo(level.figure().value()) == 0)) {
                totals.add(total);
            }
        }
        for (int i = by.index() - 2; suits && totals.isEmpty() && i >= 0 && all.get(i).sentence() >= by.sentence() - 2; i--) {
            Quantity mean = all.get(i);
            if (mean.lead().matches(".*平均[^，]{0,8}$") && mean.isCountOf(level) && mean.numeral().isFirm() && !mean.isChange()) {
                totals.add(mean.figure());
            }
        }
        if (totals.stream().map(total -> total.value().stripTrailingZeros()).distinct().count() == 1) {
            boolean more = words.group(1) != null || words.group(3) != null;
            Figure total = totals.getFirst();
            found.add(new Relation(Kind.DIFFERENCE, by.figure(), withWord(more ? Computed.difference(level.figure(), total) : Computed.difference(total, level.figure()), by, words), 65, SAID));
        }
    }
}
