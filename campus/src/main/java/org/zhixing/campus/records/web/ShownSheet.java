package org.zhixing.campus.records.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.records.history.Accesses;
import org.zhixing.campus.records.list.FilterKind;
import org.zhixing.campus.records.list.ListedRecord;
import org.zhixing.campus.records.list.Lists;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.sheets.Column;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.campus.site.Visit;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// All records of a view as a sheet: the columns that are shown, in the order that is shown, masked as they are shown. Numbers and days stay what they are.
@Component
final class ShownSheet {

    private final Lists lists;
    private final Accesses accesses;

    ShownSheet(Lists lists, Accesses accesses) {
        this.lists = lists;
        this.accesses = accesses;
    }

    void write(RecordView view, Visit visit, SheetWriter writer) throws IOException {
        Language language = visit.language();
        writer.sheet(view.type().label().in(language), view.columns().stream().map(column -> Column.of(Sheet.heading(column, language), kind(column))).toList());
        long rows = lists.each(view, record -> row(view, record, language, writer));
        writer.finish();
        if (view.sensitive()) {
            accesses.searched(visit.viewer(), view.type(), rows);
        }
    }

    private static void row(RecordView view, ListedRecord record, Language language, SheetWriter writer) {
        List<@Nullable Object> values = new ArrayList<>();
        view.columns().forEach(column -> values.add(kind(column) == Column.Kind.TEXT ? record.text(column, language) : record.value(column).raw()));
        try {
            writer.row(values);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Column.Kind kind(RecordColumn column) {
        return switch (FilterKind.of(column)) {
            case NUMBER -> Column.Kind.NUMBER;
            case DAY -> Column.Kind.DAY;
            case TEXT, CODES, REFERENCE, TRUTH, EXACT, YEAR, NONE -> Column.Kind.TEXT;
        };
    }
}
