package org.zhixing.campus.records.exports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.Codes;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.sheets.Column;
import org.zhixing.campus.sheets.OwnMarks;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Workbooks to fill in: headings with notes, lists to choose from, an example, and the rules of the type in sentences.
@Component
public final class Templates {

    private final RecordTypes types;

    Templates(RecordTypes types) {
        this.types = types;
    }

    public void write(RecordType type, Language language, OutputStream out) throws IOException {
        List<Column> columns = new ArrayList<>(new SheetForm(types, type, language).explained());
        columns.add(Column.of(OwnMarks.REMARKS.in(language), Column.Kind.TEXT));
        List<@Nullable Object> example = new ArrayList<>();
        type.columns().forEach(column -> example.add(example(column, language)));
        example.add(OwnMarks.EXAMPLE.in(language));
        try (SheetWriter writer = SheetWriter.xlsx(out)) {
            writer.sheet(type.label().in(language), columns);
            writer.example(example);
            writer.sentences(OwnMarks.RULES.in(language), new FillingRules(type, language).sentences());
            writer.finish();
        }
    }

    private static @Nullable Object example(RecordColumn column, Language language) {
        String text = column.example();
        if (text.isEmpty()) {
            return null;
        }
        Codes codes = column.codes();
        if (codes != null) {
            return codes.meant(text).map(code -> codes.written(code, language)).orElse(text);
        } else if (column.field().getType() == Boolean.class && language == Language.EN) {
            return text.equals("是") ? "yes" : text.equals("否") ? "no" : text;
        }
        return switch (SheetForm.kind(column)) {
            case DAY -> LocalDate.parse(text);
            case NUMBER -> new BigDecimal(text);
            case TEXT -> text;
        };
    }
}
