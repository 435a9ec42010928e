package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// What a table says of several things under one name: a column with its rows, or a row with its columns. Totals, changes and parts of parts are no things.
record Series(boolean ofTotals, String title, List<String> labels, List<Item> items, @Nullable Figure total) {

    private static final int FEWEST = 2;
    private static final int FEWEST_PARTS = 3;
    static final int IN_FULL = 1000;

    /// One thing of a series, as its label calls it. Subtotals of groups are a series of their own.
    record Item(String name, Figure figure) {

        /// 小学 for 小学教育.
        String brief() {
            return name.replaceFirst("(?:教育|专业)$", "");
        }
    }

    static List<Series> of(Collection<Matrix> matrices) {
        List<Series> all = new ArrayList<>();
        for (Matrix matrix : matrices) {
            for (Matrix side : List.of(matrix, matrix.transposed())) {
                for (int c = 0; c < side.width() && side.width() * side.height() <= 4000; c++) {
                    for (boolean subtotals : new boolean[]{false, true}) {
                        Series series = of(side, c, subtotals);
                        if (series.items.size() >= FEWEST && !Labels.isChange(side.column(c))) {
                            all.add(series);
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Series of(Matrix matrix, int c, boolean subtotals) {
        Map<String, Integer> counts = new HashMap<>();
        List<Item> items = new ArrayList<>();
        Figure total = null;
        String lastTotal = "";
        boolean several = false;
        for (int r = 0; r < matrix.height(); r++) {
            Figure figure = matrix.at(r, c);
            if (figure == null || matrix.row(r).isEmpty()) {
                continue;
            }
            boolean isSubtotal = matrix.row(r).size() > 1 && matrix.isTotal(matrix.row(r)) && matrix.row(r).getLast().contains("小计");
            String name = plain(isSubtotal ? matrix.row(r).getFirst() : matrix.row(r).getLast());
            if (subtotals && isSubtotal) {
                counts.merge(name, 1, Integer::sum);
                items.add(new Item(name, figure));
            } else if (matrix.isTotal(matrix.row(r))) {
                several |= total != null && !name.contains("小计") && !lastTotal.contains("小计") && total.value().compareTo(figure.value()) != 0;
                total = figure;
                lastTotal = name;
            } else if (subtotals) {
                continue;
            } else if (!name.isEmpty() && !Labels.isChange(matrix.row(r)) && !name.startsWith("其中")) {
                counts.merge(name, 1, Integer::sum);
                items.add(new Item(name, figure));
            }
        }
        items.removeIf(item -> counts.getOrDefault(item.name, 0) > 1);
        BigDecimal sum = items.stream().map(item -> item.figure.value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (items.size() > FEWEST_PARTS && sum.signum() > 0 && items.stream().filter(item -> item.figure.value().add(item.figure.value()).compareTo(sum) == 0).count() == 1) {
            Item whole = items.stream().filter(item -> item.figure.value().add(item.figure.value()).compareTo(sum) == 0).findFirst().orElseThrow();
            items.remove(whole);
            total = total == null ? whole.figure : total;
        }
        return new Series(matrix.isTotal(matrix.column(c)), matrix.table().title(), matrix.column(c).stream().map(Series::plain).toList(), items, several ? null : total);
    }

    /// A label as it may be found in a sentence: half-width, without blanks, quotes, numbering and units.
    static String plain(String label) {
        return Plain.of(label).replaceAll("[\\s“”\"《》]", "").replaceFirst("^(?:[一二三四五六七八九十]+[、.]|\\d{1,2}[.、](?=\\D))", "").replaceFirst("(?<=.)\\((?:人|万元|元|%|个|所|名|分|台|册|㎡|平方米|亩|人次|:1)\\)$", "");
    }

    /// What is counted, in its shortest form; empty if the labels do not say it.
    String attribute() {
        return Names.of(Labels.attribute(labels));
    }

    String name() {
        return String.join("", labels);
    }

    Optional<Item> item(String name) {
        return items.stream().filter(item -> item.name.equals(name)).findFirst();
    }

    /// The item that a text mentions last; none if it mentions none.
    Optional<Item> lastIn(String text) {
        Comparator<Item> last = Comparator.<Item>comparingInt(item -> text.lastIndexOf(item.name)).thenComparingInt(item -> item.name.length());
        Optional<Item> whole = items.stream().filter(item -> isMentioned(item.name) && text.contains(item.name)).max(last);
        return whole.isPresent() ? whole : items.stream().filter(item -> isMentioned(item.brief()) && text.contains(item.brief())).max(Comparator.<Item>comparingInt(item -> text.lastIndexOf(item.brief())));
    }

    static boolean isMentioned(String name) {
        return name.length() >= 2 && !Labels.isYear(name);
    }

    /// Whether the words of a sentence speak of what is counted here.
    boolean isSaid(String words) {
        String said = words.replaceAll("[\\s的]", "");
        for (String label : labels) {
            String bare = label.replaceAll("[()%]|数$", "");
            boolean short_ = bare.length() == 2 && said.contains(bare);
            if (short_ || bare.length() > 2 && shares(said, bare)) {
                return true;
            }
        }
        return false;
    }

    /// How many characters in a row the words share with a label; words of a rate share nothing with a column of counts.
    int said(String words) {
        String said = words.replaceAll("[\\s的]", "");
        if (said.matches(".*(?:率|比例|比重|占比)(?:均|都|各)?$") && !isOfRates()) {
            return 0;
        }
        return labels.stream().map(label -> label.replaceAll("\\([^)]*\\)|[()%]|数$", "")).mapToInt(bare -> Names.shared(bare, said)).max().orElse(0);
    }

    /// The same, and more if the words end with a whole label of the column.
    int saidInFull(String words) {
        String said = words.replaceAll("[\\s的]", "");
        String end = said.replaceFirst("[)”数]$", "");
        boolean whole = labels.stream().map(label -> label.replaceAll("\\([^)]*\\)|[()%]|数$", "")).anyMatch(label -> label.length() >= 3 && end.endsWith(label));
        return whole ? IN_FULL : said(words);
    }

    /// Those of some columns that the words name best.
    static <T> List<T> best(List<T> some, ToIntFunction<T> said) {
        int most = some.stream().mapToInt(said).max().orElse(0);
        return some.stream().filter(one -> said.applyAsInt(one) == most).toList();
    }

    /// Whether this is the column of a year in a table whose title has the words of the sentence.
    boolean isOf(int year, String words) {
        return labels.size() == 1 && Labels.isYear(labels.getFirst()) && Labels.yearOf(labels.getFirst()) == year && Names.overlap(plain(title).replaceAll("情况|统计|各级|各类|\\d", ""), words);
    }

    /// Two characters beside each other that both have and that are not merely 人数 or 比例 of anything.
    private static boolean shares(String said, String label) {
        for (int i = 0; i + 2 <= label.length(); i++) {
            String two = label.substring(i, i + 2);
            if (said.contains(two) && !two.matches("人数|情况|其中|本年|年度|学院|专业|学校|教育|地区|班级|\\d.|.\\d")) {
                return true;
            }
        }
        return false;
    }

    /// Whether only the number of people or things is counted: 人数, 数量.
    boolean isGeneral() {
        return labels.isEmpty() || Labels.isGeneral(labels.getLast());
    }

    boolean isOfRates() {
        return items.stream().filter(item -> item.figure.numeral().isPercentage()).count() * 2 > items.size();
    }
}
