package org.zhixing.campus.audit.review.web;

import org.zhixing.audit.Kind;
import org.zhixing.audit.Severity;
import org.zhixing.campus.audit.review.DocumentState;
import org.zhixing.indicators.Label;

/// How kinds, severities and states are named on pages, and in which colour of the style sheet.
final class Words {

    private Words() {}

    static Label of(Kind kind) {
        return switch (kind) {
            case SUM -> new Label("合计", "Total");
            case DIFFERENCE -> new Label("差额", "Difference");
            case RATIO -> new Label("比值", "Ratio");
            case RATE -> new Label("占比", "Share");
            case PER_CAPITA -> new Label("人均", "Per head");
            case GROWTH -> new Label("增幅", "Growth");
            case CROSS_REFERENCE -> new Label("前后", "Two places");
            case CLAIM -> new Label("说法", "Claim");
            case DENOMINATOR -> new Label("口径", "Base");
            case STANDARD -> new Label("标准", "Standard");
            case FORMAT -> new Label("写法", "Format");
            case IMPOSSIBLE_PERCENTAGE -> new Label("百分数", "Percentage");
        };
    }

    /// What a finding of the kind says, in a sentence.
    static Label meaning(Kind kind) {
        return switch (kind) {
            case SUM -> new Label("合计不等于各部分之和", "a total is not the sum of its parts");
            case DIFFERENCE -> new Label("变化数不等于两数之差", "a change is not the difference of two numbers");
            case RATIO -> new Label("比值与相除的结果不符", "a ratio is not what its terms give");
            case RATE -> new Label("占比、比例与人数或数量不符", "a share is not what its numbers give");
            case PER_CAPITA -> new Label("生均、人均与总量和人数不符", "a value per head is not the whole divided by the heads");
            case GROWTH -> new Label("增长幅度与两年的数不符", "a growth is not what two years give");
            case CROSS_REFERENCE -> new Label("同一个数在两处不一样", "one quantity has two values in two places");
            case CLAIM -> new Label("“均在…以上”“最多”等说法与数字不符", "a claim such as “all above” or “the most” is not what the numbers say");
            case DENOMINATOR -> new Label("两处用了不同的基数", "two places count from different bases");
            case STANDARD -> new Label("与引用的标准不符", "a number is not what the quoted standard gives");
            case FORMAT -> new Label("符号、单位或比例写法有误", "a sign, unit or ratio is written wrongly");
            case IMPOSSIBLE_PERCENTAGE -> new Label("这么多人不可能得出这个百分数", "no such percentage of so many people exists");
        };
    }

    static Label of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Label("错误", "Error");
            case INCONSISTENT -> new Label("矛盾", "Contradiction");
            case ROUNDING -> new Label("取舍", "Rounding");
            case NOTATION -> new Label("书写", "Notation");
        };
    }

    static String look(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case INCONSISTENT -> "warn";
            case ROUNDING, NOTATION -> "note";
        };
    }

    static Label of(DocumentState state) {
        return switch (state) {
            case WAITING -> new Label("排队中", "Waiting");
            case AUDITING -> new Label("审核中", "Being audited");
            case AUDITED -> new Label("已审核", "Audited");
            case UNREADABLE -> new Label("读不出", "Unreadable");
            case CANCELLED -> new Label("已取消", "Cancelled");
            case INTERRUPTED -> new Label("已中断", "Interrupted");
        };
    }

    static String look(DocumentState state) {
        return switch (state) {
            case WAITING, AUDITING -> "note";
            case AUDITED -> "good";
            case UNREADABLE -> "bad";
            case CANCELLED, INTERRUPTED -> "warn";
        };
    }
}
