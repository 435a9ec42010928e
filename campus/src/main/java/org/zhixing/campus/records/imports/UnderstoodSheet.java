package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.List;

/// How a sheet was understood.
/// @param read       whether its rows will be read; hidden sheets, notes and sheets of no known type are not
/// @param type       the record type's name; null where none was recognised
/// @param unsure     whether another type fits as well or nearly as well
/// @param candidates names of the types that its headings fit, best first
/// @param headerRow  the last row of the header, counted from 1; 0 where there is none
/// @param columns    every column with a heading
/// @param problems   what keeps it from being read
public record UnderstoodSheet(int index, String name, boolean hidden, boolean read, @Nullable String type, boolean unsure, List<String> candidates,
                              int headerRow, List<UnderstoodColumn> columns, List<Label> problems) {}
