package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.util.List;

/// One cause of a problem, or one thing repaired: told once, however many rows have it.
/// @param row    the first that has it, as spreadsheets count; null where the sheet or file as a whole is meant
/// @param column its heading in the sheet; null where the row as a whole is meant
/// @param value  the first, as the sheet shows it
/// @param count  how many rows have it
/// @param rows   the first of them, at most [#ROWS]
public record ImportRemark(@Nullable String sheet, @Nullable Integer row, @Nullable String column, @Nullable String value, Label message, long count, List<Integer> rows) {

    public static final int ROWS = 20;

    /// `工作表“学生”第3行“出生日期”（2002-02-31）：没有这一天`
    public String in(Language language) {
        boolean zh = language == Language.ZH;
        StringBuilder text = new StringBuilder();
        if (sheet != null) {
            text.append(zh ? "工作表“" + sheet + "”" : "sheet “" + sheet + "”");
        }
        if (row != null) {
            text.append(zh ? "第" + row + "行" : (text.isEmpty() ? "row " : ", row ") + row);
        }
        if (column != null) {
            text.append(zh ? "“" + column + "”" : (text.isEmpty() ? "" : ", ") + "“" + column + "”");
        }
        if (value != null && !value.isBlank()) {
            text.append(zh ? "（" + value + "）" : " (" + value + ")");
        }
        return text.isEmpty() ? message.in(language) : text + (zh ? "：" : ": ") + message.in(language);
    }
}
