package org.zhixing.timetabling.xhstt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhixing.timetabling.Unreadable;
import org.zhixing.timetabling.problem.Problem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// What is wrong with a file is said in one line that names the element.
class BadInputTest {

    private static final String FINE = LittleSchool.xml(LittleSchool.constraint("AvoidClashes", "Linear", "<Resources><Resource Reference='K'/></Resources>", ""), LittleSchool.PLAN);

    private static void evaluated(byte[] file) throws IOException, Unreadable {
        Archive archive = Xhstt.read(new ByteArrayInputStream(file), 1 << 20);
        Problem problem = archive.instances().getFirst().problem();
        archive.solutions().getFirst().plan(problem);
    }

    private static String complaint(byte[] file) {
        Unreadable unreadable = catchThrowableOfType(Unreadable.class, () -> evaluated(file));
        assertThat(unreadable).isNotNull();
        assertThat(unreadable.sentence().zh().lines()).hasSize(1);
        assertThat(unreadable.sentence().zh()).containsPattern("\\p{IsHan}");
        assertThat(unreadable.sentence().en().lines()).hasSize(1);
        return unreadable.sentence().en();
    }

    private static String complaint(String file) {
        return complaint(file.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<Constraints>                  | <Constraints><LimitDreamsConstraint Id=\"d\"/> | <Constraints>: unknown constraint <LimitDreamsConstraint>",
        "<Duration>4</Duration>         | <Duration>4</Duration><Colour>red</Colour>  | <Event Id=\"Maths\">: cannot hold <Colour>",
        "<Duration>4</Duration>         | ``                                            | <Event Id=\"Maths\">: lacks <Duration>",
        "<Duration>4</Duration>         | <Duration>four</Duration>                   | <Duration>: a whole number of at least 0 is wanted, not “four”",
        "<Duration>4</Duration>         | <Duration>0</Duration>                      | <Event Id=\"Maths\">: <Duration> must be from 1",
        "<Duration>4</Duration>         | <Duration>4</Duration><Duration>4</Duration> | <Event Id=\"Maths\">: <Duration> stands more than once",
        "<Duration>4</Duration>         | <Duration>5</Duration>                      | the parts of event Maths last 4 in all, not 5",
        "<Resource Reference=\"Ann\"/>  | <Resource Reference=\"Nobody\"/>            | <Resource Reference=\"Nobody\">: there is no such Resource",
        "<Resource Reference=\"Ann\"/>  | <Resource/>                                 | <Resource>: without a Reference it needs a <Role>",
        "<Resource Id=\"Bob\">          | <Resource Id=\"Ann\">                       | <Resource Id=\"Ann\">: the Id is used twice",
        "<Solution Reference=\"Little\"> | <Solution Reference=\"Large\">             | <Solution Reference=\"Large\">: It solves another instance, not Little",
        "<Time Reference=\"Mo1\"/>      | <Time Reference=\"Tu4\"/>                   | <Event Reference=\"Maths\">: it runs past the last time",
        "<Time Reference=\"Mo1\"/>      | <Time Reference=\"We1\"/>                   | <Time Reference=\"We1\">: the instance has no such Time",
        "<Resource Reference=\"X\">     | <Resource Reference=\"Bob\">                | <Resource Reference=\"Bob\">: the Role “room” wants a resource of another type",
        "<CostFunction>Linear           | <CostFunction>Cubic                         | <AvoidClashesConstraint Id=\"c\">: unknown <CostFunction> “Cubic”",
        "<Weight>1<                     | <Weight>1001<                               | <AvoidClashesConstraint Id=\"c\">: <Weight> exceeds 1000",
        "<Required>true                 | <Required>maybe                             | <AvoidClashesConstraint Id=\"c\">: <Required> must be true or false",
        "<Name>Bob</Name>               | <Name>Bob</Name>and more                    | <Resource Id=\"Bob\">: cannot hold the text “and more”",
        "<Week Id=\"W1\"/>              | <Week Id=\"W1\" Number=\"1\"/>              | <Week Id=\"W1\">: cannot have the attribute Number",
        "<Week Id=\"W1\"/>              | <Week/>                                     | <Week>: lacks the attribute Id"})
    void namesTheElement(String right, String wrong, String complaint) {
        String file = FINE.replaceFirst(Pattern.quote(right.strip()), Matcher.quoteReplacement(wrong.strip()));
        assertThat(file).isNotEqualTo(FINE);
        assertThat(complaint(file)).contains(complaint.strip()).startsWith("Line ");
    }

    @Test
    void aTimeThatTheInstanceGivesCannotBeChanged() {
        assertThat(complaint(FINE.replace("<Events><Event Reference=\"Maths\">", "<Events><Event Reference=\"Sport\"><Time Reference=\"Tu1\"/></Event><Event Reference=\"Maths\">")))
            .contains("<Event Reference=\"Sport\">: the time is not the one that the instance gives");
    }

    @Test
    void withoutTimesThereIsNothingToPlanWith() {
        assertThat(complaint(FINE.replaceAll("<Time Id.*</Time>", ""))).contains("<Times>: there is no <Time>");
    }

    @Test
    void anotherFileIsNoArchive() {
        assertThat(complaint("<html/>")).contains("<html>: Not a file of XHSTT");
        assertThat(complaint("%PDF-1.7")).contains("Not an XML file");
        assertThat(complaint("")).contains("Line 1 is not well-formed XML");
    }

    @Test
    void aTornFileIsToldByItsLine() {
        assertThat(complaint(FINE.substring(0, FINE.length() / 2))).contains("is not well-formed XML");
    }

    @Test
    void bytesThatAreNoCharactersAreToldToo() {
        assertThat(complaint(FINE.replace("Little school", "École").getBytes(StandardCharsets.ISO_8859_1))).contains("is not well-formed XML");
    }

    @Test
    void entitiesAreNotRead() {
        assertThat(complaint("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + FINE.replace("<Name>Bob", "<Name>&e;"))).contains("<!DOCTYPE>");
        assertThat(complaint("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + FINE.replace("<Name>Bob", "<Name>&b;"))).contains("<!DOCTYPE>");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsStopped() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("<HighSchoolTimetableArchive>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            out.write(blanks);
            out.write(blanks);
        }
        assertThat(complaint(packed.toByteArray())).isEqualTo("The file unpacks to more than 1 MB");
        assertThat(complaint(Arrays.copyOf(packed.toByteArray(), 200))).contains("damaged");
    }
}
