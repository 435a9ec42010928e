package org.zhixing.campus.checks;

import org.jooq.Table;
import org.zhixing.indicators.Label;

import java.math.BigDecimal;
import java.util.List;

/// One thing that must hold, as a value: what is compared, how much it matters, the rule in words and what to do when it is broken.
/// Indicators are named by key; a dimension makes one case of every slice.
public sealed interface Check {

    String key();

    Severity severity();

    /// The rule, as people would say it.
    Label rule();

    /// What to do about a finding.
    Label action();

    /// The chapter of the report whose figures are concerned, 1 to 8.
    int chapter();

    /// The slices of `whole` by `dimension` add up to the whole.
    record PartsAddUp(String key, int chapter, Severity severity, String whole, String dimension, Label rule, Label action) implements Check {}

    /// The sum of `left` equals the sum of `right`, in the whole and, where a dimension is named, in each of its slices.
    record Equality(String key, int chapter, Severity severity, List<String> left, List<String> right, String dimension, Label rule, Label action) implements Check {}

    /// `lower` is at most `upper`, in the whole and, where a dimension is named, in each of its slices.
    record AtMost(String key, int chapter, Severity severity, String lower, String upper, String dimension, Label rule, Label action) implements Check {}

    /// The rates named lie between 0 and 100 per cent.
    record RateBounds(String key, int chapter, Severity severity, List<String> rates, Label rule, Label action) implements Check {}

    /// The indicator changed by at most `percent` of last year's value; with a dimension, slice by slice.
    record Jump(String key, int chapter, Severity severity, String indicator, String dimension, BigDecimal percent, Label rule, Label action) implements Check {}

    /// Last year's grade g is this year's grade g+1: it lost less than `percent` of its students.
    record CohortLoss(String key, int chapter, Severity severity, String indicator, BigDecimal percent, Label rule, Label action) implements Check {}

    /// The two student counts that a per-student figure may be divided by stand in the same proportion as last year, within `points`.
    record SameBase(String key, int chapter, Severity severity, String base, String otherBase, BigDecimal points, Label rule, Label action) implements Check {}

    /// A threshold of a national standard.
    record Standard(String key, int chapter, Severity severity, String code, String indicator, Label rule, Label action) implements Check {}

    /// No record may break the condition that the view states case by case.
    /// @param view one of the schema `checks`
    record Condition(String key, int chapter, Severity severity, Table<?> view, Label rule, Label action) implements Check {}
}
