package org.zhixing.audit.facts;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.document.Table;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "13 个校内实训基地" beside a numbered list of 14: a table named for all of something has as many rows as there are.
public final class ListedCounts {

    private static final Pattern LIST = Pattern.compile("^(?:.*(?:19|20)\\d\\d(?:年度?|学年))?(?:学校|我校|全校)?([一-龥]{4,12}?)(?:一览表|名单|清单|目录)$");
    private static final int FEWEST = 5;

    private ListedCounts() {
    }

    public static List<Relation> in(List<Table> tables, List<Figure> said) {
        List<Relation> found = new ArrayList<>();
        for (Table table : tables) {
            Matcher list = LIST.matcher(Plain.label(table.title()));
            int rows = list.matches() ? numbered(table) : 0;
            if (rows >= FEWEST) {
                List<Relation> counts = counts(said, list.group(1), rows);
                if (counts.size() == 1 || counts.stream().anyMatch(count -> !count.isBroken())) {
                    found.addAll(counts);
                }
            }
        }
        return found;
    }

    /// How far the first column counts, if it does nothing else.
    private static int numbered(Table table) {
        int last = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            String text = Plain.of(table.rows().get(r).getFirst().text()).strip();
            if (text.matches("\\d{1,3}")) {
                if (Integer.parseInt(text) != last + 1) {
                    return 0;
                }
                last++;
            }
        }
        return last;
    }

    private static List<Relation> counts(List<Figure> said, String thing, int rows) {
        List<Relation> counts = new ArrayList<>();
        for (Figure figure : said) {
            if (!(figure.place() instanceof Place.InSentence in) || !figure.numeral().isFirm() || !figure.numeral().isCount()) {
                continue;
            }
            int at = figure.numeral().offset() - in.sentence().offset();
            String before = in.sentence().text().substring(Math.max(0, at - 12), at);
            String after = in.sentence().text().substring(at + figure.numeral().text().length());
            boolean whole = after.matches("(?s)^\\s*[个家所间处]?" + thing + ".*") && !before.matches("(?s).*(原有|新增|新建|改造|其中|增加|另有|部分|前)[^，。]{0,4}$");
            boolean near = figure.value().subtract(BigDecimal.valueOf(rows)).abs().multiply(BigDecimal.valueOf(5)).compareTo(BigDecimal.valueOf(Math.max(10, rows))) <= 0;
            if (whole && near) {
                BigDecimal listed = BigDecimal.valueOf(rows);
                counts.add(new Relation(Kind.CROSS_REFERENCE, figure, new Computed(listed, Interval.exactly(listed), listed.toPlainString(), List.of()), 60,
                    new Explanation("列表中有" + rows + "项", "The list has " + rows + " rows")));
            }
        }
        return counts;
    }
}
