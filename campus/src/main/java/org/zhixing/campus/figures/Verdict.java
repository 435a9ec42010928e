package org.zhixing.campus.figures;

import org.zhixing.indicators.Label;

/// What becomes of records of an indicator's view and time: counted, or left out for a reason.
/// @param number [#COUNTED], or that of the reason
public record Verdict(int number, Label reason, long records) {

    public static final int COUNTED = 0;
}
