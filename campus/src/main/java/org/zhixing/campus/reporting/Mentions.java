package org.zhixing.campus.reporting;

import org.zhixing.campus.reporting.Grid.Column;
import org.zhixing.campus.reporting.Grid.Rows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which indicators a piece of a template names.
final class Mentions {

    private final Set<String> keys = new LinkedHashSet<>();

    private Mentions() {}

    static Set<String> in(List<Piece> pieces) {
        Mentions mentions = new Mentions();
        pieces.forEach(mentions::piece);
        return mentions.keys;
    }

    static Set<String> in(Grid grid) {
        Mentions mentions = new Mentions();
        grid.columns().forEach(mentions::column);
        grid.rows().forEach(mentions::rows);
        return mentions.keys;
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Figure(Reference of, Piece.Form form) -> add(of);
            case Piece.Trend(Reference change, var rose, var fell, var unchanged) -> choice(change, rose, fell, unchanged);
            case Piece.Met(String standard, Reference of, var met, var notMet) -> choice(of, met, notMet);
            case Piece.Some(Reference of, var some, var none) -> choice(of, some, none);
            case Piece.Collected(Reference of, var yes, var no) -> choice(of, yes, no);
            case Piece.Each(Reference of, String dimension, Piece.Order order, int limit, var item) -> choice(of, item);
            case Piece.Words words -> { }
            case Piece.Year year -> { }
            case Piece.Named named -> { }
            case Piece.Current current -> { }
        }
    }

    @SafeVarargs
    private void choice(Reference of, List<Piece>... branches) {
        add(of);
        for (List<Piece> branch : branches) {
            branch.forEach(this::piece);
        }
    }

    private void column(Column column) {
        switch (column) {
            case Column.Figure(Optional<Wording> header, Reference of, Optional<Reference> total) -> {
                add(of);
                total.ifPresent(this::add);
            }
            case Column.Text(Wording header, Wording text) -> text.zh().forEach(this::piece);
            case Column.Index index -> { }
            case Column.RowLabel label -> { }
            case Column.Part part -> { }
            case Column.At at -> { }
            case Column.ChangeOfRow change -> { }
        }
    }

    private void rows(Rows rows) {
        switch (rows) {
            case Rows.One(Optional<Wording> label, Reference of) -> add(of);
            case Rows.By(List<String> dimensions, Optional<Reference> of, Optional<Reference> order) -> of.ifPresent(this::add);
            case Rows.Foot(Wording label, List<Optional<Reference>> cells) -> cells.forEach(cell -> cell.ifPresent(this::add));
            case Rows.Years years -> { }
            case Rows.Change change -> { }
            case Rows.Total total -> { }
        }
    }

    private void add(Reference of) {
        keys.add(of.key());
    }
}
