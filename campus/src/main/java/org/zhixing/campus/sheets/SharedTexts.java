package org.zhixing.campus.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The table of texts to which a workbook's cells refer, packed: a text takes its UTF-8 bytes and eight more.
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts();

    private static final int BLOCK = 1 << 22;
    private static final int MOST_BLOCKS = 32;
    private static final int MOST_TEXTS = 4_000_000;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] places = new int[1024];
    private int count;
    private int used = BLOCK;

    private SharedTexts() {}

    static SharedTexts read(InputStream part) throws IOException {
        SharedTexts texts = new SharedTexts();
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        boolean inText = false;
        try (XmlPart xml = XmlPart.open(part)) {
            while (xml.next()) {
                if (xml.text()) {
                    if (inText) {
                        xml.appendTo(text);
                    }
                    continue;
                }
                boolean starts = xml.starts();
                switch (xml.name()) {
                    case "si" -> {
                        if (!starts) {
                            texts.add(text);
                        }
                        text.setLength(0);
                    }
                    case "rPh" -> phonetic += starts ? 1 : -1;
                    case "t" -> inText = starts && phonetic == 0;
                    default -> { }
                }
            }
        }
        return texts;
    }

    /// @throws Unreadable if the table has no such text
    String get(String index) throws Unreadable {
        int i;
        try {
            i = Integer.parseInt(index.strip());
        } catch (NumberFormatException none) {
            i = -1;
        }
        if (i < 0 || i >= count) {
            throw new Unreadable("有单元格指向文字表里没有的第 " + index + " 条文字，文件已损坏；请用 Excel 或 WPS 打开后另存为 .xlsx 再试",
                "has a cell that means text " + index + ", which the workbook's table of texts lacks; open it in Excel or WPS and save it as .xlsx");
        }
        byte[] block = blocks.get(places[i] >>> 22);
        int at = places[i] & (BLOCK - 1);
        int length = (block[at] & 0xff) << 24 | (block[at + 1] & 0xff) << 16 | (block[at + 2] & 0xff) << 8 | block[at + 3] & 0xff;
        return Texts.unescaped(new String(block, at + 4, length, StandardCharsets.UTF_8));
    }

    private void add(CharSequence text) throws Unreadable {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length + 4 > BLOCK || count == MOST_TEXTS) {
            throw tooMuch();
        }
        if (used + bytes.length + 4 > BLOCK) {
            if (blocks.size() == MOST_BLOCKS) {
                throw tooMuch();
            }
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        byte[] block = blocks.getLast();
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = (blocks.size() - 1) << 22 | used;
        for (int shift = 24; shift >= 0; shift -= 8) {
            block[used++] = (byte) (bytes.length >>> shift);
        }
        System.arraycopy(bytes, 0, block, used, bytes.length);
        used += bytes.length;
    }

    private static Unreadable tooMuch() {
        return new Unreadable("里面的文字太多，不是正常的工作簿；如果数据确实很多，请拆成几个文件", "has more text than an ordinary workbook; if there are really so many data, split them into several files");
    }
}
