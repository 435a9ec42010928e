package org.zhixing.indicators;

import org.zhixing.indicators.value.Unit;

/// What every indicator says about itself.
/// @param key        dotted, in snake case, area first, such as `students.full_time`
/// @param definition what is meant, in a sentence
/// @param source     the regulation or form that defines it, empty where there is none
/// @param decimals   decimals shown; rounding happens only then
/// @param version    counts up when the meaning changes
public record Description(String key, Label label, Label definition, String source, Unit unit, int decimals, int version) {

    public Description {
        if (!key.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+")) {
            throw new Misdeclared("指标键要用小写字母、数字、下划线，以点分段：" + key,
                "A key is dotted and in snake case, such as students.full_time: " + key);
        }
        if (decimals < 0 || decimals > 9) {
            throw new Misdeclared("小数位数应在0到9之间：" + decimals, "Decimals lie between 0 and 9: " + decimals);
        }
        if (version < 1) {
            throw new Misdeclared("版本从1开始：" + version, "Versions count from 1: " + version);
        }
    }
}
