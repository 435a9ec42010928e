package org.zhixing.audit.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A heading and its number as printed: `1.2`, `三`, `（二）`; empty for one without number.
public record Heading(String number, String text, int offset) implements Block {

    private static final Pattern DECIMAL = Pattern.compile("^\\s*(\\d{1,2}(?:[.．]\\d{1,2}){0,4})\\s*[.．、]?\\s*(\\D[^。；]{0,38})$");
    private static final Pattern CHINESE = Pattern.compile("^\\s*(?:第?([一二三四五六七八九十]{1,3})(?:[、.．]|章|节|部分)|[(（]([一二三四五六七八九十]{1,3})[)）]、?)\\s*([^。；]{1,40})$");

    /// The number of a line that reads like a numbered heading; null for other lines.
    public static @org.jspecify.annotations.Nullable String numberOf(String line) {
        Matcher decimal = DECIMAL.matcher(line);
        if (decimal.matches() && !line.matches("^\\s*[\\d.．]+[%％个人元万亿年月日名台册:：].*") && !line.matches(".*[，,]\\s*\\S*\\d.*")) {
            return decimal.group(1).replace('．', '.');
        }
        Matcher chinese = CHINESE.matcher(line);
        if (chinese.matches() && !line.matches(".*[，,].*\\d.*")) {
            return chinese.group(1) != null ? chinese.group(1) : "（" + chinese.group(2) + "）";
        }
        return null;
    }
}
