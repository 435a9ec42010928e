package org.zhixing.campus.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that stand for the sign of a change.
final class Direction {

    private static final String UP = "增加|增长|提高|上升|提升|上涨|扩大";
    private static final String DOWN = "减少|下降|降低|下滑|回落|缩小";
    private static final Pattern LAST = Pattern.compile("(?:(" + UP + ")|(" + DOWN + "))了?\\s*$");
    private static final Pattern ANY = Pattern.compile(UP + "|" + DOWN);

    private Direction() {}

    /// 1 or -1 if the text in front of a number ends with such a word, else 0.
    static int before(String text) {
        Matcher matcher = LAST.matcher(text);
        return !matcher.find() ? 0 : matcher.group(1) != null ? 1 : -1;
    }

    /// The text with one sign for all such words, so that rising and falling read alike.
    static String neutral(String text) {
        return ANY.matcher(text).replaceAll("±");
    }
}
