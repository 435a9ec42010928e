package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A workbook in Office Open XML, usual or strict. Parts that are missing and not needed are not missed.
final class XlsxContent implements Content {

    /// So that 1,048,576 rows of some twenty columns can be read.
    private static final long MOST_SHEET_BYTES = 1 << 30;
    private static final long MOST_PART_BYTES = 512 << 20;
    private static final long MOST_STYLE_BYTES = 64 << 20;

    private final ZipParts parts;
    private final Workbook workbook;
    private final Relations relations;
    private final Styles styles;
    private @Nullable SharedTexts texts;

    private XlsxContent(ZipParts parts, Workbook workbook, Relations relations, Styles styles) {
        this.parts = parts;
        this.workbook = workbook;
        this.relations = relations;
        this.styles = styles;
    }

    static XlsxContent open(Path file) throws IOException {
        ZipParts parts = ZipParts.open(file);
        try {
            String main = mainPart(parts);
            Relations relations = Relations.of(parts, main);
            Workbook workbook = Workbook.read(parts.stream(main, MOST_STYLE_BYTES), parts, relations);
            if (workbook.sheets().isEmpty()) {
                throw new Unreadable("里面没有工作表", "has no sheet");
            }
            String style = relations.first("styles");
            Styles styles = style != null && parts.has(style) ? Styles.read(parts.stream(style, MOST_STYLE_BYTES)) : Styles.NONE;
            return new XlsxContent(parts, workbook, relations, styles);
        } catch (IOException | RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    static Unreadable locked() {
        return new Unreadable("有密码保护；请在 Excel 或 WPS 里输入密码打开，去掉密码后另存再交", "is protected by a password; open it in Excel or WPS with the password, remove it and save again");
    }

    static String mainPart(ZipParts parts) throws IOException {
        String main = Relations.of(parts, "").first("officeDocument");
        if (main == null || !parts.has(main)) {
            main = "xl/workbook.xml";
        }
        if (parts.has("xl/workbook.bin")) {
            throw saveAs("这是二进制工作簿（.xlsb）", "is a binary workbook (.xlsb)");
        } else if (main.endsWith(".xml") && parts.has(main) && parts.names().stream().anyMatch(name -> name.startsWith("xl/"))) {
            return main;
        }
        throw notAWorkbook(parts.names());
    }

    private static Unreadable notAWorkbook(Set<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return saveAs("这是 Word 文档", "is a Word document");
        } else if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return saveAs("这是 PowerPoint 文稿", "is a PowerPoint presentation");
        } else if (names.contains("mimetype") && names.contains("content.xml")) {
            return saveAs("这是 OpenDocument 文件（.ods）", "is an OpenDocument file (.ods)");
        } else if (names.contains("index/document.iwa") || names.contains("index.zip")) {
            return saveAs("这是 Numbers 表格", "is a Numbers spreadsheet");
        }
        return new Unreadable("这是压缩包，里面不是一个工作簿；请解压后交里面的 .xlsx、.xls 或 .csv 文件", "is an archive that is no workbook; unpack it and give the .xlsx, .xls or .csv file in it");
    }

    private static Unreadable saveAs(String zh, String en) {
        return new Unreadable(zh + "，不能直接读取；请另存为 .xlsx 再交", en + " and cannot be read; save it as .xlsx");
    }

    @Override
    public List<SheetName> sheets() {
        return List.copyOf(workbook.sheets().keySet());
    }

    @Override
    public void read(SheetName sheet, Rows rows) throws IOException {
        String part = workbook.sheets().get(sheet);
        if (part == null || !parts.has(part)) {
            throw new Unreadable("内容缺失，文件不完整；请用 Excel 或 WPS 打开后另存为 .xlsx 再试", "is missing from the file; open it in Excel or WPS and save it as .xlsx");
        }
        try (XmlPart xml = XmlPart.open(parts.stream(part, MOST_SHEET_BYTES))) {
            new XlsxSheet(xml, texts(), styles, new Numbers(workbook.from1904()), rows).read();
        }
    }

    private SharedTexts texts() throws IOException {
        SharedTexts known = texts;
        if (known == null) {
            String part = relations.first("sharedStrings");
            known = part != null && parts.has(part) ? SharedTexts.read(parts.stream(part, MOST_PART_BYTES)) : SharedTexts.NONE;
            texts = known;
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /// @param sheets each with the part that holds it, in the file's order
    private record Workbook(Map<SheetName, String> sheets, boolean from1904) {

        static Workbook read(InputStream part, ZipParts parts, Relations relations) throws IOException {
            Map<SheetName, String> sheets = new LinkedHashMap<>();
            boolean from1904 = false;
            int index = 0;
            try (XmlPart xml = XmlPart.open(part)) {
                while (xml.next()) {
                    if (!xml.starts()) {
                        continue;
                    }
                    if (xml.name().equals("workbookPr") && xml.depth() == 2) {
                        from1904 = xml.truth("date1904");
                    } else if (xml.name().equals("sheet") && xml.depth() == 3) {
                        String id = xml.relationship();
                        String type = id == null ? null : relations.types().get(id);
                        if (type == null || type.equals("worksheet")) {
                            String target = id == null ? null : relations.targets().get(id);
                            String usual = "xl/worksheets/sheet" + (index + 1) + ".xml";
                            SheetName name = new SheetName(index, xml.attribute("name", "Sheet" + (index + 1)), xml.attribute("state", "visible").toLowerCase(Locale.ROOT).contains("hidden"));
                            sheets.put(name, target != null && parts.has(target) ? target : usual);
                        }
                        index++;
                    }
                }
            }
            return new Workbook(sheets, from1904);
        }
    }
}
