package org.zhixing.campus.command;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/// Files of FET go in, FET's results come out, and FET's own are scored.
class TimetableFetCommandTest {

    private static final String SCHOOL = """
        <?xml version="1.0" encoding="UTF-8"?>
        <fet version="6.8.5">
        <Institution_Name>Small</Institution_Name>
        <Days_List><Day><Name>Mo</Name></Day><Day><Name>Tu</Name></Day></Days_List>
        <Hours_List><Hour><Name>1</Name></Hour><Hour><Name>2</Name></Hour></Hours_List>
        <Subjects_List><Subject><Name>M</Name></Subject></Subjects_List>
        <Activity_Tags_List></Activity_Tags_List>
        <Teachers_List><Teacher><Name>A</Name></Teacher></Teachers_List>
        <Students_List><Year><Name>1</Name><Number_of_Students>20</Number_of_Students></Year></Students_List>
        <Activities_List>
        <Activity><Teacher>A</Teacher><Subject>M</Subject><Students>1</Students><Duration>2</Duration><Total_Duration>3</Total_Duration><Id>1</Id><Activity_Group_Id>1</Activity_Group_Id><Active>true</Active></Activity>
        <Activity><Teacher>A</Teacher><Subject>M</Subject><Students>1</Students><Duration>1</Duration><Total_Duration>3</Total_Duration><Id>2</Id><Activity_Group_Id>1</Activity_Group_Id><Active>true</Active></Activity>
        </Activities_List>
        <Buildings_List></Buildings_List>
        <Rooms_List><Room><Name>R1</Name><Building></Building><Capacity>30</Capacity></Room></Rooms_List>
        <Time_Constraints_List>
        <ConstraintBasicCompulsoryTime><Weight_Percentage>100</Weight_Percentage></ConstraintBasicCompulsoryTime>
        <ConstraintTeacherNotAvailableTimes><Weight_Percentage>100</Weight_Percentage><Teacher>A</Teacher><Not_Available_Time><Day>Mo</Day><Hour>1</Hour></Not_Available_Time></ConstraintTeacherNotAvailableTimes>
        <ConstraintActivitiesDance><Weight_Percentage>100</Weight_Percentage><Activity_Id>2</Activity_Id></ConstraintActivitiesDance>
        </Time_Constraints_List>
        <Space_Constraints_List>
        <ConstraintBasicCompulsorySpace><Weight_Percentage>100</Weight_Percentage></ConstraintBasicCompulsorySpace>
        <ConstraintSubjectPreferredRoom><Weight_Percentage>100</Weight_Percentage><Subject>M</Subject><Room>R1</Room></ConstraintSubjectPreferredRoom>
        </Space_Constraints_List>
        </fet>
        """;

    @TempDir
    Path folder;
    private String school = "";

