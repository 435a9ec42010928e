package org.zhixing.campus.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// `audit` needs no school: files in, findings out.
class AuditCommandTest {

    private static final String REPORT = "表3 各班人数\n班级\t人数\t女生\n甲班\t41\t20\n乙班\t38\t19\n丙班\t40\t21\n合计\t129\t60\n";

    @TempDir
    Path folder;

    @Test
    void findingsAreOneJsonDocumentWithCoverage() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), REPORT);
        Ran ran = Ran.zhixing("audit", file.toString(), "--json");
        assertThat(ran.exit()).isZero();
        JsonNode document = JsonMapper.shared().readTree(ran.out()).path("documents").get(0);
        assertThat(document.path("coverage").path("numbers").asInt()).isEqualTo(8);
        JsonNode finding = document.path("findings").get(0);
        assertThat(finding.path("kind").asString()).isEqualTo("sum");
        assertThat(finding.path("arithmetic").asString()).isEqualTo("41+38+40=119");
        assertThat(finding.path("locations").get(0).path("table").asString()).isEqualTo("3");
        assertThat(finding.path("locations").get(0).path("text").asString()).isEqualTo("129");
    }

    @Test
    void anUnreadableFileDoesNotStopTheOthers() throws IOException {
        Path good = Files.writeString(folder.resolve("report.txt"), REPORT);
        Path bad = Files.writeString(folder.resolve("broken.docx"), "no zip at all");
        Ran ran = Ran.zhixing("audit", bad.toString(), good.toString(), "--json");
        assertThat(ran.exit()).isEqualTo(1);
        JsonNode documents = JsonMapper.shared().readTree(ran.out()).path("documents");
        assertThat(documents.get(0).path("error").path("zh").asString()).contains("损坏");
        assertThat(documents.get(1).path("findings").size()).isEqualTo(1);
    }

    @Test
    void writesAPageWithTheNumbersMarked() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), REPORT);
        Path out = folder.resolve("out");
        assertThat(Ran.zhixing("audit", file.toString(), "--out", out.toString()).exit()).isZero();
        assertThat(Files.readString(out.resolve("report.txt.html"))).contains("accused\" href=\"#F1\" data-findings=\"F1\">129</a>");
        assertThat(out.resolve("findings.json")).exists();
    }

    @Test
    void filesOfOneNameFromSeveralFoldersAreAllWritten() throws IOException {
        Path first = Files.writeString(folder.resolve("report.txt"), REPORT);
        Path second = Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("report.txt"), REPORT.replace("129", "139"));
        Path out = folder.resolve("out");
        assertThat(Ran.zhixing("audit", first.toString(), second.toString(), "--out", out.toString()).exit()).isZero();
        assertThat(Files.readString(out.resolve("report.txt.html"))).contains("129");
        assertThat(Files.readString(out.resolve("2/report.txt.html"))).contains("139");
    }

    @Test
    void manyFilesAreAnsweredInTheOrderGivenHereAndInTheFindingsFile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("audit"));
        for (int each = 0; each < 60; each++) {
            arguments.add(Files.writeString(folder.resolve(each + ".txt"), each % 7 == 0 ? "" : REPORT).toString());
        }
        List<String> files = List.copyOf(arguments.subList(1, arguments.size()));
        Path out = folder.resolve("out");
        Collections.addAll(arguments, "--json", "--out", out.toString());
        Ran ran = Ran.zhixing(arguments.toArray(String[]::new));
        JsonNode document = JsonMapper.shared().readTree(ran.out());
        assertThat(document.path("documents").valueStream().map(each -> each.path("file").asString())).containsExactlyElementsOf(files);
        assertThat(JsonMapper.shared().readTree(out.resolve("findings.json"))).isEqualTo(document);
    }

    @Test
    void lastYearsReportIsComparedWith() throws IOException {
        Path before = Files.writeString(folder.resolve("2018.txt"), "2018年度报告\n年度\t在校生数\n2017年\t2200\n2018年\t2314\n");
        Path now = Files.writeString(folder.resolve("2019.txt"), "2019年度报告\n年度\t在校生数\n2018年\t2315\n2019年\t2442\n");
        assertThat(Ran.zhixing("audit", now.toString(), "--previous", before.toString()).out()).contains("2314").contains("上一年的报告");
    }

    @Test
    void recordsAreComparedWithOnlyForAYear() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), REPORT);
        assertThat(Ran.zhixing("audit", file.toString(), "--records").exit()).isEqualTo(Complaint.WRONG_USAGE);
    }
}
