package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.List;

/// How a file was understood, before its rows are read.
/// @param problem why it cannot be read at all; null where it can
public record UnderstoodFile(int ordinal, String name, @Nullable Label problem, List<UnderstoodSheet> sheets) {}
