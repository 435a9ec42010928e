package org.zhixing.campus.sheets;

import java.io.IOException;
import java.util.List;

/// The sheets of an opened file, of whatever kind it is.
sealed interface Content extends AutoCloseable permits XlsxContent, XlsContent, CsvContent {

    List<SheetName> sheets();

    void read(SheetName sheet, Rows rows) throws IOException;

    @Override
    void close() throws IOException;
}
