package org.zhixing.campus.search;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.history.Accesses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Finds records by their natural keys and names, by what their types declare; a person's ID number finds them when it is whole, and is remembered.
/// Who is found is shown masked, as in every list.
@Component
final class RecordFinder implements Finder {

    /// The kinds with a group of their own, people first; the others share one.
    private static final List<String> OWN_GROUP = List.of("student", "staff_member", "class", "major");
    private static final String ID_NUMBER = "[0-9]{17}[0-9Xx]";

    private static final Field<UUID> ID = DSL.field(DSL.name("id"), UUID.class);
    private static final Field<Integer> RANK = DSL.field(DSL.name("rank"), Integer.class);

    private final List<SearchedType> searched;
    private final DSLContext sql;
    private final RecordWords words;
    private final Accesses accesses;

    RecordFinder(RecordTypes types, DSLContext sql, RecordWords words, Accesses accesses) {
        this.searched = types.inOrder().stream().flatMap(type -> SearchedType.of(type).stream()).toList();
        this.sql = sql;
        this.words = words;
        this.accesses = accesses;
    }

    @Override
    public List<Group> find(Query query, int most) {
        List<Group> groups = new ArrayList<>();
        for (String name : OWN_GROUP) {
            searched.stream().filter(type -> type.type().name().equals(name)).forEach(type ->
                groups.add(group(type, query, most)));
        }
        List<Found> others = new ArrayList<>();
        searched.stream().filter(type -> !OWN_GROUP.contains(type.type().name())).forEach(type -> {
            String kind = type.type().label().in(query.language());
            found(type, query, most + 1).forEach(found -> others.add(new Found(found.title(), found.detail().isEmpty() ? kind : kind + " · " + found.detail(), found.url(), found.rank())));
        });
        others.sort(Comparator.comparingInt(Found::rank));
        groups.add(Group.of("others", "其他记录", "Other records", others, most));
        return groups;
    }

    private Group group(SearchedType type, Query query, int most) {
        List<Found> found = found(type, query, most + 1);
        return Group.of(type.type().name(), type.type().label().zh(), type.type().label().en(), found, most).listedAt(type.list(query, found));
    }

    private List<Found> found(SearchedType type, Query query, int most) {
        Map<UUID, Integer> ranks = ranks(type, query, most);
        if (!type.secrets().isEmpty() && query.text().matches(ID_NUMBER)) {
            accesses.searched(query.viewer(), type.type(), ranks.size());
        }
        return ranks.isEmpty() ? List.of() : words.of(type, ranks, query.language());
    }

    /// One statement; each tier gives at most so many, so that a common word costs no more than a rare one.
    private Map<UUID, Integer> ranks(SearchedType type, Query query, int most) {
        Select<Record2<UUID, Integer>> all = null;
        for (Tiers.Tier tier : new Tiers(type, query).all()) {
            Select<Record2<UUID, Integer>> one = sql.select(ID, DSL.inline(tier.rank()).as(RANK)).from(type.type().table()).where(tier.condition()).orderBy(order(type, tier)).limit(most);
            all = all == null ? one : all.unionAll(one);
        }
        Map<UUID, Integer> ranks = new LinkedHashMap<>();
        if (all != null) {
            all.fetch().sortAsc(RANK).forEach(row -> ranks.putIfAbsent(row.value1(), row.value2()));
        }
        return ranks.entrySet().stream().limit(most).collect(LinkedHashMap::new, (kept, entry) -> kept.put(entry.getKey(), entry.getValue()), Map::putAll);
    }

    /// By key where an index gives that order; among many parts of names any will do.
    private static List<TableField<?, ?>> order(SearchedType type, Tiers.Tier tier) {
        return tier.rank() == 1 ? type.type().key() : List.of();
    }
}
