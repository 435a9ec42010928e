package org.zhixing.book;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The styles of a document in Word: what headings, body, captions, notes, contents and tables look like.
final class DocxStyles {

    private static final String SONG = "SimSun";
    private static final String HEI = "SimHei";

    private final XWPFStyles styles;
    /// Added when they are complete: the document copies what it is given.
    private final List<CTStyle> making = new ArrayList<>();

    private DocxStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    static void add(XWPFDocument document, Book book) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia(SONG);
        styles.setDefaultFonts(fonts);
        styles.setEastAsia("zh-CN");
        new DocxStyles(styles).all();
    }

    private void all() {
        style("Normal", "Normal", 0).size(21);
        style("Title", "Title", 0).heading(56).centred().space(200, 200);
        style("Subtitle", "Subtitle", 0).size(32).centred().space(200, 200);
        style("CoverNote", "Cover Note", 0).size(21).centred().space(600, 0);
        style("ContentsHeading", "Contents Heading", 0).heading(32).centred().space(0, 240);
        style("Heading1", "heading 1", 1).heading(36).space(240, 240).keepNext();
        style("Heading2", "heading 2", 2).heading(28).space(240, 120).keepNext();
        style("Heading3", "heading 3", 3).heading(24).space(180, 80).keepNext();
        style("BodyText", "Body Text", 0).size(22).firstLine(440).lines(360).space(0, 80);
        style("Note", "Note", 0).size(18).space(60, 160).colour(Theme.MUTED);
        style("Caption", "caption", 0).size(19).centred().space(160, 80).bold();
        style("Figure", "Figure", 0).size(21).centred().space(160, 0);
        style("TableText", "Table Text", 0).size(18).space(20, 20);
        style("TableEnd", "Table End", 0).size(12).space(0, 60);
        style("Header", "header", 0).size(17).centred().colour(Theme.MUTED);
        style("Footer", "footer", 0).size(17).centred().colour(Theme.MUTED);
        style("TOC1", "toc 1", 0).size(22).bold().space(80, 0).contents(0);
        style("TOC2", "toc 2", 0).size(21).contents(420);
        style("TOC3", "toc 3", 0).size(20).contents(840);
        making.forEach(style -> styles.addStyle(new XWPFStyle(style, styles)));
        CTStyle grid = CTStyle.Factory.newInstance();
        grid.setType(STStyleType.TABLE);
        grid.setStyleId("ReportTable");
        grid.addNewName().setVal("Report Table");
        styles.addStyle(new XWPFStyle(grid, styles));
    }

    private One style(String id, String name, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        making.add(style);
        return new One(style, outline);
    }

    /// One paragraph style in the making; sizes in half points, distances in twentieths of a point.
    private static final class One {

        private final CTPPrGeneral paragraph;
        private final CTRPr run;

        One(CTStyle style, int outline) {
            paragraph = style.addNewPPr();
            run = style.addNewRPr();
            if (outline > 0) {
                paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline - 1L));
            }
        }

        One size(int halfPoints) {
            run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
            run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
            return this;
        }

        One heading(int halfPoints) {
            CTFonts fonts = run.addNewRFonts();
            fonts.setAscii("Arial");
            fonts.setHAnsi("Arial");
            fonts.setEastAsia(HEI);
            run.addNewB();
            run.addNewColor().setVal(Theme.ACCENT);
            return size(halfPoints);
        }

        One bold() {
            run.addNewB();
            return this;
        }

        One colour(String rgb) {
            run.addNewColor().setVal(rgb);
            return this;
        }

        One centred() {
            paragraph.addNewJc().setVal(STJc.CENTER);
            return this;
        }

        One keepNext() {
            paragraph.addNewKeepNext();
            return this;
        }

        One space(int before, int after) {
            var spacing = paragraph.isSetSpacing() ? paragraph.getSpacing() : paragraph.addNewSpacing();
            spacing.setBefore(BigInteger.valueOf(before));
            spacing.setAfter(BigInteger.valueOf(after));
            return this;
        }

        One lines(int spacingOf240) {
            var spacing = paragraph.isSetSpacing() ? paragraph.getSpacing() : paragraph.addNewSpacing();
            spacing.setLine(BigInteger.valueOf(spacingOf240));
            spacing.setLineRule(STLineSpacingRule.AUTO);
            return this;
        }

        One firstLine(int indent) {
            paragraph.addNewInd().setFirstLine(BigInteger.valueOf(indent));
            return this;
        }

        /// An entry of the contents: indented, with a dotted line to the page number.
        One contents(int indent) {
            paragraph.addNewInd().setLeft(BigInteger.valueOf(indent));
            var tab = paragraph.addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setLeader(STTabTlc.DOT);
            tab.setPos(BigInteger.valueOf(9_180));
            return this;
        }
    }
}
