package org.zhixing.audit.tables;

import org.zhixing.audit.number.Plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The levels of a table's rows, told by their numbering (一、 （一） 1. (1)) or by codes that begin with the code above (205, 20503, 2050302).
final class Outline {

    private static final List<Pattern> NUMBERINGS = List.of(Pattern.compile("^[一二三四五六七八九十]{1,3}[、.].*"), Pattern.compile("^\\([一二三四五六七八九十]{1,3}\\).*"), Pattern.compile("^\\d{1,2}[、.](?!\\d).*"), Pattern.compile("^\\(\\d{1,2}\\).*"));
    private static final int NONE = 99;

    private final Matrix matrix;
    private final int[] levels;
    private final boolean coded;

    private Outline(Matrix matrix) {
        this.matrix = matrix;
        levels = new int[matrix.height()];
        List<String> codes = codes();
        coded = codes.stream().filter(code -> !code.isEmpty()).mapToInt(String::length).distinct().count() > 1;
        for (int r = 0; r < levels.length; r++) {
            levels[r] = coded ? codes.get(r).isEmpty() ? NONE : codes.get(r).length() : numbering(r);
        }
    }

    static Outline of(Matrix matrix) {
        return new Outline(matrix);
    }

    private int numbering(int r) {
        String label = matrix.row(r).isEmpty() ? "" : Plain.of(matrix.row(r).getLast()).strip();
        for (int level = 0; level < NUMBERINGS.size(); level++) {
            if (NUMBERINGS.get(level).matcher(label).matches()) {
                return level;
            }
        }
        return NONE;
    }

    /// The codes in front of the rows; a code that begins with none before it makes them no codes.
    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (int r = 0; r < matrix.height(); r++) {
            codes.add(matrix.code(r));
        }
        int shortest = codes.stream().filter(code -> !code.isEmpty()).mapToInt(String::length).min().orElse(0);
        boolean nested = codes.stream().filter(code -> code.length() > shortest).allMatch(code -> codes.stream().anyMatch(other -> !other.isEmpty() && other.length() < code.length() && code.startsWith(other)));
        return nested ? codes : codes.stream().map(code -> "").toList();
    }

    /// Whether codes tell the levels, which leaves no doubt.
    boolean isCoded() {
        return coded;
    }

    /// The rows of the highest level; none if there is but one level.
    List<Integer> tops() {
        return tops(IntStream.range(0, levels.length).boxed().toList());
    }

    /// The rows of the highest level among some; none if there is but one level.
    List<Integer> tops(List<Integer> some) {
        int top = NONE;
        boolean several = false;
        for (int r : some) {
            several |= top != NONE && levels[r] != NONE && levels[r] != top;
            top = Math.min(top, levels[r]);
        }
        List<Integer> tops = new ArrayList<>();
        for (int r : some) {
            if (several && levels[r] == top) {
                tops.add(r);
            }
        }
        return tops;
    }

    /// The rows of the next level below a row, up to the next row of its own level or a higher one.
    List<Integer> children(int row) {
        List<Integer> children = new ArrayList<>();
        int next = NONE;
        for (int r = row + 1; levels[row] < NONE && r < levels.length && (levels[r] > levels[row]); r++) {
            if (levels[r] == NONE && !isPlain(r)) {
                break;
            }
            if (levels[r] < next) {
                children.clear();
                next = levels[r];
            }
            if (levels[r] == next && next < NONE) {
                children.add(r);
            }
        }
        return children;
    }

    /// A row without number that may stand between numbered ones: 其中.
    private boolean isPlain(int r) {
        return Words.isPart(matrix.row(r));
    }
}
