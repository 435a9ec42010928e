package org.zhixing.indicators.catalogue;

import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;
import org.zhixing.indicators.value.Amount;

import java.util.Set;

/// Where measures are counted: in PostgreSQL, on Spark, or in memory. What is derived is computed alike over all of them.
public interface Measured {

    /// The value of a measure in a slice that it declares. A slice without records has the amount of nothing,
    /// unless the area was never filled in, which is "not collected".
    Amount value(Measure measure, Slice slice, ReportYear year);

    /// The slices by these dimensions in which the measure counts a record.
    Set<Slice> slices(Measure measure, Set<String> dimensions, ReportYear year);
}
