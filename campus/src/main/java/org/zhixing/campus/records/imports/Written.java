package org.zhixing.campus.records.imports;

import java.util.Set;
import java.util.regex.Pattern;

/// What people's keyboards and other programs leave in a text, taken out again.
final class Written {

    /// Zero width, or only turning the direction: between characters they are seen by no one.
    private static final Pattern UNSEEN = Pattern.compile("[\u200B\u200C\u2060\uFEFF\u200E\u200F\u00AD\u202A-\u202E\u2066-\u2069]");
    private static final String SPACE = "[\\s\u00A0\u2000-\u200A\u202F\u205F\u3000\u0085]";
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern ENDS = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");
    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "–", "―", "/", "\\", "无", "空", "n/a", "#n/a", "null", "nil", "none", "暂无", "/ /", "·");
    private static final Set<String> SAME = Set.of("同上", "〃", "″", "\"", "”", "“", "''", "同前", "ditto");

    private Written() {}

    /// Without spaces of any width at both ends, and without characters of no width anywhere.
    static String trimmed(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char each = text.charAt(i);
            plain = each > ' ' && each < 0x80 || each >= 0x3400 && each < 0xD800;
        }
        return plain ? text : ENDS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("");
    }

    /// Full-width letters, digits and signs as half-width ones.
    static String halfWidth(String text) {
        StringBuilder narrow = null;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= 0xFF01 && each <= 0xFF5E || each == 0x3000) {
                narrow = narrow == null ? new StringBuilder(text) : narrow;
                narrow.setCharAt(i, each == 0x3000 ? ' ' : (char) (each - 0xFEE0));
            }
        }
        return narrow == null ? text : narrow.toString();
    }

    /// Only full-width letters and digits, so that brackets and commas of names stay.
    static String halfWidthWords(String text) {
        StringBuilder narrow = null;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= 0xFF10 && each <= 0xFF19 || each >= 0xFF21 && each <= 0xFF3A || each >= 0xFF41 && each <= 0xFF5A) {
                narrow = narrow == null ? new StringBuilder(text) : narrow;
                narrow.setCharAt(i, (char) (each - 0xFEE0));
            }
        }
        return narrow == null ? text : narrow.toString();
    }

    /// Half-width and without any space.
    static String compact(String text) {
        return SPACES.matcher(halfWidth(trimmed(text))).replaceAll("");
    }

    static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    /// Whether people write so where there is nothing to write.
    static boolean nothing(String text) {
        return NOTHING.contains(halfWidth(text).toLowerCase(java.util.Locale.ROOT));
    }

    static boolean same(String text) {
        return SAME.contains(text);
    }

    /// The first character that no spreadsheet should hold, as `U+0000`; empty where there is none.
    static String foreign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isHighSurrogate(each) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(each) || Character.isISOControl(each) && each != '\n' && each != '\r' && each != '\t' || each == 0xFFFE || each == 0xFFFF) {
                return String.format("U+%04X", (int) each);
            }
        }
        return "";
    }
}
