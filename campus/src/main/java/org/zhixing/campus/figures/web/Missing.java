package org.zhixing.campus.figures.web;

import org.zhixing.campus.site.Frame;
import org.zhixing.indicators.value.Amount;
import org.zhixing.indicators.value.Shown;
import org.zhixing.indicators.value.Unit;

/// What it means that a figure has no value.
final class Missing {

    private Missing() {}

    /// @param shown the figure as it is shown
    static String words(String shown, Frame frame) {
        Shown plain = Shown.in(frame.language());
        if (shown.equals(plain.number(Amount.Missing.NOT_COLLECTED, Unit.NONE, 0))) {
            return frame.words("“未采集”是说：这一类记录从来没有录入过，所以不知道是多少，不能当作零。录入或导入记录后即有数值。",
                "“Not collected” means: records of this kind have never been entered, so nobody knows how many there are; it is not zero. Enter or import records to get a value.");
        }
        if (shown.equals(plain.number(Amount.Missing.NOT_APPLICABLE, Unit.NONE, 0))) {
            return frame.words("“不适用”是说：算不出数值，例如分母为零，或者一条记录也没有而无从求平均。",
                "“Not applicable” means: there is no result, as where the divisor is zero or there is no record to take the mean of.");
        }
        return "";
    }
}
