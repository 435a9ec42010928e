package org.zhixing.campus.figures;

import org.zhixing.indicators.Label;

/// So many records of the view were not counted, for this reason.
public record LeftOut(Label reason, long count) {}
