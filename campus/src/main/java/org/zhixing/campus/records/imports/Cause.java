package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

/// Why a value could not be read, or what was repaired. Rows of a column with the same cause are told once.
/// @param name what is one cause and what another
/// @param one  as it is said of one value
/// @param many as it is said of several, `{n}` standing for their number
record Cause(String name, Label one, Label many) {

    /// A cause that is said in the same words of one value and of many.
    static Cause of(String zh, String en) {
        return new Cause(en, new Label(zh, en), new Label("本列有 {n} 个值" + (startsWord(zh) ? "" : "：") + zh, "{n} values of this column: each " + en));
    }

    /// A cause of whole rows.
    static Cause ofRows(Label sentence) {
        return new Cause(sentence.en(), sentence, new Label("有 {n} 行：" + sentence.zh(), "{n} rows: " + sentence.en()));
    }

    /// The same under another name, where the words name a value.
    Cause named(String other) {
        return new Cause(other, one, many);
    }

    /// As it is said of one row, which may have several problems, so that each names its column.
    /// @param heading of the column; null where the row as a whole is meant
    Label one(@Nullable String heading) {
        return heading == null ? one : new Label("“" + heading + "”" + one.zh(), "“" + heading + "” " + one.en());
    }

    Label said(long count) {
        return count == 1 ? one : new Label(many.zh().replace("{n}", Long.toString(count)), many.en().replace("{n}", Long.toString(count)));
    }

    private static boolean startsWord(String zh) {
        return zh.startsWith("不") || zh.startsWith("没有") || zh.startsWith("应") || zh.startsWith("含有");
    }
}
