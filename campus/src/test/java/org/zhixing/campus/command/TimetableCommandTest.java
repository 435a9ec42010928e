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
import java.util.zip.GZIPOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/// `timetable` needs no school: files in, costs out.
class TimetableCommandTest {

    private static final String INSTANCE = """
        <HighSchoolTimetableArchive><Instances><Instance Id="Small">
          <Times><Time Id="Mo1"/><Time Id="Mo2"/></Times>
          <Resources><ResourceTypes><ResourceType Id="Teacher"/></ResourceTypes>
            <Resource Id="T1"><Name>王老师</Name><ResourceType Reference="Teacher"/></Resource></Resources>
          <Events>
            <Event Id="E1"><Name>数学</Name><Duration>1</Duration><Resources><Resource Reference="T1"/></Resources></Event>
            <Event Id="E2"><Name>语文</Name><Duration>1</Duration><Resources><Resource Reference="T1"/></Resources></Event>
          </Events>
          <Constraints>
            <AvoidClashesConstraint Id="Clashes"><Required>true</Required><Weight>3</Weight><CostFunction>Linear</CostFunction>
              <AppliesTo><Resources><Resource Reference="T1"/></Resources></AppliesTo></AvoidClashesConstraint>
            <AssignTimeConstraint Id="Times"><Required>false</Required><Weight>5</Weight><CostFunction>Linear</CostFunction>
              <AppliesTo><Events><Event Reference="E1"/><Event Reference="E2"/></Events></AppliesTo></AssignTimeConstraint>
          </Constraints>
        </Instance></Instances></HighSchoolTimetableArchive>
        """;

    @TempDir
    Path folder;
    private String instance = "";

