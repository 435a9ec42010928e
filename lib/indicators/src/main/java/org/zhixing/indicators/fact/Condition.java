package org.zhixing.indicators.fact;

import org.zhixing.indicators.Label;

/// A criterion with the reason that it gives for leaving a record out.
public record Condition(Criterion criterion, Label reason) {}
