package org.zhixing.audit.reading;

/// A line or a table of a page.
sealed interface PdfItem permits PdfLine, PdfTable {

    float top();

    int page();

    PdfItem at(float otherTop);
}
