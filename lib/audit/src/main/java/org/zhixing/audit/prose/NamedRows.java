package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.prose.Series.Item;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "三个专业（数控加工、电气自动化、汽车维修）合计 292 人": the rows of a table that a sentence lists make what it says of them together.
final class NamedRows {

    private static final Pattern TOGETHER = Pattern.compile("(?:合计|共计|总计|共|之和)[一-龥]{0,6}\\s*$");
    private static final Pattern EXCEPT = Pattern.compile("除([^，。]{2,14}?)(?:以外|之外|外)[，,]?(?:其余|其他|另外)[^，。]{0,8}$");
    private static final Pattern COUNTED = Pattern.compile("(?:[两三四五六](?:个|所|门|类|项)(?:班级|班|学院|专业|系|学校|校|中心|部门|学科|学段|地区|县区|项目|季度|月份|年级|类别)|两者|三者)的?([一-龥]{2,8})$");
    private static final int FARTHEST = 80;
    private static final int FEWEST_DIGITS = 3;
    private static final Explanation SUM = new Explanation("合计应等于表中所列各项之和", "What is said of several rows together should be their sum");

    private static final Explanation REST = new Explanation("其余各项应等于表中合计减去所除的一项", "The others should be the total of the table less the row that is left out");

    private NamedRows() {
    }

    static List<Relation> in(List<Quantity> all, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (Quantity total : all) {
            boolean suits = total.isLevel() && !total.isAverage() && !total.numeral().isPercentage();
            Matcher together = TOGETHER.matcher(total.lead());
            if (suits && together.find() && total.figure().place() instanceof Place.InSentence in) {
                int end = Said.start(total) - total.lead().length() + together.start();
                String before = Said.plain(in).substring(Math.max(0, end - FARTHEST), end).replaceFirst("(?s)^.*[。；]", "");
                Matcher except = EXCEPT.matcher(before);
                Optional<Relation> column = ofColumn(total, before, series);
                if (column.isPresent()) {
                    found.add(column.get());
                } else if (total.numeral().digits() >= FEWEST_DIGITS) {
                    (except.find() ? rest(total, except.group(1), series) : sum(total, before, series)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /// "七（4）班和七（7）班两个班低分学生合计 16 人": a small number only of the one column that the words after the names call so.
    private static Optional<Relation> ofColumn(Quantity total, String before, List<Series> series) {
        Matcher words = COUNTED.matcher(before);
        if (!words.find()) {
            return Optional.empty();
        }
        List<Relation> meant = new ArrayList<>();
        for (Series one : series) {
            List<Item> items = one.isOfRates() || !one.isSaid(words.group(1)) ? List.of() : listed(one, before.substring(0, words.start()));
            if (items.size() >= 2 && items.size() < one.items().size() && items.getFirst().figure().numeral().factor().compareTo(total.numeral().factor()) == 0) {
                meant.add(new Relation(Kind.SUM, total.figure(), Computed.sum(items.stream().map(Item::figure).toList()), 65, SUM));
            }
        }
        return Readings.heldOrOnly(meant);
    }

    private static Optional<Relation> sum(Quantity total, String before, List<Series> series) {
        List<Relation> meant = new ArrayList<>();
        for (Series one : series) {
            List<Item> items = one.isOfRates() ? List.of() : listed(one, before);
            if (items.size() >= 2 && items.size() < one.items().size() && items.getFirst().figure().numeral().factor().compareTo(total.numeral().factor()) == 0) {
                List<Figure> figures = items.stream().map(Item::figure).toList();
                meant.add(new Relation(Kind.SUM, total.figure(), Computed.sum(figures), 65, SUM));
            }
        }
        return Readings.heldOrSlip(meant);
    }

    /// "除免学费外，其余五项合计 148.66 万元": the total less the row that is named.
    private static Optional<Relation> rest(Quantity total, String except, List<Series> series) {
        List<Relation> meant = new ArrayList<>();
        for (Series one : series) {
            Figure whole = one.total();
            Optional<Item> item = one.isOfRates() || whole == null ? Optional.empty() : one.lastIn(except);
            if (whole != null && item.isPresent() && whole.numeral().factor().compareTo(total.numeral().factor()) == 0) {
                meant.add(new Relation(Kind.DIFFERENCE, total.figure(), Computed.difference(whole, item.get().figure()), 65, REST));
            }
        }
        return Readings.heldOrSlip(meant);
    }

    /// The last list of names in the words: each but the first follows the one before it after a mark or a word like 和.
    private static List<Item> listed(Series one, String before) {
        List<Item> items = new ArrayList<>();
        String rest = before.replaceFirst("[)）]?[，,]?\\s*$", "");
        for (Optional<Item> last = ending(one, rest); last.isPresent(); last = ending(one, rest)) {
            items.addFirst(last.get());
            String shorter = rest.substring(0, rest.length() - last.get().name().length());
            rest = shorter.replaceFirst("[、和及与]\\s*$", "");
            if (rest.length() == shorter.length()) {
                break;
            }
        }
        return items;
    }

    private static Optional<Item> ending(Series one, String text) {
        String bare = text.replaceFirst("(?:专业|学院|两[项类者个]|三[项类者个])$", "");
        return one.items().stream().filter(item -> item.name().length() >= 2 && (text.endsWith(item.name()) || bare.endsWith(item.name()) && bare.length() == text.length())).findFirst();
    }
}
