package org.zhixing.audit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The source report, where it lies beside the project, against faults read by hand (source-report-faults.tsv).
class SourceReportTest {

    private record Fault(String place, String printed) {

        boolean isHitBy(Finding finding) {
            return finding.locations().stream().anyMatch(location -> bare(location.text()).equals(bare(printed))
                && place.equals(location.table() == null ? location.section() : "T" + location.table()));
        }

        private static String bare(String text) {
            return text.replaceAll("[\\s%％+]", "");
        }
    }

    private static Audited audited;
    private static List<Fault> faults;

    @BeforeAll
    static void read() throws IOException {
        Path report = beside("shared/source/report.txt");
        assumeTrue(Files.exists(report), "The source report lies neither beside the project nor beside a folder that holds it, nor in the folder that the system property zhixing.shared names");
        audited = Texts.audit("report.txt", Files.readAllBytes(report));
        faults = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/source-report-faults.tsv"))) {
            String[] fields = line.split("\t");
            if (!line.startsWith("#") && !fields[0].equals("place")) {
                faults.add(new Fault(fields[0], fields[1]));
            }
        }
    }

    /// In the folder of the system property `zhixing.shared`, else beside the project or a folder that holds it.
    private static Path beside(String file) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.concat(Stream.ofNullable(System.getProperty("zhixing.shared")).map(folder -> Path.of(folder).resolve(file.substring("shared/".length()))), Stream.iterate(here, Objects::nonNull, Path::getParent).map(each -> each.resolve(file)))
            .filter(Files::exists).findFirst().orElse(here.resolve(file));
    }

    @Test
    void everyFindingIsAFaultReadByHand() {
        List<Finding> findings = Texts.contradictions(audited);
        assertThat(findings).hasSizeGreaterThan(25).allSatisfy(finding -> assertThat(faults).as(finding.explanation().zh()).anyMatch(fault -> fault.isHitBy(finding)));
    }

    @Test
    void mostFaultsReadByHandAreFound() {
        List<Finding> findings = Texts.contradictions(audited);
        List<Fault> missed = faults.stream().filter(fault -> findings.stream().noneMatch(fault::isHitBy)).toList();
        assertThat(missed.size() * 10).as("missed: " + missed).isLessThanOrEqualTo(faults.size() * 4);
    }

    @Test
    void mostNumbersTakePartInACheck() {
        assertThat(audited.coverage().checked() * 10).isGreaterThan(audited.coverage().numbers() * 6);
    }
}
