package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "比上年增加 22 台，增长 3.8%": differences and growth of what is said before, in the unit of the values, in points or relative.
final class Growths {

    private static final Pattern UP = Pattern.compile("(增加|增长|增收|增支|提高|上升|提升|上涨|增幅为?|增幅达?|涨幅为?|涨幅达?|多招|多收|多|净增|高|扩大|新增|增)(了|约|为|达)?\\s*$");
    private static final Pattern DOWN = Pattern.compile("(减少|减收|减支|下降|降低|回落|下滑|降幅为?|少招|少收|少|低|缩小|减)(了|约|为|达)?\\s*$");
    private static final String WORDS = "增加|增长|提高|上升|提升|上涨|减少|下降|降低|回落|下滑|扩大|缩小|多|少";
    private static final Explanation DIFFERENCE = new Explanation("变化应等于前后两个数之差", "A change should be the difference of the two numbers");
    private static final Explanation GROWTH = new Explanation("增长率应等于增加数除以上年数", "A growth rate should be the increase divided by the earlier value");

    private static final Pattern ASIDE = Pattern.compile("^(?:其中)?([一-龥]{2,12}?)(?:比|较)(?:(?:19|20)\\d\\d年?(?:度|同期)?|上年度?|去年|上届|上期|上学期|上学年)(?:同期)?的?\\($");
    private static final int FEWEST_DIGITS = 3;
    /// 2022届比2021届增加, 比2020届增加: the years that are compared; the later one may be the report's.
    private static final Pattern YEARS = Pattern.compile("(?:((?:19|20)\\d\\d)(?:年度?|届|学年|级)[^，；\\d]{0,6})?(?:比|较)((?:19|20)\\d\\d)(?:年度?|届|学年|级)的?[一-龥]{0,10}$");

    private final Collection<Matrix> matrices;
    private final List<Quantity> all;
    private final Facts facts;
    private final List<Relation> found = new ArrayList<>();

    private Growths(List<Quantity> all, Facts facts, Collection<Matrix> matrices) {
        this.matrices = matrices;
        this.all = all;
        this.facts = facts;
    }

    static List<Relation> in(List<Quantity> all, Facts facts, Collection<Matrix> matrices) {
        Growths growths = new Growths(all, facts, matrices);
        for (Quantity quantity : all) {
            boolean up = UP.matcher(quantity.lead()).find();
            boolean down = DOWN.matcher(quantity.lead()).find();
            if (quantity.numeral().isFirm() && (up || down) && !quantity.lead().contains("年均") && !quantity.lead().matches(".*(到|至)\\s*$")) {
                growths.change(quantity, down && !quantity.lead().matches(".*(提高|上升|增长|增加)\\S{0,2}$"));
            }
        }
        return growths.found;
    }

