package org.zhixing.book;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Lets people find and copy Chinese text in a PDF. Noto Sans SC draws 行 and the radical ⾏ with one glyph, and PDFBox names the glyph by
/// the lower code, the radical; here each such name is replaced by the character that people type.
final class SearchableText {

    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4})>");
    private static final Pattern RANGES = Pattern.compile("\\d+ beginbfrange.*endbfrange\\s", Pattern.DOTALL);
    private static final int MOST = 100;
    private static final Map<Integer, Integer> TYPED = typed();

    private SearchableText() {}

    /// Each word of the resource is a radical and its character.
    private static Map<Integer, Integer> typed() {
        var typed = new HashMap<Integer, Integer>();
        for (var pair : Theme.resource("radicals.txt").split("\\s+")) {
            typed.put(pair.codePointAt(0), pair.codePointBefore(pair.length()));
        }
        return Map.copyOf(typed);
    }

    /// To be called when the fonts have been cut to what is used.
    static void repair(PDDocument pdf) throws IOException {
        Set<COSStream> maps = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var map = page.getResources().getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
                if (map != null && maps.add(map)) {
                    repair(map);
                }
            }
        }
    }

    private static void repair(COSStream map) throws IOException {
        String text;
        try (var in = map.createInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        var names = new ArrayList<String>();
        RANGE.matcher(text).results().forEach(range -> {
            int from = hex(range.group(1));
            for (int glyph = from; glyph <= hex(range.group(2)); glyph++) {
                int code = hex(range.group(3)) + glyph - from;
                names.add("<%04X> <%s>\n".formatted(glyph, utf16(TYPED.getOrDefault(code, code))));
            }
        });
        var all = RANGES.matcher(text).replaceFirst(blocks(names));
        try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(all.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String blocks(List<String> names) {
        var blocks = new StringBuilder();
        for (int i = 0; i < names.size(); i += MOST) {
            var block = names.subList(i, Math.min(names.size(), i + MOST));
            blocks.append(block.size()).append(" beginbfchar\n").append(String.join("", block)).append("endbfchar\n");
        }
        return blocks.toString();
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }

    private static String utf16(int code) {
        var digits = new StringBuilder();
        for (char unit : Character.toChars(code)) {
            digits.append("%04X".formatted((int) unit));
        }
        return digits.toString();
    }
}
