package org.zhixing.campus.checks;

import org.zhixing.campus.checks.SettingStandard.Threshold;
import org.zhixing.indicators.Label;

/// Where the school stands against one threshold.
/// @param value   this year's, with its unit
/// @param wanted  the threshold with its sign and unit
/// @param missing what is missing to reach it, in the indicator's unit and in what it counts; empty where it is reached or unknown
public record Standing(Check.Standard check, Threshold threshold, Result.Status status, Label value, Label wanted, Label missing) {}
