package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.sheets.MarkedCopy;
import org.zhixing.indicators.Language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives refused files back with their problems marked.
final class Returning {

    private static final List<String> HEADINGS = List.of("工作表 Sheet", "行 Row", "列 Column", "值 Value", "行数 Rows", "问题 Problem", "Problem in English");

    private Returning() {}

    /// @param out where the copy goes; its ending is put in place
    /// @return where it went; nothing where the file cannot be read at all, or no row of it could be marked
    static Optional<Path> write(Source source, List<Remarks> remarks, Path out) {
        List<MarkedCopy.Mark> marks = new ArrayList<>();
        List<List<String>> summary = new ArrayList<>(List.of(HEADINGS));
        for (Remarks each : remarks) {
            each.places().forEach((place, why) -> marks.add(new MarkedCopy.Mark(place.sheet(), place.row(), place.at() < 0 ? null : place.at(), why.zh())));
            each.errors().forEach(error -> summary.add(List.of(text(error.sheet()), text(error.row()), text(error.column()), text(error.value()), Long.toString(error.count()), error.message().zh(), error.message().en())));
        }
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        try {
            String name = String.valueOf(out.getFileName()).replaceFirst("\\.[A-Za-z]+$", "") + MarkedCopy.ending(source.path(), source.name());
            Path copy = out.resolveSibling(name);
            MarkedCopy.write(source.path(), source.name(), marks, summary, Language.ZH, copy);
            return Optional.of(copy);
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