    @BeforeEach
    void writeTheSchool() throws IOException {
        school = file("small.fet", SCHOOL);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String placed(String id, String day, String hour) {
        return "<Activity><Id>" + id + "</Id><Day>" + day + "</Day><Hour>" + hour + "</Hour><Room>R1</Room></Activity>";
    }

    private String result(String... activities) throws IOException {
        return file("small_activities.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Activities_Timetable>\n" + String.join("\n", activities) + "\n</Activities_Timetable>\n");
    }

    private static JsonNode json(Ran ran) {
        assertThat(ran.exit()).isZero();
        return JsonMapper.shared().readTree(ran.out());
    }

    @Test
    void aSchoolOfFetIsSolvedAndTheResultIsInItsForm() throws IOException {
        String out = folder.resolve("found_activities.xml").toString();
        JsonNode document = json(Ran.zhixing("timetable", "solve", school, "--moves", "2000", "--out", out, "--json", "--language", "en"));
        assertThat(document.path("instance").asString()).isEqualTo("small");
        assertThat(document.path("infeasibility").asInt()).isZero();
        assertThat(document.path("unsupported").get(0).path("name").asString()).isEqualTo("ConstraintActivitiesDance");
        assertThat(document.path("unsupported").get(0).path("activities").get(0).asInt()).isEqualTo(2);
        assertThat(Files.readString(Path.of(out)).replaceAll("\\s", "")).contains("<Activity><Id>1</Id><Day>Tu</Day><Hour>1</Hour><Room>R1</Room></Activity>").contains("<Id>2</Id><Day>Mo</Day><Hour>2</Hour>");
        JsonNode again = json(Ran.zhixing("timetable", "evaluate", school, out, "--json", "--language", "en"));
        assertThat(again.path("constraints")).isEqualTo(document.path("constraints"));
        assertThat(again.path("unsupported")).isEqualTo(document.path("unsupported"));
    }

    @Test
    void peopleReadWhatIsNotSupported() {
        assertThat(Ran.zhixing("timetable", "solve", school, "--moves", "2000", "--language", "zh").out()).contains("未支持 1 处 ConstraintActivitiesDance：不支持的约束，涉及活动 2");
    }

    @Test
    void aResultOfFetIsScored() throws IOException {
        Ran ran = Ran.zhixing("timetable", "evaluate", school, result(placed("1", "Mo", "1"), placed("2", "Mo", "2")), "--language", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("[required 1] A is busy at 1 time at which it is not available: Mo 1").contains("small: infeasibility 4, objective 0").contains("unsupported: 1 × ConstraintActivitiesDance");
        String locked = SCHOOL.replace("</Time_Constraints_List>", "<ConstraintActivityPreferredStartingTime><Weight_Percentage>100</Weight_Percentage><Activity_Id>1</Activity_Id><Preferred_Day>Tu</Preferred_Day><Preferred_Hour>1</Preferred_Hour><Permanently_Locked>false</Permanently_Locked></ConstraintActivityPreferredStartingTime></Time_Constraints_List>");
        JsonNode document = json(Ran.zhixing("timetable", "evaluate", school, file("small_data_and_timetable.fet", locked), "--json"));
        assertThat(document.path("infeasibility").asInt()).as("the second has no time, neither has a room").isEqualTo(4);
    }

    @Test
    void whatIsNoTimetableOfTheSchoolIsRefusedInOneLine() throws IOException {
        assertThat(oneLine("timetable", "evaluate", school, result(placed("1", "Mo", "1"), placed("9", "Mo", "2")))).contains("lacks the activity 2");
        assertThat(oneLine("timetable", "evaluate", school, result(placed("1", "Mo", "1"), placed("2", "Mo", "2"), placed("9", "Mo", "2")))).contains("Line 5").contains("no activity with the Id 9");
        assertThat(oneLine("timetable", "evaluate", school, result(placed("1", "Mo", "1"), placed("2", "Su", "2")))).contains("no such time for it: “Su 2”");
        assertThat(oneLine("timetable", "evaluate", school, result(placed("1", "Mo", "1"), placed("2", "Mo", "2").replace("R1", "R9")))).contains("no such room: “R9”");
        assertThat(oneLine("timetable", "evaluate", school, school)).contains("no activity in the file has a time");
        assertThat(oneLine("timetable", "evaluate", school, folder.resolve("none.xml").toString())).contains("none.xml").contains("cannot be opened");
        assertThat(oneLine("timetable", "evaluate", school, file("other.xml", "<HighSchoolTimetableArchive/>"))).contains("Not a file of FET");
    }

    @Test
    void aDamagedSchoolIsRefusedInOneLine() throws IOException {
        for (List<String> each : List.of(List.of("</Rooms_List>", "</Room_List>", "not well-formed"), List.of("<Teacher>A</Teacher><Subject>M", "<Teacher>X</Teacher><Subject>M", "no such Teacher: “X”"),
            List.of("<Total_Duration>3", "<Total_Duration>5", "not the sum of its parts, 3 (Id 1)"), List.of("<Hour><Name>1</Name></Hour><Hour><Name>2</Name></Hour></Hours_List>", "</Hours_List>", "no days or hours"))) {
            String wrong = file("wrong.fet", SCHOOL.replace(each.get(0), each.get(1)));
            assertThat(oneLine("timetable", "solve", wrong, "--seconds", "1")).contains("wrong.fet").contains(each.get(2));
            assertThat(oneLine("timetable", "import-fet", wrong)).contains("wrong.fet").contains(each.get(2));
        }
    }

    @Test
    void theBenchComparesWithFetOnceAndThenTellsWhatItKept() throws IOException {
        Path results = folder.resolve("results");
        String fet = fetThatPlans(result(placed("1", "Tu", "1"), placed("2", "Mo", "2")));
        JsonNode first = json(Ran.zhixing("bench", "timetabling", "--fet", "--fet-program", fet, "--instances", school, "--seconds", "5", "--results", results.toString(), "--json")).path("instances").get(0);
        assertThat(first.path("activities").asInt()).isEqualTo(2);
        assertThat(first.path("unsupported").get(0).asString()).isEqualTo("ConstraintActivitiesDance");
        assertThat(first.path("fet").path("complete").asBoolean()).isTrue();
        assertThat(first.path("fet").path("placed").asInt()).isEqualTo(2);
        assertThat(first.path("fet").path("infeasibility").asInt()).isZero();
        assertThat(first.path("ours").path("infeasibility").asInt()).isZero();
        assertThat(first.path("ours").path("placed").asInt()).isEqualTo(2);
        Ran again = Ran.zhixing("bench", "timetabling", "--fet", "--fet-program", fet, "--instances", school, "--seconds", "5", "--results", results.toString());
        assertThat(again.out()).contains("| small | 2 |").contains("1 of 1 files finished: FET completes 1, ours 1 of these").isEqualTo(Files.readString(results.resolve("table.md")));
        assertThat(Files.readAllLines(folder.resolve("runs"))).as("kept, not done again").hasSize(1);
    }

    @Test
    void theBenchTellsWhatIsFinishedAndDoesNothingMore() throws IOException {
        Path results = folder.resolve("results");
        String fet = fetThatPlans(result(placed("1", "Tu", "1"), placed("2", "Mo", "2")));
        String both = folder.resolve("*.fet").toString();
        assertThat(Ran.zhixing("bench", "timetabling", "--fet", "--finished", "--instances", both, "--results", results.toString()).out()).contains("0 of 1 files finished");
        Ran.zhixing("bench", "timetabling", "--fet", "--fet-program", fet, "--instances", school, "--results", results.toString());
        file("other.fet", SCHOOL);
        assertThat(Ran.zhixing("bench", "timetabling", "--fet", "--finished", "--instances", both, "--results", results.toString()).out()).contains("| small | 2 |").contains("1 of 2 files finished: FET completes 1");
        assertThat(Files.readAllLines(folder.resolve("runs"))).hasSize(1);
    }

    @Test
    void theBenchSaysWhatItLacks() {
        assertThat(oneLine("bench", "timetabling", "--fet", "--fet-program", folder.resolve("none").toString(), "--instances", school)).contains("There is no program").contains("package fet");
        assertThat(oneLine("bench", "timetabling", "--fet", "--fet-program", "true", "--instances", folder.resolve("*.none").toString())).contains("No file matches");
    }

    /// A program that takes FET's options, notes each run, and gives this result as a complete timetable.
    private String fetThatPlans(String result) throws IOException {
        Path program = Files.writeString(folder.resolve("fet-cl"), """
            #!/bin/sh
            for each in "$@"; do case "$each" in --outputdir=*) out="${each#--outputdir=}" ;; --version) exit 0 ;; esac; done
            mkdir -p "$out/timetables/small"
            cp "%s" "$out/timetables/small/small_activities.xml"
            echo run >> "%s"
            """.formatted(result, folder.resolve("runs")));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }

    private static String oneLine(String... arguments) {
        String[] english = java.util.stream.Stream.concat(java.util.Arrays.stream(arguments), java.util.stream.Stream.of("--language", "en")).toArray(String[]::new);
        Ran ran = Ran.zhixing(english);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        return ran.err();
    }

    @Test
    void ofManyViolationsPeopleReadTheFirstAndProgramsGetAll() throws IOException {
        StringBuilder lessons = new StringBuilder();
        for (int id = 3; id < 203; id++) {
            lessons.append("<Activity><Teacher>A</Teacher><Subject>M</Subject><Students>1</Students><Duration>1</Duration><Total_Duration>1</Total_Duration><Id>").append(id)
                .append("</Id><Activity_Group_Id>0</Activity_Group_Id><Active>true</Active></Activity>\n");
        }
        String crowded = file("crowded.fet", SCHOOL.replace("</Activities_List>", lessons + "</Activities_List>"));
        String hardly = result(IntStream.range(1, 203).mapToObj(id -> id == 1 ? placed("1", "Tu", "1") : placed(Integer.toString(id), "", "")).toArray(String[]::new));
        int all = json(Ran.zhixing("timetable", "evaluate", crowded, hardly, "--json")).findValues("violations").stream().mapToInt(JsonNode::size).sum();
        Ran people = Ran.zhixing("timetable", "evaluate", crowded, hardly, "--language", "en");
        assertThat(all).isGreaterThanOrEqualTo(201);
        assertThat(people.out().lines().filter(line -> line.startsWith("["))).hasSize(100);
        assertThat(people.out()).contains("... and " + (all - 100) + " more; --json lists them all");
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefusedInOneLine() throws IOException {
        Path bomb = folder.resolve("bomb.fet.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            out.write("<?xml version=\"1.0\"?><fet version=\"6.8.5\">".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 65; megabyte++) {
                out.write(blanks);
            }
        }
        Ran refused = Ran.zhixing("timetable", "solve", bomb.toString(), "--seconds", "1");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err().lines()).singleElement().asString().contains("bomb.fet.gz", "64 MB");
    }
}
