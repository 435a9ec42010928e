package org.zhixing.timetabling.fet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.timetabling.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// What is wrong with a file is said in one line that names the element; what is not supported is listed.
class BadFileTest {

    private static String complaint(String xml) {
        Unreadable unreadable = catchThrowableOfType(Unreadable.class, () -> LittleFet.read(xml).school("bad"));
        assertThat(unreadable).isNotNull();
        assertThat(unreadable.sentence().zh()).doesNotContain("\n").isNotBlank();
        return unreadable.sentence().en();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <Teacher>B</Teacher><Subject>S | <Teacher>X</Teacher><Subject>S | there is no such Teacher: “X”
        <Subject>P</Subject><Students>1a | <Subject>Q</Subject><Students>1a | there is no such Subject: “Q”
        <Students>1b</Students>  | <Students>9z</Students>       | there is no such Students: “9z”
        <Total_Duration>3        | <Total_Duration>4             | the total duration 4 is not the sum of its parts, 3 (Id 1)
        <Duration>2              | <Duration>0                   | the duration 0 is not within 1 and 4 (Id 4)
        <Duration>2              | <Duration>5                   | the duration 5 is not within 1 and 4 (Id 4)
        <Duration>2              | <Duration>two                 | <Duration> should be a whole number, not “two”
        <Id>2                    | <Id>1                         | the Id is used twice: 1
        <Day><Name>Tu            | <Day><Name>Mo                 | the name is used twice: Mo
        </Rooms_List>            | </Room_List>                  | is not well-formed XML
        """)
    void namesTheElement(String right, String wrong, String complaint) {
        String fine = LittleFet.xml();
        assertThat(fine).contains(right.strip());
        assertThat(complaint(fine.replaceFirst(java.util.regex.Pattern.quote(right.strip()), java.util.regex.Matcher.quoteReplacement(wrong.strip())))).contains(complaint).contains("Line ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ActivityPreferredRoom         | Activity_Id=1;Room=R9;                             | there is no such Room: “R9”
        ActivityPreferredStartingTime | Activity_Id=1;Preferred_Day=Fr;Preferred_Hour=1;   | there is no such Day: “Fr”
        ActivityEndsStudentsDay       | Activity_Id=99;                                    | there is no activity with the Id 99
        TeacherMaxDaysPerWeek         | Teacher_Name=Z;Max_Days_Per_Week=1;                | there is no such Teacher: “Z”
        TeacherMaxDaysPerWeek         | Teacher_Name=A;                                    | lacks <Max_Days_Per_Week>
        """)
    void namesTheConstraint(String name, String inside, String complaint) {
        assertThat(complaint(LittleFet.xml(LittleFet.constraint(name, inside)))).contains("<Constraint" + name + ">").contains(complaint);
    }

    @Test
    void aWeightIsAPercentage() {
        assertThat(complaint(LittleFet.xml(LittleFet.constraint("BasicCompulsoryTime", "101", "")))).contains("<Weight_Percentage> should be 0 to 100, not “101”");
    }

    @Test
    void entitiesAndOtherFilesAreRefused() {
        assertThat(complaint("<!DOCTYPE fet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><fet>&x;</fet>")).contains("<!DOCTYPE>");
        assertThat(complaint("<html/>")).contains("<html>: Not a file of FET");
        assertThat(complaint("PK")).isEqualTo("Not an XML file; FET files are .fet or .fet.gz");
    }

    @Test
    void aFileWithoutTimesIsRefused() {
        assertThat(complaint("<fet version='6'/>")).contains("no days or hours");
    }

    @Test
    void whatIsNotSupportedIsListedWithItsActivities() throws IOException, Unreadable {
        String xml = LittleFet.xml(LittleFet.constraint("ActivitiesDance", "Activity_Id=3;Activity_Id=1;"), LittleFet.constraint("ActivitiesDance", "Activity_Id=1;Activity_Id=4;"),
            LittleFet.constraint("ActivityEndsStudentsDay", "Activity_Id=4;Colour=red;")).replace("<Institution_Name>", "<Menu/><Institution_Name>");
        FetSchool school = LittleFet.read(xml).school("odd");
        assertThat(school.unsupported()).extracting(Unsupported::name).containsExactly("ConstraintActivitiesDance", "ConstraintActivityEndsStudentsDay/Colour", "Menu");
        assertThat(school.unsupported().getFirst().count()).isEqualTo(2);
        assertThat(school.unsupported().getFirst().activities()).containsExactly(1, 3, 4);
        assertThat(school.understood()).containsOnlyKeys("ConstraintActivityEndsStudentsDay");
    }

    @Test
    void aResultForAnotherSchoolIsRefused() throws IOException, Unreadable {
        FetSchool school = LittleFet.read(LittleFet.xml()).school("little");
        for (String place : new String[] {"<Id>77</Id>", "<Id>1</Id><Day>Su</Day><Hour>1</Hour>"}) {
            FetResult result = Fet.readResult(new ByteArrayInputStream(("<Activities_Timetable><Activity>" + place + "</Activity></Activities_Timetable>").getBytes(StandardCharsets.UTF_8)));
            assertThat(catchThrowableOfType(Unreadable.class, () -> result.plan(school.problem()))).hasMessageContaining("Line 1");
        }
    }
}
