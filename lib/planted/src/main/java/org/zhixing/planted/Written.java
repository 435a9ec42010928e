package org.zhixing.planted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A report written by hand, with the faults that a reader would find marked in its text: `{312→321 sum a}` reads 312 where the
/// report is faultless and 321 in its variant `a`; after a colon stand the numbers that a claim is about (`t2:45` in the second table).
/// A line that begins with `#` is a heading, with `|` a row of a table (`<` and `^` continue the cell to the left and above),
/// with `T:`, `N:`, `F:` and `H:` a table's title, note, foot and number of header rows.
final class Written {

    static final List<String> NAMES = List.of("city-communique", "class-by-class-exam", "college-employment", "county-schools", "enrolment-by-province", "fitness-and-satisfaction",
        "internship-year", "school-final-accounts", "score-card", "student-aid", "subjects-and-classes", "vocational-centre",
        "college-graduates", "district-schools", "english-monitoring", "industrial-school", "library-year", "vocational-bulletin",
        "aid-summary", "college-quality-year", "county-communique", "graduates-by-destination", "school-accounts-in-yuan", "term-mathematics",
        "bureau-accounts", "district-figures", "grade-seven-final", "training-base-year",
        "city-aid-work", "primary-school-year", "university-graduates", "vocational-communique",
        "county-education-words", "junior-school-exam", "public-institution-budget",
        "continuing-education-year", "practice-base-employment");
    static final List<String> VARIANTS = List.of("a", "b", "c");

    private static final Pattern MARK = Pattern.compile("\\{([^→}]+)→([^} ]+) ([a-z-]+) ([a-z])(?:: ([^}]*))?}");
    private static final Pattern HEAD = Pattern.compile("(第[一二三四五六七八九十]+(?:章|部分) ?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+(?:\\.\\d+)*\\.? )(.*)");

    final Made made;
    final List<Sample.Planted> faults = new ArrayList<>();
    private final String variant;
    private final List<List<Object>> rows = new ArrayList<>();
    private String title = "";
    private String note = "";
    private String foot = "";
    private int headers = 1;
    private int tables;
    private String section = "";

    private Written(String name, String variant) {
        this.variant = variant;
        made = new Made(name, new SplittableRandom(1));
    }

    /// @param variant the faults that are printed; none if empty
    static Written read(String name, String variant) {
        Written written = new Written(name, variant);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Objects.requireNonNull(Written.class.getResourceAsStream("written/" + name + ".txt"), name), StandardCharsets.UTF_8))) {
            in.lines().forEach(written::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.endTable();
        return written;
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            rows.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(cell -> cell(cell.strip())).toList());
            return;
        }
        endTable();
        if (line.startsWith("# ")) {
            Matcher head = HEAD.matcher(line.substring(2));
            if (!head.matches()) {
                throw new IllegalStateException("A heading without a number: " + line);
            }
            made.head(head.group(1), head.group(2));
            section = made.section();
        } else if (line.startsWith("captions: ")) {
            made.captions = line.substring(10).replace("none", "");
        } else if (line.matches("[TNFH]: .*")) {
            String rest = line.substring(3);
            switch (line.charAt(0)) {
                case 'T' -> {
                    title = rest;
                    tables++;
                }
                case 'N' -> note = rest;
                case 'F' -> foot = rest;
                default -> headers = Integer.parseInt(rest);
            }
        } else if (!line.isBlank() && !line.startsWith("kind: ")) {
            made.para(parts(line, "", section).toArray());
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            made.table(title, note, foot, headers, List.copyOf(rows));
            rows.clear();
            note = "";
            foot = "";
            headers = 1;
        }
    }

    private Object cell(String text) {
        return switch (text) {
            case "<" -> Made.SPAN;
            case "^" -> Made.DOWN;
            default -> {
                String printed = String.join("", parts(text, "#" + tables, "").stream().map(Object::toString).toList());
                yield printed.matches("\\d{1,9}") ? new Slot(new BigDecimal(printed), printed) : printed;
            }
        };
    }

    private List<Object> parts(String text, String table, String in) {
        List<Object> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            boolean wrong = mark.group(4).equals(variant);
            parts.add(text.substring(from, mark.start()));
            parts.add(wrong ? mark.group(2) : mark.group(1));
            from = mark.end();
            if (wrong) {
                List<Sample.Spot> others = mark.group(5) == null ? List.of() : Arrays.stream(mark.group(5).split("; ")).map(other -> other(other, table, in)).toList();
                faults.add(new Sample.Planted(mark.group(3), spot(mark.group(2), table, in), mark.group(1), others));
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private Sample.Spot other(String text, String table, String in) {
        Matcher elsewhere = Pattern.compile("t(\\d):(.*)").matcher(text);
        return elsewhere.matches() ? spot(elsewhere.group(2), "#" + elsewhere.group(1), "") : spot(text, table, in);
    }

    private Sample.Spot spot(String text, String table, String in) {
        return new Sample.Spot(text, table.isEmpty() || made.captions.isEmpty() ? "" : made.captions.formatted(Integer.parseInt(table.substring(1))).replaceFirst("^附?表\\s*", ""), table, in);
    }
}
