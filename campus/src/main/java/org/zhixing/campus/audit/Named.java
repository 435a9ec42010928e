package org.zhixing.campus.audit;

import org.zhixing.indicators.fact.Slice;

/// A figure that words name: an indicator in a slice and year.
record Named(String key, Slice slice, int year) {
}
