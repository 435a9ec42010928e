package org.zhixing.campus.sheets;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a cell's format shows numbers.
final class Format {

    /// Formats that a number is told as a day in, as a time of day, or as itself.
    private enum Kind { GENERAL, DAY, TIME, PLAIN, OTHER }

    private static final Pattern PLAIN = Pattern.compile("(#,##)?0(\\.0+)?(%)?(_ |_\\))?");
    private static final BigDecimal LARGE = new BigDecimal("1E11");
    private static final BigDecimal SMALL = new BigDecimal("1E-4");

    static final Format GENERAL = new Format(0, "General");

    private final int id;
    private final String code;
    private final Kind kind;
    private final boolean percent;
    private final int decimals;
    private final boolean grouped;
    private @Nullable DataFormatter formatter;

    /// @param code as the workbook has it, such as `yyyy"年"m"月"d"日"`
    Format(int id, String code) {
        this.id = id;
        this.code = code;
        String bare = bare(code);
        Matcher plain = PLAIN.matcher(code);
        boolean simple = plain.matches();
        this.kind = simple ? Kind.PLAIN : kind(code, bare);
        this.percent = kind != Kind.DAY && kind != Kind.TIME && bare.indexOf('%') >= 0;
        this.grouped = simple && plain.group(1) != null;
        this.decimals = simple && plain.group(2) != null ? plain.group(2).length() - 1 : 0;
    }

    boolean day() {
        return kind == Kind.DAY;
    }

    boolean percent() {
        return percent;
    }

    /// The number as a person sees it in the cell.
    String shown(BigDecimal number) {
        return switch (kind) {
            case GENERAL -> general(number);
            case PLAIN -> plain(number);
            case DAY, TIME, OTHER -> byPattern(number);
        };
    }

    /// As the format General shows it in a column that is wide enough: eleven characters, then 1.52823E+17.
    static String general(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.signum() == 0) {
            return "0";
        }
        if (size.compareTo(LARGE) >= 0 || size.compareTo(SMALL) < 0) {
            BigDecimal six = number.round(new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros();
            int exponent = six.precision() - six.scale() - 1;
            return six.movePointLeft(exponent).toPlainString() + (exponent < 0 ? "E-" : "E+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
        }
        int whole = Math.max(1, number.precision() - number.scale());
        BigDecimal rounded = number.scale() <= 0 ? number : number.setScale(Math.min(number.scale(), Math.max(0, 10 - whole)), RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private String plain(BigDecimal number) {
        String digits = (percent ? number.movePointRight(2) : number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return (grouped ? grouped(digits) : digits) + (percent ? "%" : "");
    }

    private static String grouped(String digits) {
        int end = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int at = end - 3; at > (digits.startsWith("-") ? 1 : 0); at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    private String byPattern(BigDecimal number) {
        if (formatter == null) {
            formatter = new DataFormatter(Locale.CHINA);
        }
        try {
            String text = formatter.formatRawCellContents(number.doubleValue(), id, code).strip();
            return text.isEmpty() ? general(number) : text;
        } catch (RuntimeException oddPattern) {
            return general(number);
        }
    }

    private static Kind kind(String code, String bare) {
        if (code.isEmpty() || code.equals("@") || bare.startsWith("general") || code.contains("通用格式")) {
            return Kind.GENERAL;
        }
        boolean hours = bare.matches(".*(h|s|\\[m+]).*") || code.contains("上午/下午");
        boolean days = bare.matches(".*[yd].*") || bare.matches(".*e(?![+-]).*") || bare.contains("aaa") || bare.indexOf('m') >= 0 && !hours;
        boolean digits = bare.replaceAll("s[.]0+", "s").matches(".*[0#?].*");
        if (digits || !days && !hours) {
            return Kind.OTHER;
        }
        return days ? Kind.DAY : Kind.TIME;
    }

    /// The first section without texts, colours, conditions and locales; elapsed hours keep their brackets.
    private static String bare(String code) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ';') {
                break;
            } else if (c == '"') {
                int end = code.indexOf('"', i + 1);
                i = end < 0 ? code.length() : end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '[') {
                int end = code.indexOf(']', i);
                String inside = end < 0 ? "" : code.substring(i + 1, end).toLowerCase(Locale.ROOT);
                bare.append(inside.matches("h+|m+|s+") ? "[" + inside + "]" : "");
                i = end < 0 ? code.length() : end;
            } else {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT).replaceAll("am/pm|a/p", "");
    }
}
