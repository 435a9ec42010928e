package org.zhixing.campus.search;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.indicators.Language;

import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/// What is found, on the demo school with a few people of known names.
class SearchTest {

    private static School school;

    @BeforeAll
    static void enrol() {
        school = DemoSchool.copy();
        student("2030000001", "石知行", "990101200403150028");
        student("2030000002", "石知", "990101200403150036");
        student("2030000003", "欧石知远", "990101200403150044");
        student("2030000004", "百%分_号\\斜", "990101200403150052");
        student("2030000005", "阿依·古丽", "990101200403150060");
        student("2030000006", "𠮷田", "99010120040315007X");
    }

    @AfterAll
    static void leave() {
        school.close();
    }

    private static void student(String number, String name, String id) {
        school.sql().execute("insert into students.student (student_number, name, sex, birth_date, ethnic_group, id_number) values (?, ?, '2', date '2004-03-15', '01', ?)", number, name, id);
    }

    private static List<Group> search(String typed) {
        return search(typed, Language.ZH);
    }

    private static List<Group> search(String typed, Language language) {
        return school.the(Search.class).groups(Query.of(typed, Viewer.LOCAL_OPERATOR, language), 5);
    }

    private static List<Found> found(String typed, String kind) {
        return search(typed).stream().filter(group -> group.key().equals(kind)).flatMap(group -> group.found().stream()).toList();
    }

    private static List<String> numbers(String typed) {
        return found(typed, "student").stream().map(found -> found.detail().substring(0, 10)).toList();
    }

    @Test
    void aWholeNameComesBeforeItsBeginningAndThatBeforeAnyPart() {
        assertThat(numbers("石知")).containsExactly("2030000002", "2030000001", "2030000003");
    }

    @Test
    void aNumberIsFoundWholeAndByItsBeginningAndNotByItsEnd() {
        assertThat(numbers("2030000003")).containsExactly("2030000003");
        assertThat(numbers("20300000")).hasSize(5);
        assertThat(numbers("0000003")).isEmpty();
    }

    @Test
    void namesAreMaskedAsInLists() {
        assertThat(found("石知行", "student")).singleElement().satisfies(found -> assertThat(found.title()).isEqualTo("石**"));
        assertThat(search("石知行").toString()).doesNotContain("石知行", "990101200403150028", "2004-03-15");
    }

    @Test
    void aWholeIdNumberFindsItsOwnerAndIsRemembered() {
        int before = school.sql().fetchCount(org.jooq.impl.DSL.table("records.access"));
        assertThat(numbers("99010120040315007x")).containsExactly("2030000006");
        assertThat(school.sql().fetchCount(org.jooq.impl.DSL.table("records.access"))).isGreaterThan(before);
        assertThat(school.sql().fetchOne("select viewer, what, record_type, rows from records.access where record_type = 'student' order by id desc limit 1").toString()).contains("本机操作员", "search", "student");
    }

    @Test
    void aPartOfAnIdNumberFindsNobody() {
        assertThat(found("990101200403", "student")).isEmpty();
        assertThat(found("99010120040315007", "student")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "%%", "石%", "石_行", "'; drop table students.student; --", "\" or 1=1", "*", "?"})
    void charactersStandForThemselves(String typed) {
        assertThat(numbers(typed)).isSubsetOf("2030000004");
    }

    @Test
    void wildcardsInANameAreFoundAsTheyAre() {
        assertThat(numbers("百%分_号\\")).containsExactly("2030000004");
        assertThat(numbers("%分_")).containsExactly("2030000004");
    }

    @Test
    void whatIsTypedFullWidthOrWithSpacesIsFoundToo() {
        assertThat(numbers("　２０３０００００03　")).containsExactly("2030000003");
        assertThat(numbers("石知  20300000")).containsExactlyInAnyOrder("2030000002", "2030000001", "2030000003");
        assertThat(numbers("阿依·古丽")).containsExactly("2030000005");
    }

    @Test
    void rareCharactersAreFound() {
        assertThat(numbers("𠮷")).containsExactly("2030000006");
    }

    @Test
    void whatCannotBeTypedIsLeftOutAndTheRestSearchedFor() {
        assertThat(numbers("\0石知\u200b行\ud840")).containsExactly("2030000001");
    }

