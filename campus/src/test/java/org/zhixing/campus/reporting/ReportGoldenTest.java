package org.zhixing.campus.reporting;

import org.junit.jupiter.api.Test;
import org.zhixing.book.JsonWriter;
import org.zhixing.campus.demo.DemoSchool;
import org.zhixing.campus.figures.Figures;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.time.ReportYear;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// The whole report of 2019 as JSON; `./zhixing test --golden` rewrites the file.
class ReportGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/golden/report-2019.zh.json");

    @Test
    void theReportOf2019IsTheGoldenOne() throws IOException {
        var out = new ByteArrayOutputStream();
        JsonWriter.write(DemoSchool.shared().the(Reports.class).of(DemoSchool.shared().the(Figures.class).filled(ReportYear.of(2019)), Language.ZH), out);
        if (Boolean.getBoolean("golden")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, out.toByteArray());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(GOLDEN));
    }
}
