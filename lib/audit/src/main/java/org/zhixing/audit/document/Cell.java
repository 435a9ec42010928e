package org.zhixing.audit.document;

/// One cell of a table as printed; a merged one covers several places of the grid.
public record Cell(String text, int offset, int rowSpan, int columnSpan) {

    public static final Cell EMPTY = new Cell("", 0, 1, 1);

    public boolean isBlank() {
        return text.isBlank() || text.strip().matches("[-—–/\\\\.…]{1,4}|无");
    }
}
