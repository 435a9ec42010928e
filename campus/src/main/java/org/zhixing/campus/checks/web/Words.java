package org.zhixing.campus.checks.web;

import org.zhixing.campus.checks.Result;
import org.zhixing.campus.checks.Severity;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;


/// What severities and answers are called on these pages, and the styles of their marks.
public final class Words {

    private Words() {}

    public static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case WARNING -> "warn";
            case NOTICE -> "note";
        };
    }

    public static String style(Result.Status status) {
        return switch (status) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case NOT_CHECKED -> "";
        };
    }

    public static String severity(Severity severity, Frame frame) {
        return severity.label().in(frame.language());
    }

    public static String status(Result.Status status, Frame frame) {
        return switch (status) {
            case PASSED -> frame.words("通过", "passed");
            case FAILED -> frame.words("未通过", "not passed");
            case NOT_CHECKED -> frame.words("未核对", "not checked");
        };
    }

    /// Of a standard, which is reached or not.
    public static String reached(Result.Status status, Frame frame) {
        return switch (status) {
            case PASSED -> frame.words("已达到", "reached");
            case FAILED -> frame.words("未达到", "not reached");
            case NOT_CHECKED -> frame.words("未核对", "not checked");
        };
    }

    public static String cases(Result result, Frame frame) {
        String number = Display.count(result.cases());
        return frame.words(number + "个比较", number + (result.cases() == 1 ? " comparison" : " comparisons"));
    }

}
