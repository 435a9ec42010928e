package org.zhixing.audit;

import org.junit.jupiter.api.Test;
import org.zhixing.audit.document.Document;
import org.zhixing.audit.reading.Reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// The example of README.md, kept as it stands there.
class ReadmeExampleTest {

    @Test
    void auditsAReport() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream("班级\t人数\n甲班\t41\n乙班\t38\n合计\t81\n".getBytes(StandardCharsets.UTF_8));
        // example
        Document document = Reading.of("report.txt", in);
        Audited audited = new Audit().of(document);
        for (Finding finding : audited.likely()) {
            out.println(finding.kind().code() + " " + finding.published() + " → " + finding.expected() + ": " + finding.arithmetic());
        }
        Coverage coverage = audited.coverage();
        out.println(coverage.checked() + " of " + coverage.numbers() + " numbers took part in a check");
        // end
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("sum 81 → 79: 41+38=79\n3 of 3 numbers took part in a check\n");
        var source = Files.readString(Path.of("src/test/java/org/zhixing/audit/ReadmeExampleTest.java"));
        var example = source.substring(source.indexOf("// example\n") + "// example\n".length(), source.indexOf("\n        // end\n")).stripIndent().strip();
        assertThat(Files.readString(Path.of("README.md"))).contains(example);
    }
}
