package org.zhixing.campus.sheets;

import org.zhixing.indicators.Label;

import java.util.stream.Stream;

/// What this program itself writes into workbooks besides records; whoever reads records passes over it.
/// What it writes is in one language, what it recognises in either.
public final class OwnMarks {

    /// The sheet of a template that says how to fill it in.
    public static final Label RULES = Label.label("填写说明", "How to fill in");

    /// The hidden sheet that holds long lists to choose from.
    public static final Label CHOICES = Label.label("可选值", "Choices");

    /// The sheet that lists what is wrong in a workbook given back, and the heading of the column that says it row by row.
    public static final Label PROBLEMS = Label.label("导入问题", "Import problems");

    /// The heading of a template's last column, which holds nothing but [#EXAMPLE] in the row that shows how to fill it in.
    public static final Label REMARKS = Label.label("说明", "Remarks");
    public static final Label EXAMPLE = Label.label("示例", "Example");

    private OwnMarks() {}

    /// Whether a sheet of this name holds no records.
    public static boolean isOwnSheet(String name) {
        return Stream.of(RULES, CHOICES, PROBLEMS).anyMatch(label -> means(label, name));
    }

    /// Whether the column under a heading holds nothing of a record.
    public static boolean isOwnColumn(String heading) {
        return isProblems(heading) || means(REMARKS, heading);
    }

    /// Whether the text in the column [#REMARKS] says that the row is an example.
    public static boolean isExample(String text) {
        return means(EXAMPLE, text);
    }

    /// Whether it heads the column of problems; what is wrong with the header itself follows a colon.
    static boolean isProblems(String heading) {
        return means(PROBLEMS, heading.split("[:：]", 2)[0]);
    }

    static boolean means(Label label, String text) {
        String plain = text.replaceAll("\\s+", "");
        return plain.equals(label.zh()) || plain.equalsIgnoreCase(label.en().replace(" ", ""));
    }
}
