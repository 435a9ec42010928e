package org.zhixing.audit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A straight line of a page: at which height or, if it stands, at which distance from the left, and from where to where.
record PdfRuling(boolean lies, float at, float from, float to) {

    private static final float NEAR = 2.2f;

    /// Pieces of one line put together, so that the borders of many cells become few lines.
    static List<PdfRuling> joined(List<PdfRuling> pieces) {
        List<PdfRuling> joined = new ArrayList<>();
        List<PdfRuling> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(PdfRuling::lies).thenComparing(PdfRuling::at).thenComparing(PdfRuling::from));
        List<PdfRuling> band = new ArrayList<>();
        for (PdfRuling next : sorted) {
            if (!band.isEmpty() && (band.getFirst().lies != next.lies || next.at - band.getFirst().at > NEAR)) {
                joined.addAll(along(band));
                band.clear();
            }
            band.add(next);
        }
        joined.addAll(along(band));
        return joined;
    }

    private static List<PdfRuling> along(List<PdfRuling> band) {
        List<PdfRuling> joined = new ArrayList<>();
        band.sort(Comparator.comparing(PdfRuling::from));
        for (PdfRuling next : band) {
            if (!joined.isEmpty() && next.from <= joined.getLast().to + NEAR) {
                PdfRuling last = joined.removeLast();
                joined.add(new PdfRuling(last.lies, last.at, last.from, Math.max(last.to, next.to)));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    boolean meets(PdfRuling other) {
        return lies != other.lies && other.at >= from - NEAR && other.at <= to + NEAR && at >= other.from - NEAR && at <= other.to + NEAR;
    }

    boolean covers(float place) {
        return place >= from && place <= to;
    }
}
