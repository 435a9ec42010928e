package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The workbook part with a first sheet added for the causes; where an earlier copy has one, its content is replaced.
final class XlsxWorkbookMarking {

    private static final String RELATION = "rIdZhixingProblems";
    private static final String STYLE_RELATION = "rIdZhixingStyles";
    private static final String USUAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final String xml;
    private final Language language;
    private final String added;
    private final Map<Integer, String> parts = new LinkedHashMap<>();
    private @Nullable String former;
    private String idAttribute = "r:id";
    private int highestId;
    private int active;
    private final boolean changedActive;

    XlsxWorkbookMarking(ZipParts zip, Relations relations, String xml, Map<Integer, SheetMarks> marks, Language language, String added) throws IOException {
        this.xml = xml;
        this.language = language;
        this.added = added;
        int index = 0;
        try (XmlTokens in = XlsxMarking.tokens(xml)) {
            while (in.next()) {
                if (in.starts() && in.name().equals("workbookView")) {
                    active = Math.max(0, Styles.number(String.valueOf(in.attribute("activeTab"))));
                } else if (in.starts() && in.name().equals("sheet")) {
                    idAttribute = in.raw().replaceFirst("(?s)^.*?\\s([A-Za-z0-9_]+:id)\\s*=.*$", "$1");
                    String target = relations.targets().get(String.valueOf(in.attribute(idAttribute)));
                    String part = target != null && zip.has(target) ? target : "xl/worksheets/sheet" + (index + 1) + ".xml";
                    if (OwnMarks.means(OwnMarks.PROBLEMS, String.valueOf(in.attribute("name")))) {
                        former = part;
                    }
                    parts.put(index, part);
                    highestId = Math.max(highestId, Styles.number(String.valueOf(in.attribute("sheetId"))));
                    index++;
                }
            }
        }
        SheetMarks shown = marks.get(active);
        this.changedActive = shown != null && shown.changes();
    }

    /// The part of each sheet by its place in the file.
    Map<Integer, String> parts() {
        return parts;
    }

    String problemsPart() {
        return former == null ? added : Objects.requireNonNull(former);
    }

    boolean strict() {
        return xml.contains("purl.oclc.org/ooxml/spreadsheetml/main");
    }

    /// Whether the copy opens on the list of causes: only one sheet may be selected, and the sheet that was is rewritten only if it has marks.
    boolean showsProblems() {
        return former == null && changedActive;
    }

    void write(Writer out) throws IOException {
        boolean viewed = false;
        try (XmlTokens in = XlsxMarking.tokens(xml)) {
            while (in.next()) {
                String tag = in.declaration() ? XlsxMarking.DECLARATION : in.raw();
                if (former == null && in.starts()) {
                    switch (in.name()) {
                        case "workbookView" -> {
                            tag = viewed ? tag : in.with("activeTab", String.valueOf(showsProblems() ? 0 : active + 1)).replaceFirst("\\sfirstSheet\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
                            viewed = true;
                        }
                        case "definedName" -> {
                            String local = in.attribute("localSheetId");
                            tag = local == null ? tag : in.with("localSheetId", String.valueOf(Styles.number(local) + 1));
                        }
                        case "sheets" -> tag += "<%ssheet name=\"%s\" sheetId=\"%d\" %s=\"%s\"/>".formatted(in.prefix(), OwnMarks.PROBLEMS.in(language), highestId + 1, idAttribute, RELATION);
                        default -> { }
                    }
                }
                out.write(tag);
            }
        }
    }

    void writeRelations(String relations, boolean styled, Writer out) throws IOException {
        String base = strict() ? STRICT : USUAL;
        String sheet = former != null ? "" : relation(RELATION, base + "worksheet", "/" + added);
        append(relations, "Relationships", sheet + (styled ? "" : relation(STYLE_RELATION, base + "styles", "/xl/zhixing-styles.xml")), out);
    }

    void writeTypes(String types, boolean styled, Writer out) throws IOException {
        String sheet = former != null ? "" : "<%sOverride PartName=\"/" + added + "\" ContentType=\"" + KIND + "worksheet+xml\"/>";
        append(types, "Types", sheet + (styled ? "" : "<%sOverride PartName=\"/xl/zhixing-styles.xml\" ContentType=\"" + KIND + "styles+xml\"/>"), out);
    }

    private static String relation(String id, String type, String target) {
        return "<%sRelationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    /// Puts elements at the end of the one that holds all of a part.
    private static void append(String xml, String root, String elements, Writer out) throws IOException {
        try (XmlTokens in = XlsxMarking.tokens(xml)) {
            while (in.next()) {
                if (in.ends() && in.name().equals(root)) {
                    out.write(elements.replace("%s", in.prefix()));
                }
                out.write(in.declaration() ? XlsxMarking.DECLARATION : in.raw());
            }
        }
    }
}