    private void change(Quantity change, boolean fell) {
        boolean percent = change.numeral().unit().equals(Units.PERCENT);
        if (betweenYears(change, percent, fell)) {
            return;
        }
        Quantity before = change.index() > 0 ? all.get(change.index() - 1) : change;
        if (besideBase(change, percent, fell)) {
            return;
        }
        boolean afterIncrease = percent && before.sentence() == change.sentence() && before.isChange() && !before.numeral().isPercentage() && !before.numeral().unit().equals(Units.POINT);
        Quantity level = level(afterIncrease ? before : change);
        if (level == null) {
            asideBase(change, before, percent, fell);
            return;
        }
        boolean lastYears = level.year() > 0 && level.year() == facts.reportYear() - 1 && change.lead().matches(".*(?:今年|本年|当年|本届)[^，]{0,3}(?:比|较).*") && !percent;
        if (level.isOfBefore() || lastYears) {
            Quantity now = now(level);
            List<Figure> whole = facts.of(baseName(level), facts.reportYear()).stream().map(Fact::figure).filter(figure -> figure.numeral().unit().equals(level.numeral().unit())).toList();
            boolean elsewhere = now != null && !now.head().isEmpty() && !now.name().equals(baseName(level)) && whole.stream().map(Figure::value).map(BigDecimal::stripTrailingZeros).distinct().count() == 1;
            if (elsewhere) {
                relate(change, whole.getFirst(), level.figure(), percent, fell, 65);
            } else if (now != null) {
                fromBase(change, now, level, percent, fell);
            } else {
                fromFacts(change, level, percent, fell);
            }
            return;
        }
        boolean isBase = level.clause().matches(".*(比|较|与|同)[^，,]*$") && change.clause().startsWith(level.clause());
        if (isBase && !percent) {
            Quantity now = now(level);
            if (now != null) {
                fromBase(change, now, level, false, fell);
            }
            return;
        }
        if (percent && change.lead().matches(".*(生均|人均).*")) {
            return;
        }
        if (percent && !level.numeral().isPercentage() && byIncrease(change, level, fell)) {
            return;
        }
        Quantity earlier = earlier(level, change);
        if (earlier != null) {
            relate(change, level.figure(), earlier.figure(), percent, fell, 80);
        } else if (yearOf(level) > 0 && !level.name().isEmpty() && change.lead().matches(".*(比|较|同比).*") && !level.ofMonth() && level.head().isEmpty()) {
            List<Figure> known = facts.of(level.name(), yearOf(level) - 1).stream().map(Fact::figure).filter(figure -> figure.numeral().isPercentage() == level.numeral().isPercentage()).toList();
            long values = known.stream().map(Figure::value).map(BigDecimal::stripTrailingZeros).distinct().count();
            if (values == 1 && Units.compatible(known.getFirst().numeral().unit(), level.numeral().unit())) {
                relate(change, level.figure(), known.getFirst(), percent, fell, 65);
            } else if (known.isEmpty()) {
                besideInTable(change, level, percent, fell);
            }
        }
    }

    /// "余额 a 亿元，比年初增加 d 亿元，年初为 b 亿元"; "与上年度（b 万元）相比，增加 d 万元"; "提升 d 个百分点（上届 b%）": what it is compared with is said next, or in brackets.
    private boolean besideBase(Quantity change, boolean percent, boolean fell) {
        Quantity before = change.index() > 0 ? all.get(change.index() - 1) : change;
        Quantity level = level(percent && before.isChange() ? before : change);
        if (level == null || level.sentence() != change.sentence() && !refersBack(change) || level.isOfBefore()) {
            return false;
        }
        for (int i = level.index() + 1; i < all.size() && i <= change.index() + 2 && all.get(i).sentence() <= change.sentence(); i++) {
            Quantity base = all.get(i);
            if (base.sentence() < change.sentence()) {
                continue;
            }
            boolean earlier = base.isOfBefore() || base.aside() && base.year() > 0 && base.year() == yearOf(level) - 1;
            boolean named = baseName(base).length() < 2 || level.name().length() < 2 || Names.overlap(baseName(base), level.name());
            boolean stands = i > change.index() ? earlier : base.aside() && earlier;
            if (stands && named && base.numeral().isFirm() && base.isCountOf(level) && base.numeral().factor().compareTo(level.numeral().factor()) == 0) {
                Quantity now = nowOf(base, level);
                if (now == null) {
                    return false;
                }
                relate(change, now.figure(), base.figure(), percent, fell, Alternatives.CERTAIN);
                return true;
            } else if (i > change.index() && !base.isChange()) {
                return false;
            }
        }
        return false;
    }

    /// "优良率（上学年 74.2%）提高": the name before the bracket says which number it is now.
    private @Nullable Quantity nowOf(Quantity base, Quantity level) {
        String name = base.aside() ? Names.of(base.clause().replaceFirst("[(（][^)）]*$", "").replaceFirst("^(?:与|较|比|同).*", "")) : "";
        if (level.sentence() == base.sentence()) {
            return level;
        }
        if (name.length() < 2) {
            List<Quantity> said = all.stream().filter(one -> one.sentence() == base.sentence() - 1 && one.isLevel() && one.isCountOf(base) && one.head().isEmpty()).toList();
            return said.size() == 1 ? level : null;
        }
        return all.subList(0, base.index()).reversed().stream().filter(one -> one.sentence() >= base.sentence() - 1 && one.isLevel() && one.isCountOf(base) && one.name().endsWith(name)).findFirst().orElse(null);
    }