    @BeforeEach
    void writeTheInstance() throws IOException {
        instance = file("small.xml", INSTANCE);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String solution(String of, String first, String second) {
        return """
            <HighSchoolTimetableArchive><SolutionGroups><SolutionGroup Id="g"><Solution Reference="%s"><Events>
              <Event Reference="E1">%s</Event><Event Reference="E2">%s</Event>
            </Events></Solution></SolutionGroup></SolutionGroups></HighSchoolTimetableArchive>
            """.formatted(of, first, second);
    }

    private static String at(String time) {
        return "<Time Reference=\"" + time + "\"/>";
    }

    @Test
    void costsAndViolationsAreOneJsonDocument() throws IOException {
        Ran ran = Ran.zhixing("timetable", "evaluate", instance, file("clash.xml", solution("Small", at("Mo2"), at("Mo2"))), "--json", "--language", "zh");
        assertThat(ran.exit()).isZero();
        JsonNode document = JsonMapper.shared().readTree(ran.out());
        assertThat(document.path("instance").asString()).isEqualTo("Small");
        assertThat(document.path("infeasibility").asInt()).isEqualTo(3);
        assertThat(document.path("objective").asInt()).isZero();
        JsonNode clashes = document.path("constraints").get(0);
        assertThat(clashes.path("id").asString()).isEqualTo("Clashes");
        assertThat(clashes.path("type").asString()).isEqualTo("AvoidClashes");
        assertThat(clashes.path("cost").asInt()).isEqualTo(3);
        assertThat(clashes.path("violations").get(0).path("sentence").asString()).contains("王老师").contains("Mo2");
        assertThat(document.path("constraints").get(1).path("violations").size()).isZero();
    }

    @Test
    void readsAGzippedSolutionAndSpeaksEnglish() throws IOException {
        Path packed = folder.resolve("untimed.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(solution("Small", at("Mo1"), "").getBytes(StandardCharsets.UTF_8));
        }
        Ran ran = Ran.zhixing("timetable", "evaluate", instance, packed.toString(), "--language", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("[wished 5] 语文: 1 period without a time").contains("infeasibility 0, objective 5");
    }

    @Test
    void aSolutionOfAnotherInstanceIsRefusedInOneLine() throws IOException {
        Ran ran = Ran.zhixing("timetable", "evaluate", instance, file("other.xml", solution("Large", at("Mo1"), at("Mo2"))), "--language", "zh");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains("Large").contains("Small");
    }

    @Test
    void aMissingResourceIsNamedWithItsLine() throws IOException {
        String wrong = file("wrong.xml", INSTANCE.replace("<Resource Reference=\"T1\"/></Resources></Event>\n    <Event", "<Resource Reference=\"T9\"/></Resources></Event>\n    <Event"));
        Ran ran = Ran.zhixing("timetable", "evaluate", wrong, file("fine.xml", solution("Small", at("Mo1"), at("Mo2"))), "--json", "--language", "en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(ran.out()).path("error").path("message").asString()).contains("Line 6").contains("<Resource Reference=\"T9\">");
    }

    @Test
    void aTimetableIsFoundWrittenAndCostsWhatWasSaid() throws IOException {
        String out = folder.resolve("found.xml.gz").toString();
        Ran ran = Ran.zhixing("timetable", "solve", instance, "--moves", "500", "--seed", "7", "--out", out, "--json", "--language", "en");
        assertThat(ran.exit()).isZero();
        JsonNode document = JsonMapper.shared().readTree(ran.out());
        assertThat(document.path("infeasibility").asInt()).isZero();
        assertThat(document.path("objective").asInt()).isZero();
        assertThat(document.path("seed").asInt()).isEqualTo(7);
        assertThat(document.has("seconds")).isTrue();
        assertThat(document.path("moves").asLong()).isBetween(0L, 700L);
        assertThat(ran.err()).contains("infeasibility 0, objective 0");
        Ran again = Ran.zhixing("timetable", "evaluate", instance, out, "--json");
        assertThat(JsonMapper.shared().readTree(again.out()).path("constraints")).isEqualTo(document.path("constraints"));
    }

    @Test
    void demandsThatClashAreNamed() throws IOException {
        String crowded = file("crowded.xml", INSTANCE.replace("<Time Id=\"Mo2\"/>", "").replace("<Required>false", "<Required>true"));
        Ran ran = Ran.zhixing("timetable", "solve", crowded, "--moves", "100", "--json", "--language", "zh");
        JsonNode clash = JsonMapper.shared().readTree(ran.out()).path("clash");
        assertThat(clash.path("proven").asBoolean()).isTrue();
        assertThat(clash.path("minimal").asBoolean()).isTrue();
        assertThat(clash.path("members").valueStream().map(each -> each.path("id").asString())).containsExactlyInAnyOrder("Clashes", "Times", "Times");
        assertThat(Ran.zhixing("timetable", "solve", crowded, "--moves", "100", "--language", "zh").out()).contains("以下 3 项要求无法同时满足，去掉任何一项其余即可满足：").contains("王老师");
    }

    @Test
    void whatIsNotProvenIsSaidToBeOpen() throws IOException {
        StringBuilder events = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int each = 3; each < 30; each++) {
            events.append("<Event Id=\"E%d\"><Name>课%d</Name><Duration>10</Duration><Resources><Resource Reference=\"T1\"/></Resources></Event>".formatted(each, each));
            names.append("<Event Reference=\"E%d\"/>".formatted(each));
        }
        String large = file("large.xml", INSTANCE.replace("<Required>false", "<Required>true").replace("</Events>\n  <Constraints>", events + "</Events>\n  <Constraints>").replace("<Event Reference=\"E2\"/>", "<Event Reference=\"E2\"/>" + names));
        Ran ran = Ran.zhixing("timetable", "solve", large, "--moves", "100", "--language", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Nothing is proven to clash").doesNotContain("cannot all be met");
        assertThat(JsonMapper.shared().readTree(Ran.zhixing("timetable", "solve", large, "--moves", "100", "--json").out()).path("clash").path("proven").asBoolean(true)).isFalse();
    }

    @Test
    void whatCannotBeSolvedIsRefusedInOneLine() throws IOException {
        assertThat(oneLine("timetable", "solve", instance, "--seconds", "0")).contains("--seconds");
        assertThat(oneLine("timetable", "solve", instance, "--moves", "-1")).contains("--moves");
        assertThat(oneLine("timetable", "solve", instance, "--moves", "9", "--out", folder.resolve("nowhere/x.xml").toString())).contains("nowhere");
        assertThat(oneLine("timetable", "solve", folder.resolve("none.xml").toString())).contains("none.xml");
        assertThat(oneLine("timetable", "solve", file("solution.xml", solution("Small", "", "")))).contains("<Instance>");
        assertThat(Ran.zhixing("timetable", "solve", instance, "--moves", "9", "--seconds", "9").exit()).isEqualTo(2);
    }

    private static String oneLine(String... arguments) {
        Ran ran = Ran.zhixing(arguments);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        return ran.err();
    }

    @Test
    void movesAreMeasuredInstanceByInstance() {
        Ran ran = Ran.zhixing("bench", "timetabling", "--moves", "--instances", folder.resolve("*.xml").toString(), "--seconds", "1", "--json");
        assertThat(ran.exit()).isZero();
        JsonNode row = JsonMapper.shared().readTree(ran.out()).path("instances").get(0);
        assertThat(row.path("instance").asString()).isEqualTo("Small");
        assertThat(row.path("movesPerSecond").asLong()).isPositive();
        assertThat(Ran.zhixing("bench", "timetabling", "--moves", "--instances", folder.resolve("*.none").toString()).exit()).isEqualTo(1);
    }

    @Test
    void aBenchKeepsWhatIsFinishedAndNamesTheBestKnown() throws IOException {
        Path instances = Files.createDirectories(folder.resolve("xhstt"));
        Files.writeString(instances.resolve("small.xml"), INSTANCE);
        Files.writeString(Files.createDirectories(folder.resolve("solutions")).resolve("costs.tsv"), "instance\tsolution\tinfeasibility\tobjective\nSmall\tSmall.1.xml\t0\t0\nSmall\tSmall.2.xml\t0\t5\n");
        Path results = folder.resolve("results");
        String[] bench = {"bench", "timetabling", "--instances", instances.resolve("*.xml").toString(), "--seconds", "1", "--results", results.toString(), "--language", "en"};
        assertThat(Ran.zhixing(bench).out()).contains("| Small | 0 | 0 | equal | 1 |");
        assertThat(results.resolve("Small.xml.gz")).exists();
        assertThat(Files.readString(results.resolve("cost-over-time.svg"))).contains("Small  0");
        Files.writeString(results.resolve("Small.json"), Files.readString(results.resolve("Small.json")).replace("\"objective\":0", "\"objective\":4"));
        assertThat(Ran.zhixing(bench).out()).contains("| Small | 4 | 0 | near | 1 |");
        bench[5] = "2";
        assertThat(Ran.zhixing(bench).out()).contains("| Small | 0 | 0 | equal | 2 |");
    }

    @Test
    void withoutFilesItSaysHowItIsUsed() {
        assertThat(Ran.zhixing("timetable", "evaluate").exit()).isEqualTo(2);
        assertThat(Ran.zhixing("timetable").exit()).isEqualTo(2);
        assertThat(Ran.zhixing("timetable", "evaluate", "--help").out()).contains("INSTANCE").contains("计分").contains("violation");
    }
}
