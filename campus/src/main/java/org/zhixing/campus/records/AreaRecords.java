package org.zhixing.campus.records;

import org.zhixing.indicators.Label;

import java.util.List;

/// The record types of one area.
/// @param area its package and schema
public record AreaRecords(String area, Label label, List<RecordType> types) {

    public static AreaRecords of(String area, String zh, String en, RecordType... types) {
        return new AreaRecords(area, new Label(zh, en), List.of(types));
    }
}