    /// "到账金额比 2021年（148.5 万元）增长 10.4%", "收支总计各增加 d 万元，上年度收支总计为 b 万元": what it grew from stands beside it, what it is now elsewhere in the report under the name that is said.
    private void asideBase(Quantity change, Quantity before, boolean percent, boolean fell) {
        Matcher subject = ASIDE.matcher(before.clause());
        boolean told = before != change && before.aside() && before.sentence() == change.sentence() && before.numeral().isFirm() && !before.numeral().isPercentage() && subject.find();
        String name = told ? Names.of(subject.group(1)) : "";
        List<Figure> known = name.length() < 2 ? List.of() : facts.of(name, facts.reportYear()).stream().map(Fact::figure).filter(figure -> figure.numeral().unit().equals(before.numeral().unit())).toList();
        if (known.stream().map(Figure::value).map(BigDecimal::stripTrailingZeros).distinct().count() == 1) {
            relate(change, known.getFirst(), before.figure(), percent, fell, 65);
        }
    }

    /// "2022届 a 元，2021届 b 元，2020届 c 元，2022届比2021届增加 d 元，增长 p%，比2020届增加 e 元".
    private boolean betweenYears(Quantity change, boolean percent, boolean fell) {
        Quantity said = change;
        Matcher years = YEARS.matcher(said.clause());
        boolean found = years.find();
        if (!found && percent && change.index() > 0 && change.clause().equals(change.lead()) && change.lead().matches("\\s*(?:" + WORDS + "|增幅|降幅)\\S{0,2}\\s*")) {
            said = all.get(change.index() - 1);
            years = YEARS.matcher(said.clause());
            found = said.sentence() == change.sentence() && said.isChange() && years.find();
        }
        if (!found) {
            return false;
        }
        int earlier = Integer.parseInt(years.group(2));
        List<Quantity> levels = new ArrayList<>();
        for (int i = said.index() - 1; i >= 0 && all.get(i).sentence() >= said.sentence() - 1; i--) {
            Quantity level = all.get(i);
            if (level.isLevel() && (percent && said == change || level.isCountOf(said) || said.numeral().unit().equals(Units.POINT) && level.numeral().isPercentage())) {
                levels.add(level);
            }
        }
        int later = years.group(1) != null ? Integer.parseInt(years.group(1)) : levels.stream().filter(level -> level.year() != earlier).findFirst().map(Quantity::year).orElse(0);
        List<Quantity> now = levels.stream().filter(level -> level.year() == later).toList();
        List<Quantity> then = levels.stream().filter(level -> level.year() == earlier).toList();
        boolean sure = now.size() == 1 && then.size() == 1 && now.getFirst().isCountOf(then.getFirst());
        if (sure) {
            relate(change, now.getFirst().figure(), then.getFirst().figure(), percent, fell, 80);
        }
        return sure || !levels.isEmpty() && years.group(1) != null;
    }

    /// The level may repeat a cell of a table; then the cell of the year before is the one to compare with.
    private void besideInTable(Quantity change, Quantity level, boolean percent, boolean fell) {
        List<Figure> earlier = new ArrayList<>();
        for (Matrix matrix : level.numeral().digits() < FEWEST_DIGITS ? List.<Matrix>of() : matrices) {
            for (Matrix side : List.of(matrix, matrix.transposed())) {
                for (int r = 0; r < side.height(); r++) {
                    if (isSaid(side.row(r), level)) {
                        earlier.addAll(yearBefore(side, r, level));
                    }
                }
            }
        }
        if (earlier.stream().map(Figure::value).map(BigDecimal::stripTrailingZeros).distinct().count() == 1) {
            relate(change, level.figure(), earlier.getFirst(), percent, fell, 65);
        }
    }

    /// Whether the words before a number name the row: two numbers alike are not yet of one thing.
    private static boolean isSaid(List<String> row, Quantity level) {
        String words = Plain.label(level.context() + level.clause() + level.name());
        return row.stream().map(Names::of).anyMatch(label -> label.length() >= 2 && (words.contains(label) || Names.overlap(label, level.name())));
    }

    private static List<Figure> yearBefore(Matrix side, int r, Quantity level) {
        List<Figure> earlier = new ArrayList<>();
        for (int c = 0; c < side.width(); c++) {
            Figure cell = side.at(r, c);
            int year = side.column(c).size() == 1 ? Labels.yearOf(side.column(c).getFirst()) : 0;
            for (int other = 0; year > 0 && cell != null && cell.value().compareTo(level.figure().value()) == 0 && cell.isRate() == level.figure().isRate() && other < side.width(); other++) {
                Figure before = side.at(r, other);
                if (before != null && side.column(other).size() == 1 && Labels.yearOf(side.column(other).getFirst()) == year - 1 && !Labels.isChange(side.column(other))) {
                    earlier.add(before);
                }
            }
        }
        return earlier;
    }

