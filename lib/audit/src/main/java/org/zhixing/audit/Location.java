package org.zhixing.audit;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;

/// Where a number of a finding stands. In a table: `table`, `row`, `column`; in prose: `section`, `sentence`. `page` is 0 where there are no pages.
public record Location(String text, int offset, @Nullable String table, @Nullable String row, @Nullable String column, @Nullable String section, @Nullable String sentence, int page) {

    public static Location of(Figure figure) {
        String text = figure.numeral().text();
        int offset = figure.numeral().offset();
        return switch (figure.place()) {
            case Place.InTable(var table, var r, var c, var row, var column) -> new Location(text, offset, table.name(), row, column, null, null, table.page());
            case Place.InSentence(var section, var sentence, var page) -> new Location(text, offset, null, null, null, section, sentence.text().strip(), page);
        };
    }
}
