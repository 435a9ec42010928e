package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the XML of one sheet from its beginning to its end.
final class XlsxSheet {

    private static final Pattern RANGE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))?");

    private static final Set<String> HIDDEN = Set.of("1", "true");

    private final XmlPart xml;
    private final SharedTexts shared;
    private final Styles styles;
    private final Numbers numbers;
    private final Rows rows;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();

    private int row;
    private int column;
    private String type = "n";
    private int style;
    private boolean calculated;

    /// What the text at the position belongs to.
    private @Nullable StringBuilder filling;
    private int phonetic;

    XlsxSheet(XmlPart xml, SharedTexts shared, Styles styles, Numbers numbers, Rows rows) {
        this.xml = xml;
        this.shared = shared;
        this.styles = styles;
        this.numbers = numbers;
        this.rows = rows;
    }

    void read() throws IOException {
        boolean data = false;
        while (rows.wanted() && xml.next()) {
            if (xml.text()) {
                if (filling != null) {
                    xml.appendTo(filling);
                }
            } else if (data) {
                if (xml.starts()) {
                    start(xml.name());
                } else {
                    data = !xml.name().equals("sheetData");
                    end(xml.name());
                }
            } else if (xml.starts()) {
                data = xml.name().equals("sheetData");
                if (xml.name().equals("mergeCell") && xml.depth() == 3) {
                    merge(xml.attribute("ref", ""));
                }
            }
        }
    }

    private void start(String element) throws IOException {
        switch (element) {
            case "row" -> {
                int said = Styles.number(xml.attribute("r", ""));
                row = said > 0 ? said : row + 1;
                column = -1;
                rows.begin(row);
                if (HIDDEN.contains(xml.attribute("hidden", ""))) {
                    rows.hide();
                }
            }
            case "c" -> {
                int said = column(xml.attribute("r"));
                column = said >= 0 ? said : column + 1;
                type = xml.attribute("t", "n");
                String number = xml.attribute("s");
                style = number == null ? 0 : Styles.number(number);
                calculated = false;
                value.setLength(0);
                inline.setLength(0);
                formula.setLength(0);
            }
            case "v" -> filling = value;
            case "f" -> {
                calculated = true;
                filling = formula;
            }
            case "t" -> filling = phonetic == 0 ? inline : null;
            case "rPh" -> phonetic++;
            default -> { }
        }
    }

    private void end(String element) throws IOException {
        switch (element) {
            case "c" -> rows.put(column, cell());
            case "v", "f", "t" -> filling = null;
            case "rPh" -> phonetic--;
            case "row", "sheetData" -> rows.end();
            default -> { }
        }
    }

    /// A cell with an inline text and a value was changed by a program, such as POI, that left the former text in place: the value holds.
    private Cell cell() throws IOException {
        if (value.isEmpty() && !inline.isEmpty()) {
            return Texts.cell(Texts.unescaped(inline.toString()));
        }
        if (value.isEmpty()) {
            return calculated && !type.equals("str") ? new Cell.Fault("=" + formula) : Cell.BLANK;
        }
        String text = value.toString();
        return switch (type) {
            case "s" -> Texts.cell(shared.get(text));
            case "str", "inlineStr" -> Texts.cell(Texts.unescaped(text));
            case "b" -> truth(text.strip());
            case "e" -> new Cell.Fault(text);
            case "d" -> day(text);
            default -> text.isBlank() ? Cell.BLANK : numbers.cell(text, styles.format(style));
        };
    }

    private static Cell truth(String text) {
        boolean value = text.equals("1") || text.equalsIgnoreCase("true");
        return new Cell.Truth(value, value ? "TRUE" : "FALSE");
    }

    private static Cell day(String text) {
        try {
            LocalDate date = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            boolean midnight = text.length() <= 10 || text.substring(10).matches("T00:00(:00(\\.0+)?)?Z?");
            return new Cell.Day(date, midnight ? date.toString() : text.replace('T', ' '));
        } catch (DateTimeException none) {
            return new Cell.Text(text);
        }
    }

    private void merge(String range) throws Unreadable {
        Matcher matcher = RANGE.matcher(range);
        if (matcher.matches()) {
            int firstColumn = column(matcher.group(1));
            int firstRow = Integer.parseInt(matcher.group(2));
            int lastColumn = matcher.group(3) == null ? firstColumn : column(matcher.group(3));
            int lastRow = matcher.group(4) == null ? firstRow : Integer.parseInt(matcher.group(4));
            rows.merge(new SheetEnd.Merged(Math.min(firstRow, lastRow), Math.min(firstColumn, lastColumn), Math.max(firstRow, lastRow), Math.max(firstColumn, lastColumn)));
        }
    }

    /// The column of a reference such as `AB12`, from 0; -1 if it is none.
    static int column(@Nullable String reference) {
        if (reference == null) {
            return -1;
        }
        int column = 0;
        int letters = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                column = column * 26 + (c & 31);
                letters++;
            } else if (c != '$') {
                break;
            }
        }
        return letters > 0 && letters <= 3 && column <= 16_384 ? column - 1 : -1;
    }
}
