package org.zhixing.book;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Writes a book as a Word document that an office can go on working with: styles, fields, repeating header rows, charts with their values.
/// The same book gives the same bytes; the file bears no date.
public final class DocxWriter {

    /// How much goes on one line of the header, in tenths of a Chinese character.
    private static final int HEADER = 500;

    private DocxWriter() {}

    /// Leaves the stream open.
    public static void write(Book book, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(Theme.wordStyles()).getStyles());
            properties(book, document);
            var header = document.createHeader(HeaderFooterType.DEFAULT);
            header._getHdrFtr().set(HdrDocument.Factory.parse(part("hdr", header(book))).getHdr());
            var footer = document.createFooter(HeaderFooterType.DEFAULT);
            footer._getHdrFtr().set(FtrDocument.Factory.parse(part("ftr", footer(book))).getFtr());
            var charts = charts(book, document);
            var body = new DocxBody(book, charts.iterator()).markup(document.getRelationId(header), document.getRelationId(footer));
            document.getDocument().setBody(DocumentDocument.Factory.parse(body).getDocument().getBody());
            document.write(bytes);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("The document of " + book.title() + " cannot be composed", e);
        }
        SteadyZip.copy(bytes.toByteArray(), Map.of("word/settings.xml", Theme.resource("settings.xml")), out);
    }

    private static void properties(Book book, XWPFDocument document) throws InvalidFormatException {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(book.title());
        core.setCreator(book.school());
        core.setSubjectProperty(book.edition());
        document.getPackage().getPackageProperties().setLanguageProperty(Words.tag(book.language()));
        document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Zhixing");
    }

    /// Adds the charts and names their relationships in order. The paragraphs that POI puts them into are replaced later.
    private static List<String> charts(Book book, XWPFDocument document) throws IOException, XmlException, InvalidFormatException {
        var relations = new ArrayList<String>();
        for (var chapter : book.chapters()) {
            for (var block : chapter.blocks()) {
                if (block instanceof Block.Chart chart) {
                    var part = document.createChart();
                    part.getCTChartSpace().set(ChartSpaceDocument.Factory.parse(DocxChart.markup(chart)).getChartSpace());
                    part.setWorkbook(ChartSheet.of(chart));
                    relations.add(document.getRelationId(part));
                }
            }
        }
        return relations;
    }

    private static String part(String element, String inside) {
        return "<w:" + element + " " + DocxBody.NAMESPACES + ">" + inside + "</w:" + element + ">";
    }

    private static String header(Book book) {
        var out = new Markup();
        var text = new DocxText(book, out);
        text.open("Header");
        text.run(book.school() + "  " + book.title(), "");
        if (Words.width(book.school() + book.title() + book.note()) > HEADER) {
            out.open("w:r").empty("w:br").close();
        } else {
            text.tab();
        }
        text.run(book.note(), "");
        return out.close().toString();
    }

    private static String footer(Book book) {
        var words = Words.in(book.language());
        var out = new Markup();
        var text = new DocxText(book, out);
        text.open("Footer");
        text.run(words.page() + " ", "");
        text.field("PAGE", "1", "");
        text.run(" " + words.of() + " ", "");
        text.field("NUMPAGES", "1", "");
        text.run(" " + words.pageEnd(), "");
        return out.close().toString();
    }
}
