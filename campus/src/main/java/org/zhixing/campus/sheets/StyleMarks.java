package org.zhixing.campus.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The styles of a workbook, with those added that marked cells need: each as before, but filled light red.
final class StyleMarks {

    /// A light red that hardly anyone else uses, so that marks of an earlier copy are known by it.
    private static final String COLOUR = "FFFFC8CD";

    private static final String NONE = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>";

    private final String original;
    private final List<String> styles = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final Set<Integer> ownFills = new HashSet<>();
    private final Set<Integer> own = new HashSet<>();
    private final Map<Integer, Integer> markedBy = new LinkedHashMap<>();
    private final Map<Integer, Integer> unmarkedBy = new LinkedHashMap<>();
    private String prefix = "";
    private int fonts;
    private int fills;

    /// @param xml of the part; empty where the workbook has none
    StyleMarks(String xml) throws IOException {
        this.original = xml.isEmpty() ? NONE : xml;
        look();
        addText("<%1$sxf numFmtId=\"49\" fontId=\"%2$d\" fillId=\"%3$d\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><%1$salignment vertical=\"center\"/></%1$sxf>", 1);
        addText("<%1$sxf numFmtId=\"49\" fontId=\"%2$d\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>", 0);
        addText("<%1$sxf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><%1$salignment vertical=\"top\" wrapText=\"1\"/></%1$sxf>", 0);
    }

    private void addText(String style, int font) {
        added.add(style.formatted(prefix, fonts + font, fills));
    }

    /// The style of the heading over problems, of a problem, and of a line in the list of causes.
    int heading() {
        return styles.size();
    }

    int problem() {
        return styles.size() + 1;
    }

    int line() {
        return styles.size() + 2;
    }

    /// The same style, filled.
    int marked(int style) {
        return own.contains(style) ? style : markedBy.computeIfAbsent(style, plain -> add(filled(plain, fills)));
    }

    /// The style without the fill that an earlier copy gave it.
    int unmarked(int style) {
        return own.contains(style) ? unmarkedBy.computeIfAbsent(style, filled -> add(filled(filled, 0))) : style;
    }

    private int add(String style) {
        added.add(style);
        return styles.size() + added.size() - 1;
    }

    private String filled(int style, int fill) {
        String xf = styles.get(style < 0 || style >= styles.size() ? 0 : style);
        int end = xf.indexOf('>');
        String tag = xf.substring(0, end + 1).replaceAll("\\s(fillId|applyFill)\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
        int at = tag.indexOf("xf") + 2;
        return tag.substring(0, at) + " fillId=\"" + fill + "\" applyFill=\"1\"" + tag.substring(at) + xf.substring(end + 1);
    }

    private void look() throws IOException {
        try (XmlTokens in = new XmlTokens(new StringReader(original))) {
            String list = "";
            StringBuilder xf = new StringBuilder();
            while (in.next()) {
                String name = in.name();
                switch (name) {
                    case "fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs", "borders" -> list = in.starts() && !in.empty() ? name : "";
                    case "font" -> fonts += list.equals("fonts") && in.starts() ? 1 : 0;
                    case "fill" -> fills += list.equals("fills") && in.starts() ? 1 : 0;
                    case "fgColor" -> {
                        if (list.equals("fills") && COLOUR.equals(in.attribute("rgb"))) {
                            ownFills.add(fills - 1);
                        }
                    }
                    default -> { }
                }
                if (list.equals("cellXfs") && !name.equals("cellXfs")) {
                    xf.append(in.raw());
                    if (name.equals("xf") && (in.ends() || in.empty())) {
                        prefix = in.prefix();
                        learn(xf.toString().strip());
                        xf.setLength(0);
                    }
                }
            }
        }
        if (styles.isEmpty() || fills == 0 || fonts == 0) {
            throw Unreadable.damaged();
        }
    }

    private void learn(String xf) {
        Matcher fill = FILL.matcher(xf);
        if (fill.find() && ownFills.contains(Styles.number(fill.group(1)))) {
            own.add(styles.size());
        }
        styles.add(xf);
    }

    private static final Pattern FILL = Pattern.compile("^[^>]*\\sfillId\\s*=\\s*[\"'](\\d+)[\"']");

    void write(Writer out) throws IOException {
        try (XmlTokens in = new XmlTokens(new StringReader(original))) {
            while (in.next()) {
                String name = in.name();
                boolean list = name.equals("fonts") || name.equals("fills") || name.equals("cellXfs");
                if (list && in.ends()) {
                    out.write(switch (name) {
                        case "fonts" -> font(false) + font(true);
                        case "fills" -> "<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"%2$s\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>".formatted(prefix, COLOUR);
                        default -> String.join("", added);
                    });
                    out.write(in.raw());
                } else if (list) {
                    int count = name.equals("fonts") ? fonts + 2 : name.equals("fills") ? fills + 1 : styles.size() + added.size();
                    out.write(in.with("count", String.valueOf(count)));
                } else {
                    out.write(in.declaration() ? XlsxMarking.DECLARATION : in.raw());
                }
            }
        }
    }

    private String font(boolean bold) {
        return "<%1$sfont>%2$s<%1$ssz val=\"11\"/><%1$scolor rgb=\"FFC00000\"/><%1$sname val=\"宋体\"/></%1$sfont>".formatted(prefix, bold ? "<" + prefix + "b/>" : "");
    }
}
