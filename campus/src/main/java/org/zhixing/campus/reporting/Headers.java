package org.zhixing.campus.reporting;

import org.zhixing.book.Block.Cell;
import org.zhixing.campus.reporting.Grid.Column;
import org.zhixing.indicators.Indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The header rows of a table. `优秀率/2018年` puts a column under a heading that neighbours with the same one share.
final class Headers {

    private static final char UNDER = '/';

    private final Draft draft;

    Headers(Draft draft) {
        this.draft = draft;
    }

    List<List<Cell>> of(Grid grid) {
        List<String> headers = grid.columns().stream().map(this::header).toList();
        if (headers.stream().noneMatch(header -> header.indexOf(UNDER) > 0)) {
            return List.of(headers.stream().map(header -> Cell.text(header).heading()).toList());
        }
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        for (int i = 0; i < headers.size();) {
            String above = above(headers.get(i));
            int from = i++;
            if (above.isEmpty()) {
                upper.add(Cell.text(headers.get(from)).heading().spanning(1, 2));
                continue;
            }
            while (i < headers.size() && above(headers.get(i)).equals(above)) {
                i++;
            }
            upper.add(Cell.text(above).heading().spanning(i - from, 1));
            headers.subList(from, i).forEach(header -> lower.add(Cell.text(header.substring(header.indexOf(UNDER) + 1)).heading()));
        }
        return List.of(upper, lower);
    }

    private static String above(String header) {
        return header.substring(0, Math.max(0, header.indexOf(UNDER)));
    }

    private String header(Column column) {
        return switch (column) {
            case Column.Figure(Optional<Wording> header, Reference of, Optional<Reference> total) -> {
                Indicator indicator = draft.indicator(of);
                yield header.map(this::text).orElseGet(() -> Tables.withUnit(draft, indicator.label().in(draft.language), indicator));
            }
            case Column.Index(Wording header) -> text(header);
            case Column.RowLabel(Wording header) -> text(header);
            case Column.Part(Wording header, String dimension) -> text(header);
            case Column.At(Wording header, int before) -> text(header);
            case Column.ChangeOfRow(Wording header) -> text(header);
            case Column.Text(Wording header, Wording words) -> text(header);
        };
    }

    private String text(Wording wording) {
        return Prose.of(draft, wording.in(draft.language)).text();
    }
}
