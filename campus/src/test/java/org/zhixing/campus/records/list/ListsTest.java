package org.zhixing.campus.records.list;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.Demo;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ListsTest {

    private static final School SCHOOL = DemoSchool.random(4, Demo.FEWEST);
    private static final RecordTypes TYPES = SCHOOL.the(RecordTypes.class);
    private static final Lists LISTS = SCHOOL.the(Lists.class);

    /// Of every type the order by its key and by each column that may order: with empty values, and with many equal ones.
    static Stream<RecordView> orders() {
        return TYPES.inOrder().stream().flatMap(type -> Stream.concat(Stream.of(Sort.BY_KEY, new Sort(null, true)),
                type.columns().stream().filter(column -> column.mask() == null).flatMap(column -> column.required() ? Stream.of(new Sort(column, true)) : Stream.of(new Sort(column, false), new Sort(column, true))))
            .map(sort -> new RecordView(type, List.of(), sort, type.keyColumns(), 1)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void turningPagesForthAndBackVisitsEveryRecordOnceInTheListsOrder(RecordView view) {
        List<UUID> all = new ArrayList<>();
        long count = LISTS.each(view, record -> all.add(record.id()));
        assertThat(all).hasSize((int) count);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        RecordView paged = view.by(Math.max(1, all.size() / 3));
        List<UUID> forth = new ArrayList<>();
        List<UUID> back = new ArrayList<>();
        PageOfRecords page = LISTS.page(paged, Position.START);
        assertThat(page.earlier()).isFalse();
        forth.addAll(ids(page));
        while (page.later()) {
            page = LISTS.page(paged, page.next());
            forth.addAll(ids(page));
        }
        back.addAll(0, ids(page));
        while (page.earlier()) {
            page = LISTS.page(paged, page.previous());
            back.addAll(0, ids(page));
        }
        assertThat(forth).isEqualTo(all);
        assertThat(back).isEqualTo(all);
    }

    @Test
    void theOrderIsThatOfTheValuesWithEmptyOnesLast() {
        RecordType posts = TYPES.named("post").orElseThrow();
        RecordColumn major = posts.columns().stream().filter(column -> column.name().equals("major")).findFirst().orElseThrow();
        List<String> names = new ArrayList<>();
        LISTS.each(RecordView.all(posts).sorted(new Sort(major, false)), record -> names.add(record.value(major).key()));
        List<String> filled = names.stream().filter(java.util.Objects::nonNull).toList();
        assertThat(filled).isSorted().isNotEmpty();
        assertThat(names.subList(filled.size(), names.size())).isNotEmpty().containsOnlyNulls();
    }

    @Test
    void aPageOfAnyTypeIsOneStatement() {
        for (RecordType type : TYPES.inOrder()) {
            AtomicInteger statements = new AtomicInteger();
            var counted = SCHOOL.sql().configuration().deriveAppending(new ExecuteListener() {
                @Override
                public void executeStart(ExecuteContext context) {
                    statements.incrementAndGet();
                }
            });
            new Lists(TYPES, counted.dsl()).page(RecordView.all(type), Position.START);
            assertThat(statements).as(type.name()).hasValue(1);
        }
    }

    private static List<UUID> ids(PageOfRecords page) {
        return page.records().stream().map(ListedRecord::id).toList();
    }
}
