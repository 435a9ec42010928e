package org.zhixing.campus.records.detail;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.list.Count;
import org.zhixing.campus.records.list.Filter;
import org.zhixing.campus.records.list.ListedRecord;
import org.zhixing.campus.records.list.Lists;
import org.zhixing.campus.records.list.Position;
import org.zhixing.campus.records.list.RecordView;
import org.zhixing.indicators.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The records of all types that refer to one: how many by each column, and the first of them.
@Component
public final class Referring {

    private static final int COUNTED = 10_000;
    private static final int SHOWN = 3;

    private final RecordTypes types;
    private final Lists lists;
    private final DSLContext sql;

    Referring(RecordTypes types, Lists lists, DSLContext sql) {
        this.types = types;
        this.lists = lists;
        this.sql = sql;
    }

    /// A column of a type that holds references.
    public record Link(RecordType type, RecordColumn column) {}

    /// @param first the first of them, by their natural key
    public record Group(Link link, Count count, List<First> first) {}

    public record First(String name, String url) {}

    List<Link> links(RecordType type) {
        return types.areas().stream().flatMap(area -> area.types().stream())
            .flatMap(each -> each.columns().stream().filter(column -> type.name().equals(column.refersTo())).map(column -> new Link(each, column))).toList();
    }

    List<Group> to(RecordType type, UUID id, Language language) {
        List<Link> links = links(type);
        if (links.isEmpty()) {
            return List.of();
        }
        var counts = sql.select(links.stream().map(link -> count(link, id)).toList()).fetchSingle();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            int count = counts.get(i, Integer.class);
            if (count > 0) {
                groups.add(new Group(links.get(i), new Count(count, count <= COUNTED), first(links.get(i), id, language)));
            }
        }
        return groups;
    }

    private static Field<Integer> count(Link link, UUID id) {
        Field<UUID> reference = link.column().field().coerce(UUID.class);
        return DSL.field(DSL.selectCount().from(DSL.selectOne().from(link.type().table()).where(reference.eq(id)).limit(COUNTED + 1)));
    }

    private List<First> first(Link link, UUID id, Language language) {
        RecordType type = link.type();
        RecordView view = RecordView.all(type).filtered(new Filter.Referring(link.column(), id)).by(SHOWN);
        return lists.page(view, Position.START).records().stream().map(record -> new First(name(type, link.column(), record, language), "/records/" + type.name() + "/" + record.id())).toList();
    }

    /// The natural key without what all of them share.
    private static String name(RecordType type, RecordColumn shared, ListedRecord record, Language language) {
        List<String> parts = type.keyColumns().stream().filter(column -> !column.equals(shared)).map(column -> record.text(column, language)).toList();
        return parts.isEmpty() ? Objects.toString(record.text(type.columns().getFirst(), language)) : String.join(" ", parts);
    }
}
