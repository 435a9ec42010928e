package org.zhixing.audit.prose;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.prose.Series.Item;

import java.util.ArrayList;
import java.util.List;

/// Cells that words name in full, by their row and their column: 小学毕业生, 数控专业的报考人数.
final class Cells {

    private Cells() {
    }

    /// Those whose row the words mention and whose column is all that they say besides.
    static List<Figure> named(String words, List<Series> series) {
        List<Figure> cells = new ArrayList<>();
        String said = Series.plain(words);
        for (Series column : series) {
            for (Item item : column.items()) {
                if (isNamed(said, item, column) && !cells.contains(item.figure())) {
                    cells.add(item.figure());
                }
            }
        }
        return cells;
    }

    private static boolean isNamed(String said, Item item, Series column) {
        for (String name : List.of(item.name(), item.brief())) {
            int at = Series.isMentioned(name) ? said.lastIndexOf(name) : -1;
            if (at >= 0) {
                return isColumn(said.substring(0, at) + said.substring(at + name.length()), column);
            }
        }
        return false;
    }

    /// Whether words are the label of a column: the innermost, or the outer one where that only says that people are counted.
    static boolean isColumn(String words, Series column) {
        String core = Names.of(words);
        return core.length() >= 2 && (column.attribute().equals(core) || !column.labels().isEmpty() && Names.of(column.labels().getLast()).equals(core));
    }
}
