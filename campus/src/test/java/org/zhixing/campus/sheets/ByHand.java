package org.zhixing.campus.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook whose parts are written by hand, so that it can be odd.
final class ByHand {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /// One sheet 学生 with these rows: `<row r="1"><c r="A1" …>`.
    static ByHand workbook(String rows) {
        return new ByHand()
            .part("_rels/.rels", relations("<Relationship Id='rId1' Type='" + RELATIONS + "/officeDocument' Target='xl/workbook.xml'/>"))
            .part("xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'><sheets><sheet name='学生' sheetId='1' r:id='rId1'/></sheets></workbook>")
            .part("xl/_rels/workbook.xml.rels", relations("<Relationship Id='rId1' Type='" + RELATIONS + "/worksheet' Target='worksheets/sheet1.xml'/>"
                + "<Relationship Id='rId2' Type='" + RELATIONS + "/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='rId3' Type='" + RELATIONS + "/styles' Target='styles.xml'/>"))
            .sheet("<sheetData>" + rows + "</sheetData>");
    }

    static String relations(String inner) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inner + "</Relationships>";
    }

    ByHand sheet(String inner) {
        return part("xl/worksheets/sheet1.xml", "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" + MAIN + "'>" + inner + "</worksheet>");
    }

    ByHand texts(String inner) {
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + inner + "</sst>");
    }

    /// Cell style n has the n-th of these number formats.
    ByHand formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId='").append(200 + i).append("' formatCode='").append(codes[i].replace("\"", "&quot;")).append("'/>");
            styles.append("<xf numFmtId='").append(codes[i].matches("[1-9]\\d*") ? codes[i] : 200 + i).append("'/>");
        }
        return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'><numFmts>" + formats + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    ByHand part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    ByHand without(String name) {
        parts.remove(name);
        return this;
    }

    ByHand changed(String name, String from, String to) {
        return part(name, parts.get(name).replace(from, to));
    }

    Path in(Path folder) {
        Path file = folder.resolve("odd.xlsx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }
}
