package org.zhixing.audit.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text with full-width digits and signs made half-width; every character keeps its place.
public final class Plain {

    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^\\]\\n]{0,80}]");

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\"“”'‘’·、,，。;；:：()\\[\\]《》<>—_*#]+");

    private Plain() {
    }

    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        if (plain.indexOf("[bookmark") >= 0) {
            Matcher matcher = BOOKMARK.matcher(plain.toString());
            return matcher.replaceAll(found -> " ".repeat(found.group().length()));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '，', '；', '！', '？' -> c;
            case '﹪' -> '%';
            case '−', '‐', '‑', '–', '﹣' -> '-';
            case '〜', '∼' -> '~';
            case '∶' -> ':';
            case '　', '\u00a0', '\u2002', '\u2003' -> ' ';
            default -> c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
        };
    }

    /// A label without blanks, brackets' content and punctuation, to be compared.
    public static String label(String text) {
        return PUNCTUATION.matcher(ASIDE.matcher(of(text)).replaceAll("")).replaceAll("");
    }
}
