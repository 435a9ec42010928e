package org.zhixing.campus.reporting;

import org.zhixing.campus.checks.SettingStandard;
import org.zhixing.campus.reporting.Piece.Form;
import org.zhixing.campus.reporting.Piece.Order;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.catalogue.Catalogue;
import org.zhixing.indicators.value.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one line of template text. Digits outside braces are refused unless marked as `[[2010]]`: a number in a report is a figure.
final class PieceReader {

    private static final Pattern YEAR = Pattern.compile("year(?:-(\\d))?");
    private static final Pattern CHOICE = Pattern.compile("(trend|met|some|collected|list)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("(\\S+)\\s+by\\s+([a-z_]+)(?:\\s+(top|bottom)\\s+(\\d+))?");
    private static final Pattern NAMED = Pattern.compile("school|organiser|name|major\\.code|base\\.(content|serves)");
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

    private final Catalogue catalogue;
    private final SettingStandard standard;
    private final Set<String> within;
    private final Spot spot;

    /// @param within the dimensions of the table's row in which the text stands; none in prose
    PieceReader(Catalogue catalogue, SettingStandard standard, Set<String> within, Spot spot) {
        this.catalogue = catalogue;
        this.standard = standard;
        this.within = within;
        this.spot = spot;
    }

    List<Piece> read(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("[[", at)) {
                words(text.substring(from, at), pieces);
                int end = closing(text, at, "]]");
                pieces.add(new Piece.Words(text.substring(at + 2, end)));
                at = end + 1;
                from = end + 2;
            } else if (text.charAt(at) == '{') {
                words(text.substring(from, at), pieces);
                int end = matching(text, at);
                pieces.add(placeholder(text.substring(at + 1, end)));
                at = end;
                from = end + 1;
            } else if (text.charAt(at) == '}') {
                throw spot.refused("多了一个“}”", "there is a “}” too many");
            }
        }
        words(text.substring(from), pieces);
        unitsOnce(pieces);
        return pieces;
    }

    private void words(String text, List<Piece> into) {
        Matcher digit = DIGIT.matcher(text);
        if (digit.find()) {
            throw spot.refused("正文里不能直接写数字“" + digit.group() + "”：引用指标，或把年份、文号写成 [[2010]]",
                "a bare digit “" + digit.group() + "”: refer to an indicator, or mark a year or regulation number as [[2010]]");
        }
        if (!text.isEmpty()) {
            into.add(new Piece.Words(text));
        }
    }

    private Piece placeholder(String inside) {
        Matcher choice = CHOICE.matcher(inside);
        if (choice.matches()) {
            int colon = choice.group(2).indexOf(':');
            if (colon < 0) {
                throw spot.refused("“" + choice.group(1) + "”后面要有冒号和内容", "“" + choice.group(1) + "” needs a colon and what to write");
            }
            return choice(choice.group(1), choice.group(2).substring(0, colon).strip(), branches(afterOneSpace(choice.group(2).substring(colon + 1))));
        }
        Matcher year = YEAR.matcher(inside);
        if (year.matches()) {
            return new Piece.Year(year.group(1) == null ? 0 : -Integer.parseInt(year.group(1)));
        }
        if (NAMED.matcher(inside).matches()) {
            return new Piece.Named(inside);
        }
        int colon = inside.indexOf(':');
        String what = colon < 0 ? inside : inside.substring(0, colon);
        Form form = colon < 0 ? Form.WITH_UNIT : form(inside.substring(colon + 1));
        return what.equals("~") ? new Piece.Current(form) : figure(what, form);
    }

    private Piece figure(String what, Form form) {
        Reference reference = reference(what);
        if (form == Form.LARGE && !catalogue.get(reference.key()).unit().equals(Unit.YUAN)) {
            throw spot.refused(":large 只用于以元计的指标，" + reference.key() + " 不是", ":large is for amounts in yuan, which " + reference.key() + " is not");
        }
        return new Piece.Figure(reference, form);
    }

    private Piece choice(String kind, String about, List<List<Piece>> branches) {
        return switch (kind) {
            case "trend" -> {
                Reference change = reference(about).change();
                change.check(catalogue, within, spot);
                expect(branches, 3, kind);
                yield new Piece.Trend(change, branches.get(0), branches.get(1), branches.get(2));
            }
            case "met" -> {
                String[] words = about.split("\\s+", 2);
                if (words.length < 2 || standard.find(words[0]).isEmpty()) {
                    throw spot.refused("设置标准里没有“" + words[0] + "”，应写作 {met FLOOR_AREA floor.area: …|…}", "the setting standard has no threshold “" + words[0] + "”; write {met FLOOR_AREA floor.area: …|…}");
                }
                expect(branches, 2, kind);
                yield new Piece.Met(words[0], reference(words[1]), branches.get(0), branches.get(1));
            }
            case "some" -> new Piece.Some(reference(about), branches.getFirst(), second(branches));
            case "collected" -> new Piece.Collected(reference(about), branches.getFirst(), second(branches));
            case "list" -> list(about, branches);
            default -> throw new IllegalStateException(kind);
        };
    }

    private Piece list(String about, List<List<Piece>> branches) {
        Matcher parts = LIST.matcher(about);
        if (!parts.matches()) {
            throw spot.refused("列表应写作 {list students.roll by major: …}", "a list is written {list students.roll by major: …}");
        }
        Set<String> dimensions = new TreeSet<>(within);
        dimensions.add(parts.group(2));
        Reference reference = Reference.read(parts.group(1), catalogue, dimensions, spot);
        expect(branches, 1, "list");
        Order order = parts.group(3) == null ? Order.DECLARED : parts.group(3).equals("top") ? Order.GREATEST_FIRST : Order.SMALLEST_FIRST;
        return new Piece.Each(reference, parts.group(2), order, parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4)), branches.getFirst());
    }

    private Reference reference(String written) {
        return Reference.read(written, catalogue, within, spot);
    }

    private Form form(String name) {
        return switch (name.strip()) {
            case "bare" -> Form.BARE;
            case "large" -> Form.LARGE;
            default -> throw spot.refused("没有写法“" + name + "”，只有 :bare 和 :large", "there is no form “" + name + "”, only :bare and :large");
        };
    }

    /// The branches between bars that stand in no inner braces.
    private List<List<Piece>> branches(String text) {
        List<List<Piece>> branches = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                branches.add(read(text.substring(from, at)));
                from = at + 1;
            }
        }
        branches.add(read(text.substring(from)));
        return branches;
    }

    private void expect(List<List<Piece>> branches, int count, String kind) {
        if (branches.size() != count) {
            throw spot.refused("“" + kind + "”要有 " + count + " 种写法，用 | 分开", "“" + kind + "” needs " + count + " branches, separated by |");
        }
    }

    private static String afterOneSpace(String text) {
        return text.startsWith(" ") ? text.substring(1) : text;
    }

    private static List<Piece> second(List<List<Piece>> branches) {
        return branches.size() > 1 ? branches.get(1) : List.of();
    }

    /// A figure prints its own unit, so the words after it must not repeat it.
    private void unitsOnce(List<Piece> pieces) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Figure(Reference of, Form form) && pieces.get(i + 1) instanceof Piece.Words(String after)) {
                Indicator indicator = catalogue.get(of.key());
                boolean marked = indicator.unit().equals(Unit.PERCENT) || indicator.unit().equals(Unit.TO_ONE);
                boolean repeats = (form != Form.BARE || marked) && (after.startsWith(indicator.unit().text().zh()) || after.stripLeading().startsWith(indicator.unit().text().en()));
                if (repeats) {
                    throw spot.refused("{" + of.key() + "} 自带单位，后面不要再写“" + indicator.unit().text().zh() + "”", "{" + of.key() + "} prints its unit; do not repeat it");
                }
            }
        }
    }

    private int closing(String text, int from, String mark) {
        int end = text.indexOf(mark, from);
        if (end < 0) {
            throw spot.refused("缺“" + mark + "”", "“" + mark + "” is missing");
        }
        return end;
    }

    private int matching(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw spot.refused("缺“}”", "“}” is missing");
    }
}
