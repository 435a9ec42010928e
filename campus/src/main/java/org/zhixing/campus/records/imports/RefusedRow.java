package org.zhixing.campus.records.imports;

import org.zhixing.indicators.Label;

import java.util.List;

/// A row that could not become a record.
/// @param values its cells under the headings that were read, in their order in the sheet
public record RefusedRow(String sheet, int row, List<String> values, List<Label> why) {}
