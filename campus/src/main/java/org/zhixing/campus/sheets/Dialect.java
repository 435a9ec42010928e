package org.zhixing.campus.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// What parts the values of a line from each other.
/// @param announced whether the first line only names it: `sep=;`
record Dialect(char separator, boolean announced) {

    private static final int LINES_LOOKED_AT = 30;

    /// The separator by which most lines of the text have the same number of values, more than one.
    static Dialect of(String text) {
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && (text.charAt(5) == '\r' || text.charAt(5) == '\n')) {
            return new Dialect(text.charAt(4), true);
        }
        Dialect best = new Dialect(',', false);
        long most = 0;
        for (char separator : new char[] {',', '\t', ';', '|'}) {
            Dialect dialect = new Dialect(separator, false);
            List<Integer> widths = widths(text, dialect);
            long agreeing = widths.stream().filter(width -> width > 1).mapToLong(width -> widths.stream().filter(width::equals).count()).max().orElse(0);
            if (agreeing > most) {
                most = agreeing;
                best = dialect;
            }
        }
        return best;
    }

    private static List<Integer> widths(String text, Dialect dialect) {
        List<Integer> widths = new ArrayList<>();
        try (CsvLines lines = new CsvLines(new StringReader(text), dialect)) {
            for (List<String> line = lines.next(); line != null && widths.size() < LINES_LOOKED_AT; line = lines.next()) {
                widths.add(line.size());
            }
        } catch (Unreadable cutOff) {
            return widths;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return widths;
    }
}
