package org.zhixing.campus.records;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Every declaration against the tables that it speaks of.
class RecordTypesTest {

    private static final RecordTypes TYPES = DemoSchool.shared().the(RecordTypes.class);
    private static final DSLContext SQL = DemoSchool.shared().sql();

    static Stream<RecordType> types() {
        return TYPES.areas().stream().flatMap(area -> area.types().stream());
    }

    @Test
    void everyTableOfAnAreaHasItsRecordType() {
        Set<String> tables = SQL.fetch("""
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public', 'records', 'audit')""").intoSet(0, String.class);
        assertThat(types().map(RecordTypesTest::table)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tables);
        assertThat(types().map(RecordType::name)).doesNotHaveDuplicates();
    }

    @Test
    void everyFactViewSpeaksOfADeclaredType() {
        Set<String> views = SQL.fetch("select table_schema || '.' || table_name from information_schema.views where table_name like 'fact\\_%' or table_schema = 'checks'").intoSet(0, String.class);
        assertThat(views).hasSizeGreaterThan(60);
        for (String view : views) {
            Set<String> named = SQL.fetch("select distinct record_type from " + view).intoSet(0, String.class);
            assertThat(named).as(view).allSatisfy(name -> assertThat(TYPES.named(name)).as(name).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeDeclaresEveryColumnOnceAndRefersOnlyToDeclaredTypes(RecordType type) {
        assertThat(type.columns().stream().map(RecordColumn::name)).containsExactlyInAnyOrderElementsOf(
            type.table().fieldStream().map(Field::getName).filter(name -> !name.equals("id")).toList());
        assertThat(type.columns().stream().map(column -> column.label().zh())).doesNotHaveDuplicates();
        assertThat(type.columns().stream().map(column -> column.label().en())).doesNotHaveDuplicates();
        assertThat(type.columns().stream().filter(column -> column.refersTo() != null)).allSatisfy(column -> {
            assertThat(column.field().getType()).isEqualTo(UUID.class);
            assertThat(TYPES.referredTo(column)).isNotNull();
        });
        assertThat(type.keyColumns()).isNotEmpty().allMatch(RecordColumn::required);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theNaturalKeyTellsOneRecordFromAllOthers(RecordType type) {
        Field<?>[] key = type.key().toArray(Field<?>[]::new);
        assertThat(SQL.fetchCount(DSL.selectDistinct(key).from(type.table()))).isEqualTo(SQL.fetchCount(type.table()));
    }

    /// What a constraint demands of one column with `= ANY (ARRAY[…])` is its code set; every other one has its sentence.
    @ParameterizedTest
    @MethodSource("types")
    void codeSetsAreThoseOfTheTableAndEveryOtherConstraintHasItsSentence(RecordType type) {
        Set<String> said = new TreeSet<>();
        SQL.fetch("select conname, pg_get_constraintdef(oid) from pg_constraint where contype in ('c', 'u', 'x') and conrelid = ?::regclass", table(type)).forEach(constraint -> {
            String name = constraint.get(0, String.class);
            String definition = constraint.get(1, String.class);
            Matcher coded = Pattern.compile("CHECK \\(\\(\"?(\\w+)\"? = ANY \\(ARRAY\\[(.*)]\\)\\)\\)").matcher(definition);
            if (coded.matches()) {
                RecordColumn column = type.column(coded.group(1)).orElseThrow();
                Set<String> codes = Stream.of(coded.group(2).split(", ")).map(code -> code.replaceAll("^'|'::text$", "")).collect(Collectors.toSet());
                assertThat(Objects.requireNonNull(column.codes(), name).values().keySet()).as(name).containsExactlyInAnyOrderElementsOf(codes);
            } else {
                said.add(name);
            }
        });
        SQL.fetch("select tgname from pg_trigger where not tgisinternal and tgrelid = ?::regclass", table(type)).forEach(trigger -> said.add("a_mark_is_at_most_the_full_mark"));
        said.removeIf(name -> type.columns().stream().anyMatch(column -> column.codes() != null && name.contains("_grade_is_one_to_")));
        assertThat(type.constraints().keySet()).containsExactlyInAnyOrderElementsOf(said);
        assertThat(type.constraints().values()).allMatch(sentence -> !sentence.incomplete());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyColumnIsFoundByItsNameAndByItsHeadingInBothLanguages(RecordType type) {
        Sheet sheet = DemoSchool.shared().the(Sheet.class);
        for (int i = 0; i < type.columns().size(); i++) {
            RecordColumn column = type.columns().get(i);
            assertThat(List.of(column.name(), sheet.headings(type, Language.ZH).get(i), sheet.headings(type, Language.EN).get(i), column.label().zh()))
                .allSatisfy(heading -> assertThat(type.column(heading)).contains(column));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void theDemoSchoolFollowsTheRules(RecordType type) {
        List<Rule> rules = type.rules();
        SQL.selectFrom(type.table()).limit(500).forEach(record -> assertThat(rules).allSatisfy(rule -> assertThat(rule.holds().test(record)).as(rule.sentence().en()).isTrue()));
    }

    private static String table(RecordType type) {
        return Objects.requireNonNull(type.table().getSchema()).getName() + "." + type.table().getName();
    }
}
