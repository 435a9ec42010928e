package org.zhixing.campus.database;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SnapshotTest {

    private final DSLContext sql = DSL.using(TestDatabase.fresh(), SQLDialect.POSTGRES);

    private static List<Function<DSLContext, Integer>> counted(int times) {
        return Collections.nCopies(times, connection -> connection.fetchCount(DSL.table("facilities.building")));
    }

    private void build(String name) {
        sql.execute("insert into facilities.building (name, valid_from) values (?, date '2019-09-01')", name);
    }

    @Test
    void everyQuerySeesTheRecordsAsTheyWereWhenItWasTaken() {
        build("first");
        try (Snapshot snapshot = Snapshot.of(sql)) {
            build("second");
            assertThat(snapshot.all(counted(20))).containsOnly(1);
        }
        assertThat(sql.fetchCount(DSL.table("facilities.building"))).isEqualTo(2);
    }

    @Test
    void answersComeInTheOrderOfTheQueries() {
        List<Function<DSLContext, Object>> queries = IntStream.range(0, 50).<Function<DSLContext, Object>>mapToObj(i -> connection -> connection.fetchValue("select " + i)).toList();
        try (Snapshot snapshot = Snapshot.of(sql)) {
            assertThat(snapshot.all(queries)).isEqualTo(IntStream.range(0, 50).boxed().toList());
        }
    }

    @Test
    void nothingCanBeWrittenThroughIt() {
        try (Snapshot snapshot = Snapshot.of(sql)) {
            assertThatThrownBy(() -> snapshot.all(List.of(connection -> connection.execute("delete from facilities.building")))).hasMessageContaining("read-only");
        }
    }

    @Test
    void aFailureIsToldAndTheConnectionsAreGivenBack() {
        for (int i = 0; i < 5; i++) {
            try (Snapshot snapshot = Snapshot.of(sql)) {
                assertThatThrownBy(() -> snapshot.all(List.of(connection -> connection.fetchValue("select 1 / 0")))).hasMessageContaining("division by zero");
            }
        }
        try (Snapshot snapshot = Snapshot.of(sql)) {
            assertThat(snapshot.all(counted(1))).containsExactly(0);
        }
    }
}