    @Test
    void aVeryLongTextIsCutAndFindsNothing() {
        assertThat(search("石".repeat(100_000))).isEmpty();
        assertThat(Query.of("石".repeat(100_000), Viewer.LOCAL_OPERATOR, Language.ZH)).matches(Query::cut).satisfies(query -> assertThat(query.text()).hasSize(Query.LONGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "　", "\0"})
    void nothingTypedFindsNothing(String typed) {
        assertThat(search(typed)).isEmpty();
    }

    @Test
    void aStudentIsShownWithTheLatestClass() {
        String number = school.sql().fetchOne("select s.student_number from students.student s join students.enrolment e on e.student = s.id where e.valid_to is null and e.class is not null order by 1 limit 1").get(0, String.class);
        String name = school.sql().fetchOne("select c.name from students.student s join students.enrolment e on e.student = s.id join programmes.class c on c.id = e.class where e.valid_to is null and s.student_number = ?", number).get(0, String.class);
        assertThat(found(number, "student")).singleElement().satisfies(found -> assertThat(found.detail()).startsWith(number + " · " + name));
    }

    @Test
    void theVeryThingThatIsNamedComesFirst() {
        assertThat(search("2019级汽修1班").getFirst().key()).isEqualTo("class");
        assertThat(search("学籍").getFirst().key()).isEqualTo("types");
        assertThat(search("核对").getFirst().key()).isEqualTo("pages");
        assertThat(search("students.full_time").getFirst().key()).isEqualTo("indicators");
    }

    @Test
    void staffClassesMajorsAndOtherRecordsAreFound() {
        assertThat(found("T0052", "staff_member")).singleElement().satisfies(found -> assertThat(found.url()).startsWith("/records/staff_member/"));
        assertThat(found("汽修", "major")).singleElement().satisfies(found -> assertThat(found.title()).isEqualTo("汽车运用与维修"));
        assertThat(found("汽修1班", "class")).isNotEmpty();
        assertThat(found("学生公寓", "others")).isNotEmpty().allSatisfy(found -> assertThat(found.url()).startsWith("/records/"));
    }

    @Test
    void recordTypesAreFoundByLabelNameAndInEnglish() {
        assertThat(found("毕业去向", "types").getFirst().url()).isEqualTo("/records/destination");
        assertThat(found("enrolment", "types").getFirst().url()).isEqualTo("/records/enrolment");
        assertThat(found("Staff member", "types").getFirst().url()).isEqualTo("/records/staff_member");
    }

    @Test
    void initialsOfPinyinFindTypesAndIndicators() {
        assertThat(found("byqx", "types").getFirst().url()).isEqualTo("/records/destination");
        assertThat(found("zxss", "indicators")).anySatisfy(found -> assertThat(found.url()).isEqualTo("/indicators/students.roll"));
    }

    @Test
    void wordsOfTheReportLeadToTheirPlace() throws Exception {
        school.the(ReportText.class).passages(Language.ZH).get(1, TimeUnit.MINUTES);
        assertThat(found("生师比", "report")).isNotEmpty().anySatisfy(found -> assertThat(found.url()).isEqualTo("/reports/2019/school#chart-ratio"))
            .anySatisfy(found -> assertThat(found.url()).startsWith("/reports/2019/school#:~:text="));
        assertThat(found("师", "report")).as("one character is too little").isEmpty();
    }

    @Test
    void aGroupSaysThatThereIsMore() {
        assertThat(search("2019").stream().filter(group -> group.key().equals("student"))).singleElement().satisfies(group -> {
            assertThat(group.found()).hasSize(5);
            assertThat(group.more()).isTrue();
        });
    }

    @Test
    void namesAmongManyAreLookedUpInTheIndex() {
        school.sql().execute("insert into students.student (student_number, name, sex, birth_date, ethnic_group, id_number) select 'X' || i, chr(19968 + i % 5000) || chr(20000 + i % 7001), '1', date '2004-01-01', '01', 'X' || i from generate_series(1, 30000) i");
        school.sql().execute("analyze students.student");
        String plan = school.sql().explain(school.sql().resultQuery("select id from students.student where string_to_array(name, null) @> string_to_array('知行', null) and name like '%知行%' limit 6")).plan();
        assertThat(plan).contains("a_student_name_has");
    }
}