    private int yearOf(Quantity level) {
        return level.year() > 0 ? level.year() : facts.reportYear();
    }

    /// The last number before that says how much there is.
    private @Nullable Quantity level(Quantity change) {
        boolean ofRates = change.numeral().unit().equals(Units.POINT);
        for (int i = change.index() - 1; i >= 0; i--) {
            Quantity level = all.get(i);
            if (level.sentence() != change.sentence() && !(level.sentence() == change.sentence() - 1 && refersBack(change))) {
                return null;
            }
            boolean percent = change.numeral().unit().equals(Units.PERCENT);
            boolean suits = ofRates ? level.numeral().isPercentage() : percent || level.isCountOf(change);
            boolean share = isAside(level) && !(ofRates && change.index() - level.index() <= 2);
            boolean part = level.sentence() != change.sentence() && !level.head().isEmpty();
            if (level.isLevel() && suits && !share && !part && isNamed(change, level)) {
                return level;
            }
        }
        return null;
    }

    /// What last year's number is of, without the words that say that it is last year's; empty if nothing is left.
    private static String baseName(Quantity base) {
        String name = base.name().replaceFirst("^[较比与同]", "").replaceFirst("^(上届|上年同期|去年同期|上年度?|去年|上一年度?|上学年|上次|上期|上学期|前次)", "").replaceFirst("^(?:的?(?:决算数?|预算数?|实际数|水平|数)|监测|检测|考试|测试|一模|二模|期中|期末|联考|统考|同期)$", "");
        return name.length() < 2 ? "" : name;
    }

    /// What last year's number is said beside: the same thing, named alike, at most a few sentences before.
    private @Nullable Quantity now(Quantity base) {
        String baseName = baseName(base);
        for (int i = base.index() - 1; i >= 0 && base.sentence() - all.get(i).sentence() <= 1; i--) {
            Quantity now = all.get(i);
            boolean named = baseName.isEmpty() ? base.sentence() == now.sentence() || base.clause().matches("^(与|和|同|较|比).*") : now.name().isEmpty() || Names.overlap(baseName, now.name());
            if (now.isLevel() && !now.clause().matches("^\\s*(?:比|较|与|同)[^，]*") && now.isCountOf(base) && now.numeral().factor().compareTo(base.numeral().factor()) == 0 && !now.isOfBefore() && (!isAside(now) || now.index() == base.index() - 1) && named) {
                return now;
            }
        }
        return null;
    }

    /// What last year's number is said beside may stand anywhere in the report, under the name that the change has: 与上届的 91.56% 相比，今年落实率上升.
    private void fromFacts(Quantity change, Quantity base, boolean percent, boolean fell) {
        String name = Names.of(change.lead().replaceFirst("(?:" + WORDS + ").*$", ""));
        List<Figure> known = facts.all(facts.reportYear()).stream().filter(fact -> name.length() >= 2 && Names.close(name, fact.name()) && fact.figure().numeral().unit().equals(base.numeral().unit())).map(Fact::figure).toList();
        if (!percent && known.stream().map(Figure::value).map(BigDecimal::stripTrailingZeros).distinct().count() == 1) {
            relate(change, known.getFirst(), base.figure(), false, fell, 65);
        }
    }

    /// A growth after an increase is the increase over last year's number; else both are compared.
    private void fromBase(Quantity change, Quantity now, Quantity base, boolean percent, boolean fell) {
        if (percent && !base.numeral().isPercentage()) {
            for (int i = change.index() - 1; i > base.index(); i--) {
                Quantity increase = all.get(i);
                if (increase.isChange() && increase.isCountOf(base) && increase.numeral().isFirm()) {
                    Computed.quotient(increase.figure(), base.figure(), new BigDecimal("100")).ifPresent(value -> found.add(new Relation(Kind.GROWTH, change.figure(), value, 85, GROWTH)));
                    break;
                }
            }
        }
        relate(change, now.figure(), base.figure(), percent, fell, 80);
    }

