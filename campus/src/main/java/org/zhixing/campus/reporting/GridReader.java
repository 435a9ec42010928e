package org.zhixing.campus.reporting;

import org.zhixing.book.Block;
import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.reporting.Grid.Column;
import org.zhixing.campus.reporting.Grid.Drawing;
import org.zhixing.campus.reporting.Grid.Rows;
import org.zhixing.indicators.catalogue.Catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads a declared table or chart and checks every figure in it, so that composing a report cannot fail on it.
final class GridReader {

    private static final Wording NOTHING = new Wording(List.of(), List.of());

    private final Catalogue catalogue;
    private final SettingStandard standard;

    GridReader(Catalogue catalogue, SettingStandard standard) {
        this.catalogue = catalogue;
        this.standard = standard;
    }

    Grid read(String file, String json) {
        Declaration grid = Declaration.read(file, json);
        grid.allowOnly(Set.of("id", "chapter", "caption", "rows", "columns", "chart", "remark"));
        String id = grid.text("id");
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw grid.get("id").spot().refused("id 只能由小写字母、数字和连字符组成：" + id, "an id consists of small letters, digits and hyphens: " + id);
        }
        List<Rows> rows = grid.items("rows").stream().map(this::rows).toList();
        Set<String> dimensions = dimensions(rows);
        List<Column> columns = grid.items("columns").stream().map(column -> column(column, dimensions)).toList();
        return new Grid(id, grid.text("chapter"), grid.spot(), wording(grid.get("caption"), Set.of()), rows, columns,
            grid.find("chart").map(this::drawing), grid.find("remark").map(remark -> wording(remark, Set.of())).orElse(NOTHING));
    }

    private static Set<String> dimensions(List<Rows> rows) {
        Set<String> dimensions = new TreeSet<>();
        rows.forEach(each -> {
            if (each instanceof Rows.By by) {
                dimensions.addAll(by.dimensions());
            }
        });
        return dimensions;
    }

    private Drawing drawing(Declaration chart) {
        chart.allowOnly(Set.of("kind", "standard"));
        String kind = chart.text("kind");
        Block.Kind known = Arrays.stream(Block.Kind.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(kind)).findFirst()
            .orElseThrow(() -> chart.get("kind").spot().refused("没有图形“" + kind + "”", "there is no kind of chart “" + kind + "”"));
        chart.find("standard").ifPresent(code -> {
            if (standard.find(code.text()).isEmpty()) {
                throw code.spot().refused("设置标准里没有“" + code.text() + "”", "the setting standard has no threshold “" + code.text() + "”");
            }
        });
        return new Drawing(known, chart.find("standard").map(Declaration::text));
    }

    private Rows rows(Declaration row) {
        row.allowOnly(Set.of("years", "change", "by", "of", "order", "total", "figure", "label", "foot", "cells"));
        if (row.has("years")) {
            return new Rows.Years(row.items("years").stream().map(Declaration::number).toList());
        }
        if (row.has("change")) {
            return new Rows.Change(wording(row.get("change"), Set.of()));
        }
        if (row.has("by")) {
            List<String> dimensions = row.items("by").stream().map(Declaration::text).toList();
            Set<String> within = new TreeSet<>(dimensions);
            return new Rows.By(dimensions, row.find("of").map(of -> reference(of, within)), row.find("order").map(order -> reference(order, within)));
        }
        if (row.has("total")) {
            return new Rows.Total(wording(row.get("total"), Set.of()));
        }
        if (row.has("foot")) {
            List<Optional<Reference>> cells = new ArrayList<>();
            row.items("cells").forEach(cell -> cells.add(cell.node().isNull() ? Optional.empty() : Optional.of(reference(cell, Set.of()))));
            return new Rows.Foot(wording(row.get("foot"), Set.of()), cells);
        }
        return new Rows.One(row.find("label").map(label -> wording(label, Set.of())), reference(row.get("figure"), Set.of()));
    }

    private Column column(Declaration column, Set<String> dimensions) {
        column.allowOnly(Set.of("header", "index", "row", "part", "figure", "total", "before", "change", "text"));
        if (column.has("figure")) {
            Reference of = reference(column.get("figure"), dimensions);
            return new Column.Figure(column.find("header").map(header -> wording(header, Set.of())), of, total(column, of, dimensions));
        }
        Wording header = wording(column.get("header"), Set.of());
        if (column.has("index")) {
            return new Column.Index(header);
        }
        if (column.has("row")) {
            return new Column.RowLabel(header);
        }
        if (column.has("part")) {
            return new Column.Part(header, column.text("part"));
        }
        if (column.has("before")) {
            return new Column.At(header, column.get("before").number());
        }
        if (column.has("change")) {
            return new Column.ChangeOfRow(header);
        }
        return new Column.Text(header, wording(column.get("text"), dimensions));
    }

    /// The figure itself over all slices, unless another or none is declared.
    private Optional<Reference> total(Declaration column, Reference of, Set<String> dimensions) {
        if (column.has("total")) {
            Declaration total = column.get("total");
            return total.node().isBoolean() ? Optional.empty() : Optional.of(reference(total, Set.of()));
        }
        return dimensions.isEmpty() || !catalogue.slicings(of.key()).contains(of.slice().dimensions()) ? Optional.empty() : Optional.of(of);
    }

    private Reference reference(Declaration written, Set<String> within) {
        return Reference.read(written.text(), catalogue, within, written.spot());
    }

    private Wording wording(Declaration both, Set<String> within) {
        both.allowOnly(Set.of("zh", "en"));
        return new Wording(pieces(both.get("zh"), within), pieces(both.get("en"), within));
    }

    private List<Piece> pieces(Declaration text, Set<String> within) {
        return new PieceReader(catalogue, standard, within, text.spot()).read(text.text());
    }
}
