package org.zhixing.campus.search;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.Sheet;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What found records are called, as their type shows them in lists, and enough beside it to tell one from another: of a person, the latest class or post.
@Component
final class RecordWords {

    /// What else tells a person from others: the latest span of another type.
    private record Latest(String type, String of, List<String> columns) {}

    private static final Map<String, Latest> LATEST = Map.of(
        "student", new Latest("enrolment", "student", List.of("class", "major", "ended")),
        "staff_member", new Latest("post", "member", List.of("kind", "teaches")));
    private static final int BESIDE = 2;

    private final RecordTypes types;
    private final Sheet sheet;
    private final DSLContext sql;

    RecordWords(RecordTypes types, Sheet sheet, DSLContext sql) {
        this.types = types;
        this.sheet = sheet;
        this.sql = sql;
    }

    /// @param ranks the records found, the best first
    List<Found> of(SearchedType searched, Map<UUID, Integer> ranks, Language language) {
        RecordType type = searched.type();
        Map<UUID, List<String>> texts = sheet.masked(type, ranks.keySet(), language);
        Map<UUID, String> latest = latest(type, ranks, language);
        List<Found> found = new ArrayList<>();
        ranks.forEach((id, rank) -> {
            List<String> row = texts.getOrDefault(id, List.of());
            if (!row.isEmpty()) {
                found.add(new Found(title(searched, row), detail(searched, row, latest.getOrDefault(id, "")), "/records/" + type.name() + "/" + id, rank));
            }
        });
        return found;
    }

    /// The name, or the natural key of what has none.
    private static String title(SearchedType searched, List<String> row) {
        List<String> names = texts(searched.type(), row, column -> searched.names().contains(column.field()));
        return names.isEmpty() ? String.join(" ", texts(searched.type(), row, column -> searched.type().key().contains(column.field()))) : names.getFirst();
    }

    private static String detail(SearchedType searched, List<String> row, String latest) {
        RecordType type = searched.type();
        Stream<String> keys = searched.names().isEmpty() ? Stream.of() : texts(type, row, column -> searched.keys().contains(column.field())).stream();
        Stream<String> beside = latest.isEmpty() ? texts(type, row, column -> !named(searched, column)).stream().limit(BESIDE) : Stream.of(latest);
        return Stream.concat(keys, beside).collect(Collectors.joining(" · "));
    }

    /// Whether a column is hidden, or says what the title or the keys say already.
    private static boolean named(SearchedType searched, RecordColumn column) {
        return column.mask() != null || searched.names().contains(column.field()) || searched.keys().contains(column.field()) || searched.type().key().contains(column.field());
    }

    private Map<UUID, String> latest(RecordType type, Map<UUID, Integer> ranks, Language language) {
        Latest latest = LATEST.get(type.name());
        RecordType spans = latest == null ? null : types.named(latest.type).orElse(null);
        if (latest == null || spans == null) {
            return Map.of();
        }
        Field<UUID> id = DSL.field(DSL.name("id"), UUID.class);
        Field<UUID> of = DSL.field(DSL.name(latest.of), UUID.class);
        Map<UUID, UUID> last = sql.select(of, id).distinctOn(of).from(spans.table()).where(of.eq(DSL.any(ranks.keySet().toArray(UUID[]::new))))
            .orderBy(of, DSL.field(DSL.name("valid_from")).desc()).fetchMap(of, id);
        Map<UUID, List<String>> texts = sheet.masked(spans, last.values(), language);
        return last.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> latest.columns.stream()
            .flatMap(name -> texts(spans, Objects.requireNonNullElse(texts.get(entry.getValue()), List.of()), column -> column.name().equals(name)).stream()).collect(Collectors.joining(" · "))));
    }

    private static List<String> texts(RecordType type, List<String> row, Predicate<RecordColumn> wanted) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (wanted.test(type.columns().get(i)) && !row.get(i).isEmpty()) {
                texts.add(row.get(i));
            }
        }
        return texts;
    }
}
