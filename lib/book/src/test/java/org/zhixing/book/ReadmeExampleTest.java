package org.zhixing.book;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

import static org.assertj.core.api.Assertions.assertThat;

/// The example of README.md, kept as it stands there.
class ReadmeExampleTest {

    @Test
    void writesABook(@TempDir Path folder) throws IOException {
        // example
        var card = new Card("students-full_time", "students.full_time", Map.of(), "全日制在校生数", new BigDecimal(3218), "3,218 人", "PERSON",
                "2019-09-01", OptionalLong.of(3218), List.of(new Card.Line("定义", "在籍且在校的学生")));
        var text = new Block.Paragraph(List.of(new Run.Text("全日制在校生 "), new Run.Figure("3,218", card.id()), new Run.Text(" 人。")));
        var chapter = new Chapter("students", "一、", "学生情况", List.of(new Block.Heading(2, "（一）规模"), text));
        var book = new Book("质量年度报告", "示范学校", "2019", Locale.SIMPLIFIED_CHINESE, "", List.of(chapter), Map.of(card.id(), card));

        try (var out = Files.newOutputStream(folder.resolve("report.docx"))) {
            DocxWriter.write(book, out);
        }
        // end
        assertThat(folder.resolve("report.docx")).isNotEmptyFile();
        var source = Files.readString(Path.of("src/test/java/org/zhixing/book/ReadmeExampleTest.java"));
        var example = source.substring(source.indexOf("// example\n") + "// example\n".length(), source.indexOf("\n        // end\n")).stripIndent().strip();
        assertThat(Files.readString(Path.of("README.md"))).contains(example);
    }
}
