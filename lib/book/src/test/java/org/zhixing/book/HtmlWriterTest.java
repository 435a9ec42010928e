package org.zhixing.book;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlWriterTest {

    private static final Book BOOK = SampleBook.small();

    private static String page() throws IOException {
        return new String(SampleFiles.bytes(HtmlWriter::write, BOOK), StandardCharsets.UTF_8);
    }

    @Test
    void escapesWhatTextMeansAsText() throws IOException {
        assertThat(page()).contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;引号&quot;").doesNotContain("<script>alert");
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        assertThat(found("(?:src|href|action)=\"(\\w+:[^\"]*|//[^\"]*)\"", page())).isEmpty();
        assertThat(page()).doesNotContain("@import", "url(");
    }

    @Test
    void opensACardForEveryFigure() throws IOException {
        var page = page();
        var ids = found(" id=\"([^\"]+)\"", page);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found("class=\"book-figure\" href=\"#([^\"]+)\"", page)).isNotEmpty().allMatch(ids::contains);
        assertThat(found("href=\"#([^\"]+)\"", page)).allMatch(ids::contains);
    }

    @Test
    void showsTheValuesOfEachChartAsATable() throws IOException {
        assertThat(found("(<svg )", page())).hasSize(5);
        assertThat(found("(<details class=\"book-values\")", page())).hasSize(5);
        assertThat(found("<desc [^>]*>([^<]+)", page())).hasSize(5).allMatch(text -> text.contains("招生数"));
    }

    @Test
    void givesAChapterWithoutStylesOrScriptsAndWithTheLinksAskedFor() {
        var fragment = HtmlWriter.chapter(BOOK, BOOK.chapters().getFirst(), id -> "/figures/" + id);
        assertThat(fragment).startsWith("<section class=\"book-chapter\"").contains("href=\"/figures/students-full_time\"")
                .doesNotContain("style=", "<style", "<script", "onclick");
        assertThat(found("class=\"([^\"]+)\"", fragment)).allSatisfy(classes -> assertThat(classes.split(" ")).allMatch(name -> name.startsWith("book-")));
    }

    @Test
    void letsHeadersSayWhatTheyHead() {
        var fragment = HtmlWriter.chapter(BOOK, BOOK.chapters().getFirst(), id -> "");
        assertThat(fragment).contains("<caption", "scope=\"col\"", "scope=\"colgroup\" colspan=\"2\"", "scope=\"rowgroup\" rowspan=\"2\"").doesNotContain("book-figure");
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(hit -> hit.groupCount() == 0 ? hit.group() : hit.group(1)).toList();
    }
}
