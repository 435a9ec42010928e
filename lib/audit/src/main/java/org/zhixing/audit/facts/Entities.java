package org.zhixing.audit.facts;

import org.zhixing.audit.number.Plain;
import org.zhixing.audit.tables.Matrix;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the rows of tables are about: majors, levels of schools, classes. A number said of one of them is not the whole's.
public final class Entities {

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> attributes = new LinkedHashSet<>();

    public void add(Matrix matrix) {
        for (int c = 0; c < matrix.width(); c++) {
            matrix.column(c).forEach(label -> attributes.add(Plain.label(label)));
        }
        for (int r = 0; r < matrix.height(); r++) {
            List<String> path = matrix.row(r);
            String name = path.isEmpty() ? "" : bare(path.getLast());
            boolean thing = name.length() >= 2 && name.length() <= 14 && !name.matches(".*(数|率|比|比例|值|面积|费|额|人数|平均|合计|总计|小计|变化|增减|收入|支出|\\d年|教师|学生|在校生|招生|毕业生|情况|得分)$") && !Labels.isYear(name) && !Labels.isTotal(name);
            if (thing) {
                names.add(name);
            }
        }
    }

    /// The entity that a text mentions last; empty if it mentions none.
    public String lastIn(String text) {
        return names.stream().filter(name -> !attributes.contains(name) && text.contains(name)).max(Comparator.<String>comparingInt(text::lastIndexOf).thenComparingInt(String::length)).orElse("");
    }

    /// A row's label without its numbering.
    public static String bare(String label) {
        return Plain.label(Plain.of(label).replaceFirst("^\\s*(?:[一二三四五六七八九十]+[、.]|\\([一二三四五六七八九十\\d]+\\)|\\d{1,2}[.、])", ""));
    }
}
