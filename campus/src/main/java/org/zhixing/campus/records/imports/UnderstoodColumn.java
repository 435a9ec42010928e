package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.List;

/// How a column of a sheet was understood.
/// @param column  counted from 0
/// @param heading as the sheet has it, without line breaks
/// @param field   the name of the record column that it means; null where it is not read
/// @param unsure  whether it was recognised only roughly, so that someone should look
/// @param remark  what is done with its values, such as multiplying by 10,000; null where nothing is
/// @param samples its first values
public record UnderstoodColumn(int column, String heading, @Nullable String field, boolean unsure, @Nullable Label remark, List<String> samples) {

    /// `A`, `B`, … `AA`
    public String letter() {
        return letter(column);
    }

    /// @param column counted from 0
    static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int i = column; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }
        return letters.toString();
    }
}
