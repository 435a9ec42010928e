package org.zhixing.audit.number;

import org.zhixing.audit.number.Numeral.Bound;
import org.zhixing.audit.number.Numeral.Role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of a text, with their units and the words that limit them.
public final class NumeralScanner {

    private static final Pattern NUMBER = Pattern.compile("[+\\-±]?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,18})(?:\\.\\d{1,12})?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d\\s*[./\\-]\\s*(?:0?[1-9]|1[0-2])(?:\\s*[./\\-]\\s*\\d{1,2})?(?![\\d.])");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})?)\\s*:\\s*(\\d{1,2}(?:\\.\\d{1,2})?)\\s*:\\s*(\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d:])");
    private static final Pattern CHINESE = Pattern.compile("[" + ChineseNumber.CHARACTERS + "]{2,14}");
    private static final Pattern YEAR_AFTER = Pattern.compile("^\\s*(?:年|学年|级|届|-|~|/|—|至|—)");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("(?:约|近|大概|左右|将近|约为|接近)\\s*$");
    private static final Pattern LEAST_BEFORE = Pattern.compile("(?:超过|超|突破|至少|不少于|不低于|逾|高于|大于|达到或超过|低于生均|≥|>|累计超)\\s*$");
    private static final Pattern MOST_BEFORE = Pattern.compile("(?:不足|不超过|低于|少于|小于|以内|至多|≤|<)\\s*$");
    private static final Pattern LABEL_BEFORE = Pattern.compile("(?:表|图|附件|附表|问题|案例|第|专栏|[A-Za-z\\[〔【_])\\s*$");
    private static final Pattern CLASS_BEFORE = Pattern.compile("(?:[高初][一二三]|[一二三四五六七八九]|年级|级)\\(?$");
    private static final Pattern LABEL_AFTER = Pattern.compile("^\\s*(?:号|届|周年|[A-Za-z_]|\\+\\d|〕|】|])");

    private NumeralScanner() {
    }

    /// The numbers of a text that begins at `base` in the document.
    public static List<Numeral> scan(String text, int base) {
        String plain = Plain.of(text);
        List<Numeral> found = new ArrayList<>();
        Matcher date = DATE.matcher(plain);
        Matcher number = NUMBER.matcher(plain);
        Matcher parts = PARTS.matcher(plain);
        int from = 0;
        while (number.find(from)) {
            from = number.end();
            if (standsAt(parts, number.start(), plain)) {
                for (int group = 1; group <= 3; group++) {
                    BigDecimal value = new BigDecimal(parts.group(group));
                    found.add(new Numeral(text.substring(parts.start(group), parts.end(group)), base + parts.start(group), value, Math.max(0, value.scale()), Units.PART, BigDecimal.ONE, Role.QUANTITY, Bound.NONE, false));
                }
                from = parts.end();
                continue;
            }
            if (standsAt(date, number.start(), plain) && !isMeasured(plain, date.end())) {
                found.add(plainNumeral(text, date.start(), date.end(), base, Role.DATE));
                from = date.end();
                continue;
            }
            found.add(numeral(text, plain, number.start(), number.end(), base));
            Numeral last = found.getLast();
            from = Math.max(from, last.offset() - base + last.text().length());
        }
        addChinese(plain, base, found);
        return markRanges(plain, base, found);
    }

    /// Without looking further, so that a long text costs no more than its length.
    private static boolean standsAt(Matcher matcher, int at, String text) {
        return matcher.region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false).lookingAt();
    }

    /// The number of a text that looks like a date but stands among amounts: 2019.12.
    public static Numeral asAmount(String text, int base) {
        BigDecimal value = new BigDecimal(Plain.of(text).strip());
        return new Numeral(text, base, value, Math.max(0, value.scale()), Units.NONE, BigDecimal.ONE, Role.QUANTITY, Bound.NONE, false);
    }

    private static boolean isMeasured(String plain, int end) {
        int i = skipBlanks(plain, end);
        return i < plain.length() && ("%万亿".indexOf(plain.charAt(i)) >= 0 || !Units.at(plain, i).isEmpty());
    }

    private static int skipBlanks(CharSequence plain, int from) {
        int i = from;
        while (i < plain.length() && plain.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static Numeral plainNumeral(String text, int start, int end, int base, Role role) {
        return new Numeral(text.substring(start, end), base + start, BigDecimal.ZERO, 0, Units.NONE, BigDecimal.ONE, role, Bound.NONE, false);
    }

    private static Numeral numeral(String text, String plain, int matchStart, int end, int base) {
        int start = signless(plain, matchStart);
        String digits = plain.substring(start, end).replace(",", "").replace("±", "");
        boolean signed = digits.startsWith("+") || digits.startsWith("-");
        BigDecimal printed = new BigDecimal(digits);
        int decimals = Math.max(0, printed.scale());
        int at = skipBlanks(plain, end);
        int shown = end;
        String unit = Units.NONE;
        BigDecimal factor = BigDecimal.ONE;
        Bound after = Bound.NONE;
        if (at < plain.length() && plain.charAt(at) == '%') {
            unit = Units.PERCENT;
            shown = at + 1;
            at = shown;
        } else if (at < plain.length() && plain.charAt(at) == '‰') {
            unit = Units.PERMILLE;
            shown = at + 1;
            at = shown;
        } else if (at + 1 < plain.length() && plain.charAt(at) == ':' && Character.isDigit(plain.charAt(skipBlanks(plain, at + 1) < plain.length() ? skipBlanks(plain, at + 1) : at))) {
            Matcher right = NUMBER.matcher(plain);
            if (right.find(at + 1)) {
                return ratio(text, start, right.end(), base, printed, new BigDecimal(right.group().replace(",", "").replace("±", "")));
            }
        } else {
            while (at < plain.length()) {
                char c = plain.charAt(at);
                if (c == '余' || c == '多' && !plain.startsWith("多媒体", at)) {
                    after = Bound.AT_LEAST;
                } else if (c == '万' || c == '亿' || c == '千' && at + 1 < plain.length() && "元克瓦米公吨人".indexOf(plain.charAt(at + 1)) >= 0) {
                    factor = factor.multiply(BigDecimal.TEN.pow(c == '万' ? 4 : c == '亿' ? 8 : 3));
                } else {
                    break;
                }
                at++;
            }
            at = skipBlanks(plain, at);
            String word = Units.at(plain, at);
            unit = Units.canonical(word);
            at += word.length();
        }
        Bound bound = after == Bound.NONE ? bound(plain, start, at) : after;
        Role role = role(plain, start, end, printed, decimals, unit, factor);
        return new Numeral(text.substring(start, shown), base + start, printed, decimals, unit, factor, role, bound, signed);
    }

    /// A dash between digits or letters is a hyphen, not a sign.
    private static int signless(String plain, int start) {
        char first = plain.charAt(start);
        if (Character.isDigit(first)) {
            return start;
        }
        boolean glued = start > 0 && (Character.isLetterOrDigit(plain.charAt(start - 1)) && plain.charAt(start - 1) < 128 || "年)级%月".indexOf(plain.charAt(start - 1)) >= 0);
        return glued || first == '±' ? start + 1 : start;
    }

    private static Numeral ratio(String text, int start, int end, int base, BigDecimal left, BigDecimal right) {
        boolean fromOne = left.compareTo(BigDecimal.ONE) == 0 && right.compareTo(BigDecimal.ONE) > 0;
        boolean toHundred = right.compareTo(HUNDRED) == 0 && left.compareTo(BigDecimal.valueOf(20)) > 0;
        BigDecimal value = fromOne ? right : left;
        Role role = right.compareTo(BigDecimal.ONE) == 0 || fromOne || toHundred ? Role.QUANTITY : Role.LABEL;
        return new Numeral(text.substring(start, end), base + start, value, Math.max(0, value.scale()), Units.TO_ONE, toHundred ? new BigDecimal("0.01") : BigDecimal.ONE, role, Bound.NONE, false);
    }

    private static Bound bound(String plain, int start, int after) {
        String before = plain.substring(Math.max(0, start - 6), start);
        String behind = plain.substring(Math.min(after, plain.length()), Math.min(plain.length(), after + 4));
        if (LEAST_BEFORE.matcher(before).find() || behind.matches("^\\s*(?:余|多|以上|及以上|之上).*")) {
            return Bound.AT_LEAST;
        }
        if (MOST_BEFORE.matcher(before).find() || behind.matches("^\\s*(?:以下|以内|之内|之下).*")) {
            return Bound.AT_MOST;
        }
        return ABOUT_BEFORE.matcher(before).find() || behind.matches("^\\s*(?:左右|上下).*") ? Bound.ABOUT : Bound.NONE;
    }

    private static Role role(String plain, int start, int end, BigDecimal printed, int decimals, String unit, BigDecimal factor) {
        String before = plain.substring(Math.max(0, start - 4), start);
        String behind = plain.substring(end, Math.min(plain.length(), end + 6));
        if (CLASS_BEFORE.matcher(before).find() && behind.matches("^\\)?班.*")) {
            return Role.LABEL;
        }
        boolean whole = decimals == 0 && factor.compareTo(BigDecimal.ONE) == 0;
        boolean calendar = whole && printed.compareTo(BigDecimal.valueOf(1900)) >= 0 && printed.compareTo(BigDecimal.valueOf(2100)) < 0;
        if (calendar && (YEAR_AFTER.matcher(behind).find() || plain.isBlank() || plain.strip().length() == 4)) {
            return Role.YEAR;
        }
        if (whole && (behind.startsWith("年") && before.matches(".*[-~至—]\\s*$") || behind.matches("^\\s*(?:月(?!均)|日(?!均)).*"))) {
            return Role.DATE;
        }
        if (LABEL_BEFORE.matcher(before).find() || LABEL_AFTER.matcher(behind).find() && unit.isEmpty() && !behind.matches("^\\s*(?:m2|m²).*")
            || before.matches(".*\\d\\+$") || before.isBlank() && start <= 4 && behind.matches("^(?:[、.]|\\))\\D?.*") && plain.substring(0, start).isBlank() && !behind.startsWith(".") ) {
            return Role.LABEL;
        }
        if (start <= 4 && plain.substring(0, start).isBlank() && whole && behind.matches("^[.、]\\s*[^\\d\\s].*")) {
            return Role.LABEL;
        }
        return Role.QUANTITY;
    }

    private static void addChinese(String plain, int base, List<Numeral> found) {
        Matcher chinese = CHINESE.matcher(plain);
        while (chinese.find()) {
            String word = chinese.group();
            boolean afterDigit = chinese.start() > 0 && Character.isDigit(plain.charAt(chinese.start() - 1));
            String unit = Units.at(plain, chinese.end());
            if (!afterDigit && !unit.isEmpty() && word.matches(".*[十百千].*") && !plain.substring(Math.max(0, chinese.start() - 1), chinese.start()).equals("第")) {
                int at = chinese.end() + unit.length();
                ChineseNumber.parse(word).ifPresent(value -> found.add(new Numeral(word, base + chinese.start(), value, 0, Units.canonical(unit), BigDecimal.ONE,
                    Role.QUANTITY, bound(plain, chinese.start(), at), false)));
            }
        }
        found.sort(java.util.Comparator.comparingInt(Numeral::offset));
    }

    private static List<Numeral> markRanges(String plain, int base, List<Numeral> found) {
        List<Numeral> marked = new ArrayList<>(found);
        for (int i = 0; i + 1 < found.size(); i++) {
            Numeral one = found.get(i);
            Numeral two = found.get(i + 1);
            int end = one.offset() - base + one.text().length();
            String between = plain.substring(Math.min(end, two.offset() - base), two.offset() - base);
            if (between.matches("\\s*[万亿]?(?:元|人|岁|个|名|%|年)?\\s*[-~～至—到]{1,2}\\s*") && one.isQuantity() && two.isQuantity() && !between.contains("到") ) {
                marked.set(i, one.withRole(Role.RANGE));
                marked.set(i + 1, two.withRole(Role.RANGE));
            }
        }
        return marked;
    }
}
