package org.zhixing.campus.figures;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;

import java.util.List;

/// The records behind one measured figure: those counted, and the others of the same view, each with the first reason against it.
/// Counts are of all records; of the records themselves at most [#SHOWN] of each kind are given.
public record Lineage(long count, List<Contribution> counted, List<Reason> leftOut) {

    public static final int SHOWN = 1_000;

    /// A record without personal data, and what it contributes; null where records are only counted.
    public record Contribution(String type, String id, String label, @Nullable String value) {}

    /// Why records were left out.
    public record Reason(Label reason, long count, List<Contribution> records) {}
}
