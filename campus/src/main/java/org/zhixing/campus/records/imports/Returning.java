package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.sheets.MarkedCopy;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives refused files back with their problems marked.
final class Returning {

    private static final List<Label> HEADINGS = List.of(new Label("工作表", "Sheet"), new Label("行", "Row"), new Label("列", "Column"), new Label("值", "Value"), new Label("行数", "Rows"), new Label("问题", "Problem"));

    private Returning() {}

    /// @param out where the copy goes; its ending is put in place
    /// @return where it went; nothing where the file cannot be read at all, or nothing in it could be marked
    static Optional<Path> write(Source source, List<Remarks> remarks, Language language, Path out) {
        List<MarkedCopy.Mark> marks = new ArrayList<>();
        List<List<String>> summary = new ArrayList<>(List.of(HEADINGS.stream().map(each -> each.in(language)).toList()));
        for (Remarks each : remarks) {
            each.places().forEach((place, why) -> marks.add(new MarkedCopy.Mark(place.sheet(), place.row(), place.at() < 0 ? null : place.at(), why.in(language))));
            each.errors().forEach(error -> summary.add(List.of(text(error.sheet()), text(error.row()), text(error.column()), text(error.value()), Long.toString(error.count()), error.message().in(language))));
        }
        try {
            String ending = MarkedCopy.ending(source.path(), source.name());
            if (marks.isEmpty() && ending.equals(".csv")) {
                return Optional.empty();
            }
            Path copy = out.resolveSibling(String.valueOf(out.getFileName()).replaceFirst("\\.[A-Za-z]+$", "") + ending);
            MarkedCopy.write(source.path(), source.name(), marks, summary, language, copy);
            return Optional.of(copy);
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
