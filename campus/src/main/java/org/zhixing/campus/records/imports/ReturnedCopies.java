package org.zhixing.campus.records.imports;

import java.nio.file.Path;

/// Where the workbook of a refused file goes, its problems marked.
public interface ReturnedCopies {

    Path of(Upload file);
}
