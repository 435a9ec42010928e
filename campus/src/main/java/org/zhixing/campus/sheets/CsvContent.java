package org.zhixing.campus.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A text file with a record in each line, its values parted by commas, tabs, semicolons or bars.
record CsvContent(Path file, Encoding encoding, Dialect dialect, List<SheetName> sheets) implements Content {

    private static final int LOOKED_AT = 1 << 16;

    static CsvContent open(Path file, String name) throws IOException {
        Encoding encoding = Encoding.of(file);
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = encoding.decoded(in.readNBytes(LOOKED_AT));
        }
        refuseBinary(head);
        String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String title = own.lastIndexOf('.') > 0 ? own.substring(0, own.lastIndexOf('.')) : own;
        return new CsvContent(file, encoding, Dialect.of(head), List.of(new SheetName(0, title, false)));
    }

    @Override
    public void read(SheetName sheet, Rows rows) throws IOException {
        try (CsvLines lines = new CsvLines(encoding.reader(file), dialect)) {
            int number = 0;
            for (List<String> line = lines.next(); line != null && rows.wanted(); line = lines.next()) {
                number++;
                rows.begin(number);
                for (int i = 0; i < line.size(); i++) {
                    rows.put(i, Texts.cell(CsvText.meant(line.get(i))));
                }
            }
            if (rows.wanted()) {
                rows.end();
            }
        } catch (CharacterCodingException broken) {
            throw new Unreadable("之后的文字编码已损坏，既不是 UTF-8 也不是 GB18030；请用 Excel 或 WPS 另存为 .xlsx 再试",
                "is followed by bytes that are neither UTF-8 nor GB18030; save the file as .xlsx", broken);
        }
    }

    @Override
    public void close() {}

    private static void refuseBinary(String head) throws Unreadable {
        if (head.isEmpty()) {
            throw FileKind.empty();
        }
        long controls = head.chars().filter(c -> c < ' ' && "\t\n\r\f\u001a".indexOf(c) < 0).count();
        if (controls > 3 && controls * 10 > head.length()) {
            throw new Unreadable("不是表格文件；请交 .xlsx、.xls 或 .csv 文件", "is no spreadsheet; give an .xlsx, .xls or .csv file");
        }
    }
}
