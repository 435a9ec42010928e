package org.zhixing.campus.records.imports;

import org.zhixing.campus.sheets.MarkedCopy;
import org.zhixing.indicators.Language;

import java.nio.file.Path;

/// Where the workbook of a refused file goes, its problems marked.
public interface ReturnedCopies {

    Path of(Upload file);

    /// In which the problems are said.
    default Language language() {
        return Language.ZH;
    }

    /// `学生.导入问题.xlsx` for `学生.xls`.
    static String name(String original, Language language) {
        return original.replaceAll("[/\\\\]", "_").replaceFirst("\\.[A-Za-z]+$", "") + "." + MarkedCopy.SHEET.in(language) + ".xlsx";
    }
}
