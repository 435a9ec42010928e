package org.zhixing.campus.records;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.util.List;

/// What became of records that someone wanted to add.
public sealed interface Outcome {

    /// @param notices what was repaired on the way
    record Added(int records, List<Remark> notices) implements Outcome {}

    /// Nothing was added.
    record NotAdded(List<Remark> problems) implements Outcome {}

    /// @param row   counted from 1
    /// @param column its label; null where the row as a whole is meant
    /// @param value as it was written
    record Remark(int row, @Nullable Label column, @Nullable String value, Label sentence) {

        /// `第3行“出生日期”（2002-02-31）：没有这一天`
        public String in(Language language) {
            String where = column == null ? "" : language == Language.ZH ? "“" + column.zh() + "”" : ", “" + column.en() + "”";
            String written = value == null || value.isBlank() ? "" : language == Language.ZH ? "（" + value + "）" : " (" + value + ")";
            return (language == Language.ZH ? "第" + row + "行" : "Row " + row) + where + written + (language == Language.ZH ? "：" : ": ") + sentence.in(language);
        }
    }
}
