package org.zhixing.audit.document;

import org.zhixing.audit.number.Plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Collects a document while it is read: writes the extracted text, tells headings from paragraphs and titles from both.
public final class DocumentBuilder {

    private static final Pattern TITLE = Pattern.compile("^\\s*(?:续|附)?表\\s*(\\d+(?:[-.]\\d+)*|[一二三四五六七八九十]+)\\s*[:.、]?\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile("单位\\s*[:]\\s*([^)\\s]{1,12})");
    private static final int LONGEST_TITLE = 90;

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private String section = "";
    private String title = "";
    private String number = "";
    private String unit = "";
    private int page;
    private int tables;

    public DocumentBuilder(String name) {
        this.name = name;
    }

    /// For a reader whose extracted text is the file's own.
    public DocumentBuilder(String name, String wholeText) {
        this.name = name;
        text.append(wholeText);
    }

    public void page(int next) {
        page = next;
    }

    /// Writes to the extracted text and returns where it begins.
    public int append(String more) {
        int offset = text.length();
        text.append(more);
        return offset;
    }

    public void paragraph(String line) {
        int offset = append(line);
        append("\n");
        paragraph(line, offset);
    }

    /// A line that is already in the extracted text.
    public void paragraph(String line, int offset) {
        if (line.isBlank()) {
            return;
        }
        String plain = Plain.of(line);
        Matcher titled = TITLE.matcher(plain);
        Matcher measured = UNIT.matcher(plain);
        if (measured.find()) {
            unit = measured.group(1);
        }
        if (titled.matches() && line.strip().length() <= LONGEST_TITLE && !plain.contains("。")) {
            number = titled.group(1);
            title = titled.group(2).strip();
            return;
        }
        if (measured.reset().find() && line.strip().length() < 30) {
            return;
        }
        String heading = line.strip().length() <= 46 ? Heading.numberOf(line.strip()) : null;
        if (heading != null) {
            section = heading;
            blocks.add(new Heading(heading, line.strip(), offset));
        } else {
            blocks.add(new Paragraph(line, offset, section, page));
        }
        if (line.strip().length() > LONGEST_TITLE || line.contains("。")) {
            forgetTitle();
        } else if (number.isEmpty()) {
            title = line.strip();
        }
    }

    /// A heading that the file marks as one.
    public void heading(String line) {
        int offset = append(line);
        append("\n");
        if (line.isBlank()) {
            return;
        }
        String found = Heading.numberOf(line.strip());
        section = found == null ? section : found;
        blocks.add(new Heading(found == null ? "" : found, line.strip(), offset));
        forgetTitle();
    }

    /// A title that the file marks as a table's.
    public void caption(String line) {
        paragraph(line);
    }

    /// A table's rows as read; the cells' texts must be in the extracted text.
    public void table(List<List<Cell>> read) {
        List<List<Cell>> filled = read.stream().filter(row -> row.stream().anyMatch(cell -> !cell.text().isBlank())).toList();
        if (filled.isEmpty() || filled.stream().mapToInt(List::size).max().orElse(0) < 2 && filled.size() < 3) {
            return;
        }
        Grid grid = Grid.of(filled);
        int offset = filled.getFirst().getFirst().offset();
        blocks.add(new Table(number, ++tables, title, unit, section, page, grid.rows(), grid.ragged(), offset));
        forgetTitle();
    }

    private void forgetTitle() {
        title = "";
        number = "";
        unit = "";
    }

    public Document build() {
        return new Document(name, text.toString(), List.copyOf(blocks));
    }
}
