package org.zhixing.campus.records.imports;

import org.zhixing.indicators.Label;

/// How far a running import is.
/// @param stage what it does just now
/// @param done  rows
/// @param total rows, or 0 where nobody knows yet
public record ImportProgress(Stage stage, long done, long total) {

    public static final ImportProgress NONE = new ImportProgress(Stage.READING, 0, 0);

    /// What an import does, one after the other for each type of records.
    public enum Stage {
        READING("读取", "Reading"), COMPARING("与已有记录比较", "Comparing"), WRITING("写入", "Writing"), RETURNING("标出问题", "Marking problems");

        private final Label label;

        Stage(String zh, String en) {
            this.label = new Label(zh, en);
        }

        public Label label() {
            return label;
        }
    }
}
