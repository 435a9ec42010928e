package org.zhixing.audit.reading;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a page: pieces of text with gaps between them, measured in points from the left.
record PdfLine(float top, float height, List<Piece> pieces, int page) implements PdfItem {

    @Override
    public PdfLine at(float otherTop) {
        return new PdfLine(otherTop, height, pieces, page);
    }

    record Piece(float left, float right, String text) {

        float middle() {
            return (left + right) / 2;
        }
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    float left() {
        return pieces.getFirst().left();
    }

    float right() {
        return pieces.getLast().right();
    }
}
