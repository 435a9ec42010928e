package org.zhixing.audit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.reading.Reading;
import org.zhixing.audit.reading.Unreadable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    @Test
    void lockedAndOldOfficeFilesSaySo() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryption = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryption.confirmPassword("secret");
            try (var data = encryption.getDataStream(files)) {
                data.write("PK".getBytes(StandardCharsets.UTF_8));
            }
            files.writeFilesystem(out);
        }
        for (String name : new String[]{"locked.docx", "locked.xlsx"}) {
            assertThatThrownBy(() -> read(name, out.toByteArray())).isInstanceOfSatisfying(Unreadable.class, refused -> assertThat(refused.zh()).contains("加密"));
        }
    }

    @Test
    void emptyAndUnknownFilesSaySo() {
        for (String name : new String[]{"a.docx", "a.pdf", "a.txt", "a.xlsx", "a.html"}) {
            assertThatThrownBy(() -> read(name, new byte[0])).isInstanceOfSatisfying(Unreadable.class, refused -> assertThat(refused.zh()).contains("空"));
        }
        assertThatThrownBy(() -> read("a.exe", new byte[9])).isInstanceOf(Unreadable.class);
    }

    @Test
    void entitiesOfAWordFileAreNotResolved() throws Exception {
        var secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "在校生7777人");
        String entities = "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>";
        assertThatThrownBy(() -> read("x.docx", word(entities, "&a;"))).isInstanceOf(Unreadable.class);
        String laughs = "<!DOCTYPE x [<!ENTITY a \"在校生7777人\"><!ENTITY b \"" + "&a;".repeat(50) + "\"><!ENTITY c \"" + "&b;".repeat(50) + "\"><!ENTITY d \"" + "&c;".repeat(50) + "\">]>";
        assertThatThrownBy(() -> read("x.docx", word(laughs, "&d;"))).isInstanceOf(Unreadable.class);
        assertThat(read("x.docx", word("", "在校生7777人")).coverage().numbers()).isEqualTo(1);
        Files.delete(secret);
    }

    @Test
    void aDeeplyNestedWordFileEndsInAMessageOrIsRead() throws IOException {
        String open = "<w:sdt><w:sdtContent>".repeat(8_000);
        String close = "</w:sdtContent></w:sdt>".repeat(8_000);
        try {
            assertThat(read("deep.docx", word("", "x</w:t></w:r></w:p>" + open + "<w:p/>" + close + "<w:p><w:r><w:t>y")).coverage().numbers()).isZero();
        } catch (Unreadable refused) {
            assertThat(refused.zh()).isNotBlank();
        }
    }

    @Test
    void aPdfWhoseFontsSayNothingSaysSo() throws IOException {
        assertThatThrownBy(() -> read("mute.pdf", mute())).isInstanceOfSatisfying(Unreadable.class, refused -> assertThat(refused.zh()).contains("字体"));
    }

    /// A PDF with an embedded font that has lost its table of characters.
    private static byte[] mute() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument(); var font = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            var type = PDType0Font.load(pdf, font, true);
            try (var stream = new PDPageContentStream(pdf, page)) {
                stream.beginText();
                stream.setFont(type, 10);
                stream.newLineAtOffset(80, 700);
                stream.showText("There are 2442 students in 60 classes of this school.");
                stream.endText();
            }
            pdf.save(out);
        }
        var mute = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var resources = pdf.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
            }
            pdf.save(mute);
        }
        return mute.toByteArray();
    }

    private static byte[] word(String prolog, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            put(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(zip, "word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" + text
                + "</w:t></w:r></w:p></w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
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
