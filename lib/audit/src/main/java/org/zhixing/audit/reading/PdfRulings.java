package org.zhixing.audit.reading;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Collects the straight lines of a page, measured like its characters from the top left. Thin filled boxes are lines too; nothing is drawn.
final class PdfRulings extends PDFGraphicsStreamEngine {

    private static final int MOST = 20_000;
    private static final float THIN = 3;
    private static final float STRAIGHT = 0.8f;
    private static final float SHORTEST = 2;

    private final List<PdfRuling> rulings = new ArrayList<>();
    private final List<List<Point2D.Float>> path = new ArrayList<>();
    private final PDRectangle box;
    private final int rotation;

    private PdfRulings(PDPage page) {
        super(page);
        box = page.getCropBox();
        rotation = page.getRotation();
    }

    /// The lines of a page; none if there are so many that they are a drawing.
    static List<PdfRuling> of(PDPage page) throws IOException {
        PdfRulings rulings = new PdfRulings(page);
        rulings.processPage(page);
        return rulings.rulings.size() > MOST ? List.of() : rulings.rulings;
    }

    @Override
    protected void showText(byte[] string) {
        // Letters, which some fonts draw with lines, are not looked at.
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (Point2D point : List.of(p1, p2, p3, p0)) {
            lineTo((float) point.getX(), (float) point.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new ArrayList<>(List.of(new Point2D.Float(x, y))));
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        } else {
            path.getLast().add(new Point2D.Float(x, y));
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Float() : path.getLast().getLast();
    }

    @Override
    public void closePath() {
        if (!path.isEmpty() && path.getLast().size() > 2) {
            Point2D.Float first = path.getLast().getFirst();
            lineTo(first.x, first.y);
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        stroke();
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        stroke();
        path.clear();
    }

    private void stroke() {
        for (List<Point2D.Float> part : path) {
            for (int i = 0; i + 1 < part.size() && rulings.size() <= MOST; i++) {
                line(part.get(i).x, part.get(i).y, part.get(i + 1).x, part.get(i + 1).y);
            }
        }
    }

    private void fill() {
        for (List<Point2D.Float> part : path) {
            float left = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float low = Float.MAX_VALUE;
            float high = -Float.MAX_VALUE;
            for (Point2D.Float point : part) {
                left = Math.min(left, point.x);
                right = Math.max(right, point.x);
                low = Math.min(low, point.y);
                high = Math.max(high, point.y);
            }
            if (high - low <= THIN && right - left > high - low) {
                line(left, (low + high) / 2, right, (low + high) / 2);
            } else if (right - left <= THIN) {
                line((left + right) / 2, low, (left + right) / 2, high);
            }
        }
    }

    private void line(float x1, float y1, float x2, float y2) {
        Point2D.Float one = turned(x1 - box.getLowerLeftX(), y1 - box.getLowerLeftY());
        Point2D.Float two = turned(x2 - box.getLowerLeftX(), y2 - box.getLowerLeftY());
        float width = Math.abs(one.x - two.x);
        float height = Math.abs(one.y - two.y);
        if (height <= STRAIGHT && width >= SHORTEST) {
            rulings.add(new PdfRuling(true, (one.y + two.y) / 2, Math.min(one.x, two.x), Math.max(one.x, two.x)));
        } else if (width <= STRAIGHT && height >= SHORTEST) {
            rulings.add(new PdfRuling(false, (one.x + two.x) / 2, Math.min(one.y, two.y), Math.max(one.y, two.y)));
        }
    }

    /// As a reader sees the page.
    private Point2D.Float turned(float x, float y) {
        return switch (rotation) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(box.getWidth() - x, y);
            case 270 -> new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Float(x, box.getHeight() - y);
        };
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures hold no lines that we could read.
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is small or nothing.
    }

    @Override
    public void shadingFill(COSName name) {
        // Colours are no lines.
    }
}
