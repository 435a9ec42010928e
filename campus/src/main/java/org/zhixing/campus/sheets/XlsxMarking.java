package org.zhixing.campus.sheets;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Language;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Marks a workbook in Office Open XML part by part; the parts that have no marks are copied as they are.
final class XlsxMarking {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private static final String PROBLEMS = "xl/worksheets/zhixing-problems.xml";
    private static final String NEW_STYLES = "xl/zhixing-styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final long MOST_BYTES = 1 << 30;
    private static final long MOST_SMALL_BYTES = 64 << 20;

    private final Map<Integer, SheetMarks> sheets;
    private final List<List<String>> summary;
    private final Language language;

    XlsxMarking(Map<Integer, SheetMarks> sheets, List<List<String>> summary, Language language) {
        this.sheets = sheets;
        this.summary = summary;
        this.language = language;
    }

    static String ending(Path original) throws IOException {
        try (ZipParts parts = ZipParts.open(original)) {
            return parts.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin")) ? ".xlsm" : ".xlsx";
        }
    }

    void write(Path original, OutputStream out) throws IOException {
        try (ZipParts parts = ZipParts.open(original); ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            String main = XlsxContent.mainPart(parts);
            Relations relations = Relations.of(parts, main);
            String styleName = Objects.requireNonNullElse(relations.first("styles"), NEW_STYLES);
            boolean styled = parts.has(styleName);
            StyleMarks styles = new StyleMarks(styled ? text(parts, styleName) : "");
            XlsxWorkbookMarking workbook = new XlsxWorkbookMarking(parts, relations, text(parts, main), sheets, language, PROBLEMS);
            Set<String> done = new HashSet<>();
            for (Map.Entry<Integer, String> sheet : workbook.parts().entrySet()) {
                SheetMarks marks = sheets.get(sheet.getKey());
                if (marks != null && marks.changes() && parts.has(sheet.getValue())) {
                    put(zip, parts.name(sheet.getValue()), done, writer -> {
                        try (XmlTokens in = new XmlTokens(XmlPart.reader(parts.stream(sheet.getValue(), MOST_BYTES)))) {
                            new XlsxSheetMarking(marks, styles, in, writer).copy();
                        }
                    });
                }
            }
            String problems = workbook.problemsPart();
            put(zip, parts.has(problems) ? parts.name(problems) : problems, done, writer -> ProblemSheet.write(summary, styles, workbook.strict(), workbook.showsProblems(), writer));
            put(zip, parts.name(main), done, workbook::write);
            put(zip, styled ? parts.name(styleName) : NEW_STYLES, done, styles::write);
            String relationPart = Relations.partOf(main);
            put(zip, parts.has(relationPart) ? parts.name(relationPart) : relationPart, done, writer -> workbook.writeRelations(relations(parts, relationPart), styled, writer));
            if (parts.has(TYPES)) {
                String types = text(parts, TYPES);
                put(zip, parts.name(TYPES), done, writer -> workbook.writeTypes(types, styled, writer));
            }
            for (ZipArchiveEntry entry : parts.entries()) {
                if (!done.contains(ZipParts.key(entry.getName()))) {
                    zip.addRawArchiveEntry(new ZipArchiveEntry(entry), parts.raw(entry));
                }
            }
            zip.finish();
        }
    }

    private static String relations(ZipParts parts, String part) throws IOException {
        return parts.has(part) ? text(parts, part) : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    }

    private interface Content {
        void write(Writer out) throws IOException;
    }

    private static void put(ZipArchiveOutputStream zip, String name, Set<String> done, Content content) throws IOException {
        done.add(ZipParts.key(name));
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        content.write(writer);
        writer.flush();
        zip.closeArchiveEntry();
    }

    private static String text(ZipParts parts, String part) throws IOException {
        StringWriter text = new StringWriter();
        try (var reader = XmlPart.reader(parts.stream(part, MOST_SMALL_BYTES))) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    static XmlTokens tokens(String xml) {
        return new XmlTokens(new StringReader(xml));
    }

    /// As the text of an element or the value of an attribute; what XML cannot hold becomes a question mark.
    static String escaped(@Nullable String text) {
        StringBuilder xml = new StringBuilder();
        String.valueOf(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                    boolean allowed = c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff || c == '\n' || c == '\t';
                    xml.appendCodePoint(allowed ? c : '?');
                }
            }
        });
        return xml.toString();
    }
}