    /// A change that says of what it is must be of this; a per-capita change is of a per-capita value.
    private static boolean isNamed(Quantity change, Quantity level) {
        String subject = Names.of(Names.withoutUnit(change.lead()).replaceAll("(比|较|同比|与).*$", "").replaceAll("(增加|增长|提高|上升|提升|上涨|增幅|涨幅|减少|下降|降低|回落|下滑|降幅|净增|扩大|缩小|新增).*$", "").replaceFirst("^(?:[两三四五六七八九十]年(?:来|间|共|累计)?|累计|合计|共)$", ""));
        boolean each = change.lead().matches(".*(生均|人均|师均).*");
        boolean ofEach = level.lead().matches(".*(生均|人均|师均).*");
        return (each == ofEach || subject.isEmpty() && level.index() == change.index() - 1) && (subject.length() < 2 || level.name().isEmpty() || Names.close(subject, level.name()) || Names.overlap(subject, level.name()));
    }

    /// "与上年相比，……" speaks of the sentence before.
    private static boolean refersBack(Quantity change) {
        return change.figure().place() instanceof Place.InSentence in && in.sentence().text().strip().matches("(?s)^(与|和|同|比|较|同比).*(相比|上年|去年|年|增|减|同期).*");
    }

    private static boolean isAside(Quantity level) {
        return level.lead().matches("^.*占[^，]*$") && level.numeral().isPercentage();
    }

    /// Level, increase and growth said one after the other need no earlier year.
    private boolean byIncrease(Quantity growth, Quantity level, boolean fell) {
        for (int i = growth.index() - 1; i > level.index(); i--) {
            Quantity increase = all.get(i);
            boolean same = increase.isCountOf(level) && increase.numeral().isFirm() && increase.isChange();
            if (same && !UP.matcher(increase.lead()).find() == fell) {
                boolean base = level.clause().matches(".*(比|较|与|同)[^，,]*$") && increase.clause().startsWith(level.clause());
                Optional<Computed> value = base ? Computed.quotient(increase.figure(), level.figure(), new BigDecimal("100")) : Computed.growthByIncrease(level.figure(), increase.figure(), fell);
                value.ifPresent(computed -> found.add(new Relation(Kind.GROWTH, growth.figure(), computed, 85, GROWTH)));
                return value.isPresent();
            }
        }
        return false;
    }

    /// The same thing a year before, in this paragraph; or the number just before in "由 A 增加到 B".
    private @Nullable Quantity earlier(Quantity level, Quantity change) {
        for (int i = level.index() - 1; i >= 0; i--) {
            Quantity other = all.get(i);
            boolean alike = other.isCountOf(level) && other.numeral().isFirm() && !other.isChange();
            boolean fromTo = i == level.index() - 1 && other.clause().matches(".*(由|从).*") && level.lead().matches(".*(到|至|为|增至|降至)\\s*$");
            boolean before = other.year() > 0 && other.year() == level.year() - 1 && (other.name().equals(level.name()) && other.head().equals(level.head()) || sameTurn(other, level));
            if (alike && (fromTo || before)) {
                return other;
            }
        }
        return null;
    }

    /// Two years that are told alike: "2018年 93 个，2019年 93 个".
    private static boolean sameTurn(Quantity one, Quantity other) {
        return other.index() == one.index() + 1 && other.sentence() == one.sentence() && (other.name().isEmpty() || one.name().endsWith(other.name()));
    }

    private void relate(Quantity change, Figure later, Figure earlier, boolean percent, boolean fell, int trust) {
        boolean relative = percent && !(later.isRate() && earlier.isRate());
        Optional<Computed> value = relative ? Computed.growth(later, earlier) : Optional.of(Computed.difference(later, earlier));
        value.map(computed -> fell ? flipped(computed, later, earlier, relative) : computed)
            .ifPresent(computed -> found.add(new Relation(relative ? Kind.GROWTH : Kind.DIFFERENCE, change.figure(), computed, trust, relative ? GROWTH : DIFFERENCE)));
    }

    private static Computed flipped(Computed computed, Figure later, Figure earlier, boolean relative) {
        return relative ? computed.negated() : Computed.difference(earlier, later);
    }
}
