package org.zhixing.campus.audit;

/// Finds the pieces of a file again in the text that was extracted from it, in the order of both.
final class TextWalk {

    private static final int NEAR = 40;
    private static final int DISTINCT = 8;

    private final String text;
    private int at;

    TextWalk(String text) {
        this.text = text;
    }

    /// Where a piece begins: next, or a little further, or anywhere further if it is long; -1 if it is not there.
    int find(String piece) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int found = text.startsWith(piece, next) ? next : text.indexOf(piece, next);
        if (found > next && found - next > NEAR && piece.length() < DISTINCT) {
            found = -1;
        }
        at = found < 0 ? at : found + piece.length();
        return found;
    }
}
