package org.zhixing.campus.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Which number format each cell style of a workbook has.
record Styles(List<Format> formats) {

    static final Styles NONE = new Styles(List.of());

    private static final int MOST = 70_000;

    static Styles read(InputStream part) throws IOException {
        Formats formats = new Formats();
        List<Integer> ids = new ArrayList<>();
        boolean cellStyles = false;
        try (XmlPart xml = XmlPart.open(part)) {
            while (xml.next()) {
                if (xml.text()) {
                    continue;
                }
                switch (xml.name()) {
                    case "numFmt" -> {
                        if (xml.starts() && xml.depth() == 3) {
                            formats.add(number(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", "General"));
                        }
                    }
                    case "cellXfs" -> cellStyles = xml.starts();
                    case "xf" -> {
                        if (cellStyles && xml.starts() && ids.size() < MOST) {
                            ids.add(number(xml.attribute("numFmtId", "0")));
                        }
                    }
                    default -> { }
                }
            }
        }
        return new Styles(ids.stream().map(formats::format).toList());
    }

    /// The format of a style; General where the workbook does not have it.
    Format format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : Format.GENERAL;
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
