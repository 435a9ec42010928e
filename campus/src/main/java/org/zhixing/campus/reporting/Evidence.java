package org.zhixing.campus.reporting;

import org.springframework.stereotype.Component;
import org.zhixing.book.Card;
import org.zhixing.campus.figures.ContributedValues;
import org.zhixing.campus.figures.Figures;
import org.zhixing.campus.figures.Lineage.Contribution;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Sheet;
import org.zhixing.campus.sheets.Column;
import org.zhixing.campus.sheets.SheetWriter;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.time.ReportYear;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The records behind a figure as CSV: how each is named and what it contributes, then its columns as people read them, the sensitive ones masked.
@Component
public final class Evidence {

    /// Records asked for at a time, so that memory does not grow with their number.
    private static final int PIECE = 5_000;
    private static final List<String> NAMED = List.of("record_type", "record_id", "record_label", "value");

    private final Figures figures;
    private final RecordTypes types;
    private final Sheet sheet;
    private final ContributedValues contributed;

    Evidence(Figures figures, RecordTypes types, Sheet sheet, ContributedValues contributed) {
        this.figures = figures;
        this.types = types;
        this.sheet = sheet;
        this.contributed = contributed;
    }

    /// Whether a figure is counted from records, and not derived from others.
    boolean has(Card card) {
        return figures.catalogue().find(card.key()).filter(indicator -> !(indicator instanceof Derived)).isPresent();
    }

    /// Writes a heading and a line for every record counted.
    /// @param year that of the figure
    void write(Card card, ReportYear year, Language language, OutputStream file) throws IOException {
        List<Contribution> piece = new ArrayList<>();
        SheetWriter out = SheetWriter.csv(file);
        Lines lines = new Lines(Figures.measure(figures.catalogue().get(card.key())).orElseThrow(), language, out);
        figures.eachCounted(card.key(), new Slice(card.slice()), year, record -> {
            piece.add(record);
            if (piece.size() == PIECE) {
                lines.write(piece);
                piece.clear();
            }
        });
        lines.write(piece);
        out.finish();
    }

    /// All records of a figure are of one type, which the first one tells.
    private final class Lines {

        private final Measure measure;
        private final Language language;
        private final SheetWriter out;
        private boolean begun;

        Lines(Measure measure, Language language, SheetWriter out) {
            this.measure = measure;
            this.language = language;
            this.out = out;
        }

        void write(List<Contribution> records) {
            Optional<RecordType> type = records.stream().findFirst().flatMap(record -> types.named(record.type()));
            try {
                if (!begun) {
                    out.sheet("evidence", Stream.concat(NAMED.stream(), type.stream().flatMap(known -> sheet.headings(known, language).stream())).map(heading -> Column.of(heading, Column.Kind.TEXT)).toList());
                    begun = true;
                }
                Map<UUID, List<String>> columns = type.map(known -> sheet.masked(known, records.stream().map(record -> UUID.fromString(record.id())).toList(), language)).orElse(Map.of());
                for (Contribution record : records) {
                    out.row(Stream.concat(Stream.of(record.type(), record.id(), record.label(), value(contributed.shown(measure, record).orElse(""))),
                        columns.getOrDefault(UUID.fromString(record.id()), List.of()).stream()).toList());
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /// A number stays one in a spreadsheet.
    private static Object value(String shown) {
        return shown.matches("-?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(shown) : shown;
    }
}
