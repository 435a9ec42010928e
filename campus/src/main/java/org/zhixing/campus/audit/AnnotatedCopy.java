package org.zhixing.campus.audit;

import org.zhixing.audit.Audited;
import org.zhixing.audit.Finding;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/// The document itself with a comment on each number concerned, where it is a Word or Excel file.
public final class AnnotatedCopy {

    private AnnotatedCopy() {}

    /// @param findings those to be written, some or all of the audited document's
    /// @param records  what differs from the records; may be empty
    /// @return empty for other kinds of files
    public static Optional<byte[]> of(ReportFile file, Audited audited, List<Finding> findings, List<Compared> records, Language language) throws IOException {
        SortedMap<Integer, Remark> remarks = Remark.of(audited, findings, records, language);
        String ending = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "docx", "docm" -> Optional.of(WordCopy.of(file.bytes(), audited.document().text(), remarks));
            case "xlsx", "xlsm" -> Optional.of(ExcelCopy.of(file.bytes(), audited.document().text(), remarks));
            default -> Optional.empty();
        };
    }

    /// `report.audited.docx`
    public static String name(ReportFile file) {
        int dot = file.name().lastIndexOf('.');
        return file.name().substring(0, dot) + ".audited" + file.name().substring(dot);
    }
}
