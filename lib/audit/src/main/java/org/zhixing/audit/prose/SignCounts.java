package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Entities;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// "五个单项中四项合格率上升，一项下降，下降的是坐位体前屈": how many rows of a column of changes rose or fell, and which.
final class SignCounts {

    private static final String WAYS = "(?:(上升|提高|增加|增长)|(下降|降低|减少|回落))";
    private static final Pattern COUNT = Pattern.compile("(?:有)?([一两二三四五六七八九]|\\d{1,2})(?:个|项|门|所|类|家|科)((?:(?![一两二三四五六七八九][个项门所类家科])[一-龥]){0,8}?)" + WAYS + "(?=[，。；、]|$)");
    private static final Pattern WHICH = Pattern.compile(WAYS + "的(?:[一-龥]{0,4})?(?:是|为)([^，。；]{2,20})|(?:仅|只)有?([^，。；]{2,20}?)(?:出现|有所|略有)?" + WAYS);
    /// 七科中, 六项指标中: how many rows the column has.
    private static final Pattern ALL = Pattern.compile("([一两二三四五六七八九]|\\d{1,2})(?:个|项|门|所|类|家|科)[一-龥]{0,4}中");
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int FEWEST = 3;
    private static final Explanation COUNTED = new Explanation("表中升降的项数与此不同", "The table has another number of rows that rose or fell");
    private static final Explanation OPPOSITE = new Explanation("升降的说法与表中变化的方向相反", "The words say the opposite of the change in the table");

    private record Column(List<String> labels, List<Matrix.Row> rows) {

        /// Whether words name what the changes of this column are of.
        boolean isSaid(String words) {
            return labels.stream().map(label -> Names.of(label.replaceAll("增长率?|增减|变化|同比|增幅|率|%|[()（）]", ""))).anyMatch(name -> name.length() >= 2 && words.contains(name));
        }
    }

    private SignCounts() {
    }

    static List<Relation> in(Place.InSentence in, Collection<Matrix> matrices) {
        List<Relation> found = new ArrayList<>();
        String plain = Said.plain(in);
        List<Column> columns = plain.matches("(?s).*(?:比|较|相比|同比|指标|单项|只有|仅).*") ? columns(matrices) : List.of();
        Matcher all = ALL.matcher(plain);
        if (all.find()) {
            int size = number(all.group(1));
            columns = columns.stream().filter(column -> column.rows().size() == size).toList();
        }
        Matcher count = COUNT.matcher(plain);
        while (columns.size() == 1 && count.find()) {
            found.add(count(in, count, columns.getFirst().rows()));
        }
        Matcher which = WHICH.matcher(plain);
        while (which.find()) {
            String said = which.group();
            List<Column> meant = columns.size() == 1 ? columns : columns.stream().filter(column -> column.isSaid(said)).toList();
            List<List<Relation>> claims = (meant.isEmpty() ? columns : meant).stream().map(column -> which(in, which, column.rows())).filter(claim -> !claim.isEmpty()).toList();
            boolean alike = !claims.isEmpty() && claims.stream().allMatch(claim -> claim.getFirst().isBroken() == claims.getFirst().getFirst().isBroken());
            if (alike) {
                found.addAll(claims.getFirst());
            }
        }
        return found;
    }

    private static int number(String text) {
        return text.equals("两") ? 2 : NUMERALS.contains(text) ? NUMERALS.indexOf(text) + 1 : Integer.parseInt(text);
    }

    /// The columns of changes with at least so many rows that are no totals.
    private static List<Column> columns(Collection<Matrix> matrices) {
        List<Column> columns = new ArrayList<>();
        for (Matrix matrix : matrices) {
            for (int c = 0; c < matrix.width(); c++) {
                List<Matrix.Row> rows = Labels.isChange(matrix.column(c)) ? matrix.rows(c) : List.of();
                if (rows.size() >= FEWEST) {
                    columns.add(new Column(matrix.column(c), rows));
                }
            }
        }
        return columns;
    }

    private static Relation count(Place.InSentence in, Matcher said, List<Matrix.Row> rows) {
        boolean rose = said.group(3) != null;
        List<Figure> all = rows.stream().map(Matrix.Row::figure).toList();
        List<Figure> counted = all.stream().filter(figure -> figure.value().signum() == (rose ? 1 : -1)).toList();
        String text = said.group(1);
        BigDecimal value = BigDecimal.valueOf(number(text));
        Figure number = new Figure(new Numeral(text, in.sentence().offset() + said.start(1), value, 0, Units.NONE, BigDecimal.ONE, Numeral.Role.LABEL, Numeral.Bound.NONE, false), in);
        BigDecimal count = BigDecimal.valueOf(counted.size());
        return new Relation(Kind.CLAIM, number, new Computed(count, Interval.exactly(count), "count(" + counted.stream().map(figure -> figure.numeral().retyped()).collect(Collectors.joining(",")) + ")", all), 65, COUNTED);
    }

    private static List<Relation> which(Place.InSentence in, Matcher said, List<Matrix.Row> rows) {
        List<Relation> found = new ArrayList<>();
        int group = said.group(3) != null ? 3 : 4;
        boolean rose = said.group(group == 3 ? 1 : 5) != null;
        for (Matrix.Row row : rows) {
            String name = Entities.bare(row.labels().getLast());
            if (name.length() >= 2 && said.group(group).contains(name)) {
                Figure word = Said.word(in, said.start(group), said.end(group));
                found.add(new Relation(Kind.CLAIM, row.figure(), new Computed(BigDecimal.ZERO, Interval.exactly(BigDecimal.ZERO), "0", List.of(word)), 65, OPPOSITE, rose ? Comparison.AT_LEAST : Comparison.AT_MOST));
            }
        }
        return found;
    }
}
