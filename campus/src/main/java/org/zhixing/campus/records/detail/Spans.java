package org.zhixing.campus.records.detail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.ListedRecord;
import org.zhixing.campus.records.list.Lists;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.campus.records.list.Sort;
import org.zhixing.indicators.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The spans of a record's life: those of its own series, and those of the records that refer to it, by type.
@Component
public final class Spans {

    private static final int MOST = 24;
    private static final int WORDS = 4;

    private final Lists lists;
    private final Referring referring;

    Spans(Lists lists, Referring referring) {
        this.lists = lists;
        this.referring = referring;
    }

    /// @param all the address of the list with all of them; empty where all are shown
    public record Group(String label, List<Span> spans, String all) {}

    /// @param until the day after its last; null while it lasts
    /// @param own   whether it is that of the record itself
    public record Span(String text, String url, LocalDate from, @Nullable LocalDate until, boolean own) {}

    List<Group> of(RecordType type, ListedRecord record, Language language) {
        List<Group> groups = new ArrayList<>();
        if (RecordView.spanned(type)) {
            List<Filter> series = type.span().map(span -> span.series().stream().map(field -> same(type.column(field), record)).toList()).orElse(List.of());
            groups.add(series.isEmpty() ? new Group(type.label().in(language), List.of(span(type, record, type.keyColumns(), record, language)), "")
                : group(new RecordView(type, series, sort(type), type.columns(), MOST), series, record, language));
        }
        for (Referring.Link link : referring.links(type)) {
            if (RecordView.spanned(link.type())) {
                List<Filter> refers = List.of(new Filter.Referring(link.column(), record.id()));
                Group group = group(new RecordView(link.type(), refers, sort(link.type()), link.type().columns(), MOST), refers, null, language);
                if (!group.spans().isEmpty()) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    /// @param self the record whose page it is, where its own series is shown: ids are unique within a type only
    private Group group(RecordView view, List<Filter> shared, @Nullable ListedRecord self, Language language) {
        var page = lists.page(view, Position.START);
        List<RecordColumn> telling = view.type().columns().stream().filter(column -> column.mask() == null && !column.name().startsWith("valid_") && shared.stream().noneMatch(filter -> about(filter, column)))
            .filter(column -> page.records().size() == 1 || page.records().stream().map(record -> record.text(column, language)).distinct().count() > 1).toList();
        List<Span> spans = page.records().stream().map(record -> span(view.type(), record, telling, self, language)).toList();
        String all = page.later() ? org.zhixing.campus.records.address.ViewAddress.of(view.by(RecordView.USUAL_SIZE)) : "";
        return new Group(view.type().label().in(language), spans, all);
    }

    /// @param telling the columns in which the spans of a group differ
    private static Span span(RecordType type, ListedRecord record, List<RecordColumn> telling, @Nullable ListedRecord self, Language language) {
        LocalDate from = (LocalDate) java.util.Objects.requireNonNull(record.value(column(type, "valid_from")).raw());
        LocalDate until = (LocalDate) record.value(column(type, "valid_to")).raw();
        List<String> words = telling.stream().map(column -> record.text(column, language)).filter(text -> !text.isEmpty()).limit(WORDS).toList();
        return new Span(words.isEmpty() ? type.label().in(language) : String.join(" · ", words), "/records/" + type.name() + "/" + record.id(), from, until, self != null && record.id().equals(self.id()));
    }

    private static boolean about(Filter filter, RecordColumn column) {
        return switch (filter) {
            case Filter.Referring referring -> referring.column().equals(column);
            case Filter.Text text -> text.column().equals(column);
            case Filter.AnyOf any -> any.column().equals(column);
            case Filter.Between between -> between.column().equals(column);
            default -> false;
        };
    }

    private static Filter same(RecordColumn column, ListedRecord record) {
        Object raw = java.util.Objects.requireNonNull(record.value(column).raw());
        return switch (raw) {
            case UUID id -> new Filter.Referring(column, id);
            case String text when column.codes() != null -> new Filter.AnyOf(column, List.of(text));
            case String text -> new Filter.Text(column, Filter.How.IS, text, false);
            default -> new Filter.Between(column, raw, raw);
        };
    }

    private static Sort sort(RecordType type) {
        return new Sort(column(type, "valid_from"), false);
    }

    private static RecordColumn column(RecordType type, String name) {
        return type.columns().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
