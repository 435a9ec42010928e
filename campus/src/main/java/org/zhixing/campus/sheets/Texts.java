package org.zhixing.campus.sheets;

/// Texts of cells.
final class Texts {

    static final int LONGEST = 1_000_000;

    private Texts() {}

    /// @throws Unreadable if a text of so many characters is no cell's
    static void requireShort(int length) throws Unreadable {
        if (length > LONGEST) {
            throw new Unreadable("有一个单元格的文字超过 100 万字", "has a cell with more than a million characters");
        }
    }

    static Cell cell(String text) {
        return blank(text) ? Cell.BLANK : new Cell.Text(text);
    }

    /// Whether there is nothing to see: spaces of any kind.
    private static boolean blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200b' && c != '\ufeff') {
                return false;
            }
        }
        return true;
    }

    /// Takes back the escapes by which workbooks write what XML cannot hold: `_x000D_`.
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            if (at + 7 <= text.length() && text.charAt(at + 6) == '_' && isHex(text, at + 2)) {
                plain.append(text, done, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                done = at + 7;
            }
            at = text.indexOf("_x", Math.max(done, at + 1));
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static boolean isHex(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
