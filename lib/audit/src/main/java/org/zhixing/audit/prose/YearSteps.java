package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table whose rows are years, beside a sentence: "资助面较上学年提高 2.6 个百分点" is its last step, "三学年累计资助 7776 人次" its sum.
final class YearSteps {

    private static final Pattern STEP = Pattern.compile("([一-龥]{2,16}?)?(?:同比|(?:比|较)(?:上年|去年|上学年|上届|上一年|(?:19|20)\\d\\d年)(?:度)?)(?:(增加|增长|提高|上升|提升|扩大)|(减少|下降|降低|回落|缩小))(?:了)?\\s*$");
    private static final Pattern TOGETHER = Pattern.compile("([两二三四五六])个?(?:年|学年)(?:来|间)?[一-龥]{0,4}?(?:累计|共计|合计)([一-龥]{0,8})\\s*$");
    private static final int FEWEST_DIGITS = 3;
    private static final Explanation LAST = new Explanation("应等于表中最后两年之差", "It should be the difference of the last two years of the table");
    private static final Explanation RATE = new Explanation("增长率应等于增加数除以表中上一年的数", "A growth rate should be the increase over the year before in the table");
    private static final Explanation END = new Explanation("与表中最后一年的数不一致", "It differs from the last year of the table");
    private static final Explanation ALL = new Explanation("累计数应等于表中各年之和", "What is said of all years should be their sum in the table");

    private YearSteps() {
    }

    static List<Relation> in(List<Quantity> all, List<Series> series) {
        List<Series> years = series.stream().filter(YearSteps::isOfYears).toList();
        List<Relation> found = new ArrayList<>();
        for (Quantity quantity : all) {
            if (!years.isEmpty() && quantity.numeral().isFirm()) {
                step(quantity, years).ifPresent(step -> {
                    found.add(step);
                    growth(all, quantity, step).ifPresent(found::add);
                });
                sum(quantity, years).ifPresent(found::add);
                ends(quantity, all, years).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isOfYears(Series one) {
        return one.items().size() >= 2 && one.items().stream().allMatch(item -> yearOf(item) > 0);
    }

    private static int yearOf(Series.Item item) {
        return Labels.yearOf(item.name().replaceFirst("[-—–~至].*$", ""));
    }

    private static List<Figure> inOrder(Series one) {
        return one.items().stream().sorted(Comparator.comparingInt(YearSteps::yearOf)).map(Series.Item::figure).toList();
    }

    /// Of the only column whose label is said in full.
    private static Optional<Relation> step(Quantity change, List<Series> years) {
        Matcher said = STEP.matcher(change.clause());
        boolean points = change.numeral().unit().equals(Units.POINT);
        if (!said.find() || change.numeral().isPercentage()) {
            return Optional.empty();
        }
        String subject = said.group(1) == null ? before(change) : said.group(1);
        List<Relation> meant = new ArrayList<>();
        for (Series one : years) {
            List<Figure> figures = inOrder(one);
            Figure now = figures.getLast();
            Figure before = figures.get(figures.size() - 2);
            if (one.saidInFull(subject) >= Series.IN_FULL && one.isOfRates() == points && now.numeral().factor().compareTo(change.numeral().factor()) == 0) {
                Computed difference = said.group(2) != null ? Computed.difference(now, before) : Computed.difference(before, now);
                meant.add(new Relation(Kind.DIFFERENCE, change.figure(), difference, 65, LAST));
            }
        }
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// "增加 235 元，增幅 5.19%": of the same two years.
    private static Optional<Relation> growth(List<Quantity> all, Quantity change, Relation step) {
        Quantity next = change.index() + 1 < all.size() ? all.get(change.index() + 1) : change;
        boolean told = next.sentence() == change.sentence() && next.numeral().unit().equals(Units.PERCENT) && next.numeral().isFirm() && next.isChange() && !step.isBroken() && step.computed().from().size() == 2;
        Figure earlier = step.computed().from().stream().min(Comparator.comparingInt(figure -> figure.numeral().offset())).orElse(change.figure());
        return told ? Computed.quotient(change.figure(), earlier, BigDecimal.valueOf(100)).map(value -> new Relation(Kind.GROWTH, next.figure(), value, 65, RATE)) : Optional.empty();
    }

    /// "资助面逐年扩大，较上学年提高": what the clause before is about.
    private static String before(Quantity change) {
        if (!(change.figure().place() instanceof Place.InSentence in)) {
            return "";
        }
        String said = Said.plain(in).substring(0, Math.max(0, Said.start(change) - change.clause().length() - 1));
        return said.replaceFirst("(?s)^.*[，。；]", "").replaceFirst("(?:逐年|持续|稳步|连年|有所|进一步)[一-龥]{2,4}$", "");
    }

    /// "由 126 家发展到 158 家": where one end is an end of a column, the other is the other; only what a slip explains is accused.
    private static Optional<Relation> ends(Quantity last, List<Quantity> all, List<Series> years) {
        Quantity first = last.index() > 0 ? all.get(last.index() - 1) : last;
        boolean pair = first != last && first.sentence() == last.sentence() && first.isCountOf(last) && first.clause().matches(".*[由从][^，]*") && last.lead().matches("[^，]{0,4}?(?:发展|增长|增加|扩大|提高|上升|减少|下降|降低|增|降)[到至]了?\\s*");
        List<Relation> meant = new ArrayList<>();
        for (Series one : pair ? years : List.<Series>of()) {
            List<Figure> figures = inOrder(one);
            boolean kind = one.isOfRates() == last.numeral().isPercentage() && last.numeral().digits() >= FEWEST_DIGITS && figures.getFirst().numeral().factor().compareTo(last.numeral().factor()) == 0;
            boolean begins = kind && figures.getFirst().value().compareTo(first.figure().value()) == 0;
            boolean ends = kind && figures.stream().anyMatch(figure -> figure.value().compareTo(last.figure().value()) == 0);
            if (begins && ends) {
                return Optional.empty();
            } else if (begins) {
                meant.add(new Relation(Kind.CROSS_REFERENCE, last.figure(), Computed.of(figures.getLast()), 65, END));
            }
        }
        return Slips.onlyOne(meant);
    }

    /// So many years as the words say, the latest; only what a slip explains is accused.
    private static Optional<Relation> sum(Quantity total, List<Series> years) {
        Matcher said = TOGETHER.matcher(total.lead());
        if (!said.find() || !total.isLevel() || total.numeral().isPercentage() || total.numeral().digits() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        List<Series> columns = new ArrayList<>();
        List<Relation> meant = new ArrayList<>();
        for (Series one : years) {
            List<Figure> figures = inOrder(one);
            int size = Math.max(2, "二三四五六".indexOf(said.group(1)) + 2);
            if (!one.isOfRates() && size <= figures.size() && figures.getFirst().numeral().factor().compareTo(total.numeral().factor()) == 0) {
                columns.add(one);
                meant.add(new Relation(Kind.SUM, total.figure(), Computed.sum(figures.subList(figures.size() - size, figures.size())), 65, ALL));
            }
        }
        String subject = said.start() > 0 ? total.lead().substring(0, said.start()) : said.group(2);
        List<Relation> named = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            if (Cells.isColumn(subject, columns.get(i))) {
                named.add(meant.get(i));
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Readings.heldOrSlip(meant);
    }
}
