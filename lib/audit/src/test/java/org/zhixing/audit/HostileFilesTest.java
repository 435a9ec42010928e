package org.zhixing.audit;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.reading.Reading;
import org.zhixing.audit.reading.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Files that are damaged, locked, empty or made to do harm: a message each, no hang.
class HostileFilesTest {

    @Test
    void damagedOfficeFilesAreRefused() {
        for (String name : new String[]{"a.docx", "a.xlsx"}) {
            assertThatThrownBy(() -> read(name, "PK not really a zip".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> read("bomb.docx", out.toByteArray())).isInstanceOf(Unreadable.class);
    }

    @Test
    void aPdfWithoutTextAndALockedOneSaySo() throws IOException {
        assertThatThrownBy(() -> read("scan.pdf", pdf(false))).isInstanceOfSatisfying(Unreadable.class, refused -> assertThat(refused.zh()).contains("没有文字"));
        assertThatThrownBy(() -> read("locked.pdf", pdf(true))).isInstanceOfSatisfying(Unreadable.class, refused -> assertThat(refused.zh()).contains("加密"));
        assertThatThrownBy(() -> read("broken.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Unreadable.class);
    }

    @Test
    void deepNestingAndEndlessLinesEnd() throws Exception {
        byte[] deep = ("<div>".repeat(20_000) + "在校生2442人" + "</div>".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(read("deep.html", deep).coverage().numbers()).isLessThanOrEqualTo(1);
        byte[] line = "共12345人其中678人".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertThat(read("line.txt", line).coverage().numbers()).isEqualTo(40_000);
        byte[] wide = ("1\t".repeat(5_000) + "\n").repeat(3).getBytes(StandardCharsets.UTF_8);
        assertThat(Texts.contradictions(read("wide.txt", wide))).isEmpty();
    }

    private static Audited read(String name, byte[] bytes) throws Unreadable, IOException {
        return new Audit().of(Reading.of(name, new ByteArrayInputStream(bytes)));
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
