package org.zhixing.campus.records;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTest {

    private static final DSLContext SQL = DemoSchool.shared().sql();
    private static final Sheet SHEET = DemoSchool.shared().the(Sheet.class);

    static Stream<RecordType> types() {
        return RecordTypesTest.types();
    }

    /// What may identify a person is nowhere in a sheet, whatever refers to it.
    @ParameterizedTest
    @MethodSource("types")
    void noSheetShowsANameANumberOrATelephoneOfAPerson(RecordType type) {
        List<UUID> some = SQL.select(KeyTexts.ID).from(type.table()).limit(200).fetch(KeyTexts.ID);
        Set<String> personal = SQL.fetch("""
            select unnest(array[name, id_number, phone, guardian_phone]) from students.student where guardian_phone is not null
            union select unnest(array[name, id_number, phone]) from staff.member""").intoSet(0, String.class);
        Map<UUID, List<String>> sheet = SHEET.masked(type, some, Language.ZH);
        assertThat(sheet).hasSameSizeAs(some);
        assertThat(sheet.values()).allSatisfy(row -> assertThat(row).hasSameSizeAs(type.columns()).doesNotContainAnyElementsOf(personal));
    }

    @Test
    void aReferenceReadsAsTheNaturalKeyOfWhatItMeansAndACodeAsItsMeaning() {
        RecordType measurements = DemoSchool.shared().the(RecordTypes.class).named("fitness_measurement").orElseThrow();
        UUID run = SQL.fetchSingle("select id from fitness.measurement where item = 'RUN_50M' order by id limit 1").get(0, UUID.class);
        List<String> row = SHEET.masked(measurements, List.of(run), Language.EN).get(run);
        assertThat(row).element(0).asString().matches("\\d{9}/\\d{4}-\\d{2}-\\d{2}");
        assertThat(row).element(1).isEqualTo("50 m run");
    }
}
