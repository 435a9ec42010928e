package org.zhixing.campus.reporting;

import org.apache.commons.numbers.fraction.BigFraction;
import org.zhixing.book.Run;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Where;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.fact.Slice;
import org.zhixing.indicators.value.Amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One paragraph of template prose. Between braces stand
/// - `{students.roll}`, `{students.roll@1}` a year before, `{students.roll|grade=2}` in a slice: a figure with its unit;
/// - `{~students.roll.change}`: its size without sign;
/// - `{?students.roll.change:rose|fell|did not change}`: a word by its sign;
/// - `{!standard.enrollment:met|not met}`: a word by whether a check passed;
/// - `{year}`, `{year@1}`: the report's year; `{=2010}`: digits that are no figure, such as a regulation's number.
/// A digit outside braces is refused: every number of a report is a figure.
final class Prose {

    private sealed interface Part {}

    private record Words(String text) implements Part {}

    private record Year(int before) implements Part {}

    private record Number(FigureCards.Asked asked, boolean magnitude) implements Part {}

    private record BySign(FigureCards.Asked asked, List<String> words) implements Part {}

    private record ByCheck(String check, List<String> words) implements Part {}

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FIGURE = Pattern.compile("([a-z][a-z0-9_.]*)(?:\\|([a-z_]+)=([^@:]+))?(?:@(\\d+))?");

    private final List<Part> parts;

    private Prose(List<Part> parts) {
        this.parts = parts;
    }

    /// @throws Refused for a digit outside braces or a placeholder that cannot be read, naming file and line
    static Prose read(String text, String file, int line) {
        List<Part> parts = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        int end = 0;
        while (braces.find()) {
            words(text.substring(end, braces.start()), parts, file, line);
            parts.add(part(braces.group(1), file, line));
            end = braces.end();
        }
        words(text.substring(end), parts, file, line);
        return new Prose(parts);
    }

    /// Every figure that the paragraph names.
    List<FigureCards.Asked> figures() {
        List<FigureCards.Asked> figures = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Number number -> figures.add(number.asked);
                case BySign bySign -> figures.add(bySign.asked);
                case Words words -> { }
                case Year year -> { }
                case ByCheck byCheck -> { }
            }
        }
        return figures;
    }

    /// @param passed by the key of a check, whether it passed
    List<Run> fill(FigureCards cards, Map<String, Boolean> passed) {
        List<Run> runs = new ArrayList<>();
        for (Part part : parts) {
            runs.add(switch (part) {
                case Words(String text) -> new Run.Text(text);
                case Year(int before) -> new Run.Text(Integer.toString(cards.figures().year().number() - before));
                case Number(FigureCards.Asked asked, boolean magnitude) -> magnitude ? cards.magnitude(asked) : cards.inProse(asked);
                case BySign(FigureCards.Asked asked, List<String> words) -> new Run.Text(words.get(sign(cards.value(asked))));
                case ByCheck(String check, List<String> words) -> new Run.Text(words.get(passed.getOrDefault(check, false) ? 0 : 1));
            });
        }
        return runs;
    }

    /// 0 above zero, 1 below, 2 for zero or nothing to compare.
    private static int sign(Amount amount) {
        int sign = amount instanceof Amount.Exact(BigFraction value) ? value.signum() : 0;
        return sign > 0 ? 0 : sign < 0 ? 1 : 2;
    }

    private static void words(String text, List<Part> parts, String file, int line) {
        if (text.chars().anyMatch(Character::isDigit) || text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw refused("文字里不能直接写数字或单独的大括号：" + text, "Prose has no digit of its own and no single brace: " + text, file, line);
        }
        if (!text.isEmpty()) {
            parts.add(new Words(text));
        }
    }

    private static Part part(String text, String file, int line) {
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '=' -> new Words(text.substring(1));
            case '~' -> new Number(figure(text.substring(1), file, line), true);
            case '?' -> new BySign(figure(text.substring(1, colon(text, file, line)), file, line), choices(text, 3, file, line));
            case '!' -> new ByCheck(text.substring(1, colon(text, file, line)), choices(text, 2, file, line));
            default -> text.equals("year") ? new Year(0) : text.matches("year@\\d") ? new Year(text.charAt(5) - '0') : new Number(figure(text, file, line), false);
        };
    }

    private static int colon(String text, String file, int line) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw refused("占位符缺少冒号：" + text, "The placeholder lacks a colon: " + text, file, line);
        }
        return colon;
    }

    private static List<String> choices(String text, int count, String file, int line) {
        List<String> words = List.of(text.substring(colon(text, file, line) + 1).split("\\|", -1));
        if (words.size() != count) {
            throw refused("占位符应有 " + count + " 种说法：" + text, "The placeholder needs " + count + " choices: " + text, file, line);
        }
        return words;
    }

    private static FigureCards.Asked figure(String text, String file, int line) {
        Matcher figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            throw refused("读不懂的占位符：" + text, "A placeholder that cannot be read: " + text, file, line);
        }
        Map<String, String> slice = new TreeMap<>();
        if (figure.group(2) != null) {
            slice.put(figure.group(2), figure.group(3));
        }
        return new FigureCards.Asked(figure.group(1), new Slice(slice), figure.group(4) == null ? 0 : Integer.parseInt(figure.group(4)));
    }

    private static Refused refused(String zh, String en, String file, int line) {
        return new Refused(new Label(file + " 第" + line + "行：" + zh, file + ", line " + line + ": " + en), new Where(file, null, line, null));
    }
}
