package org.zhixing.audit.prose;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Paragraph;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.document.Sentence;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Numeral.Role;
import org.zhixing.audit.number.NumeralScanner;
import org.zhixing.audit.number.Plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbers of a paragraph with the words around them.
final class ProseReader {

    private static final int LONGEST_CLAUSE = 160;
    private static final String STOPS = "，；,;。！？\n";

    /// What is counted, where it stands behind its number: 1468 名在校学生.
    private static final Pattern THING = Pattern.compile("^[名位]((?:全日制|非全日制|学籍)?(?:在校学生|在校生|毕业生|专任教师|教师))(?=\\s*(?:[，。；、,;:(（]|$))");

    /// 对全市建档的 12846 名困难学生.
    private static final Pattern KIND = Pattern.compile("^[名位]([一-龥]{0,6}(?:学生|毕业生|新生|教师|学员))(?=\\s*(?:中|开展|进行|参加|全部|[，。；、,;:(（]|$))");
    private static final Pattern DEFINED = Pattern.compile("[^(]*(?:以上|以下|以内|之间|分|%|满分[^)]*)\\)[^()]{0,6}");

    private final Paragraph paragraph;
    private final String heading;
    private final int reportYear;
    private final List<Quantity> quantities = new ArrayList<>();
    private int year;
    private String before = "";

    private ProseReader(Paragraph paragraph, String heading, int reportYear) {
        this.paragraph = paragraph;
        this.heading = heading;
        this.reportYear = reportYear;
    }

    static List<Quantity> read(Paragraph paragraph, String heading, int reportYear) {
        ProseReader reader = new ProseReader(paragraph, heading, reportYear);
        int number = 0;
        for (Sentence sentence : paragraph.sentences()) {
            reader.read(sentence, number++);
            reader.before = sentence.text();
        }
        return reader.quantities;
    }

    private void read(Sentence sentence, int number) {
        String plain = Plain.of(sentence.text());
        List<Numeral> numerals = NumeralScanner.scan(sentence.text(), sentence.offset());
        boolean ofMonth = plain.matches("(?s).*\\d{1,2}月(?!均)(?!\\d{1,2}日).*") || plain.contains("基础上");
        int last = 0;
        int afterWord = -1;
        String head = "";
        for (Quantity quantity : quantities) {
            head = quantity.isLevel() && !quantity.numeral().isPercentage() ? quantity.name() : head;
        }
        for (int i = 0; i < numerals.size(); i++) {
            Numeral numeral = numerals.get(i);
            int start = numeral.offset() - sentence.offset();
            int end = start + numeral.text().length();
            if (numeral.role() == Role.YEAR && !isOnlyBase(plain, start, end)) {
                year = numeral.printed().intValue();
            }
            int stop = stopBefore(plain, start);
            String clause = plain.substring(stop, start);
            if (plain.substring(Math.max(last, stop), start).matches(".*(上年|去年|上一年|上学年|上年度).*") && !clause.matches(".*(比|较|同).*")) {
                afterWord = year == reportYear - 1 ? afterWord : year;
                year = reportYear - 1;
            } else if (afterWord >= 0 && plain.substring(Math.min(last, start), start).contains("；")) {
                year = afterWord;
                afterWord = -1;
            } else if (clause.matches(".*(今年|本年|目前|现有).*")) {
                year = reportYear;
            }
            if (numeral.role() == Role.QUANTITY || numeral.role() == Role.RANGE) {
                String lead = plain.substring(Math.max(Math.min(last, start), stop), start);
                String tail = plain.substring(Math.min(end, plain.length()), i + 1 < numerals.size() ? Math.max(Math.min(end, plain.length()), Math.min(numerals.get(i + 1).offset() - sentence.offset(), stopAfter(plain, end))) : stopAfter(plain, end));
                String name = Names.of(Names.withoutUnit(outside(lead, clause)).replaceFirst("^.*[(（](?=[^)）]*$)", ""));
                Matcher kind = KIND.matcher(tail);
                if (lead.matches(".*(?:的|对|共|有|为|约)\\s*") && !numeral.isPercentage() && kind.find()) {
                    name = Names.of(lead.matches(".*的\\s*") ? outside(lead, clause).replaceFirst("的\\s*$", "") + kind.group(1) : kind.group(1));
                } else if (name.length() < 2 && lead.matches("\\s*|.*(?:按|以|共有|现有|全校|共)\\s*")) {
                    Matcher thing = THING.matcher(tail);
                    name = thing.find() ? Names.of(thing.group(1)) : name;
                }
                if (!clause.contains("其中") && !isPart(plain, stop)) {
                    head = name;
                }
                Figure figure = new Figure(numeral, new Place.InSentence(paragraph.section(), sentence, paragraph.page()));
                quantities.add(new Quantity(figure, quantities.size(), number, lead, clause, tail, name, isPart(plain, stop + 1) || clause.contains("其中") ? head : "", year, ofMonth, isAside(plain, start), heading + before));
            }
            last = numeral.role() == Role.LABEL ? last : end;
        }
    }

    /// Whether a year is only what something is compared with: 与2021年相比.
    private static boolean isOnlyBase(String plain, int start, int end) {
        int from = Math.min(end, plain.length());
        return plain.substring(Math.max(0, start - 2), start).matches(".*[与比较同和]\\s*") && plain.substring(from, Math.min(plain.length(), from + 16)).matches("(?s)^(?:年度?|届|学年|级)(?:同期)?(?:相比|比较|相较|[，,]|有所|的\\s*\\d|[一-龥]{0,4}(?:增|减|提高|降|上升|下降|多|少)).*");
    }

    /// 优秀（464分及以上）87人: what stands before a bracket names the number behind it; the bracket only says what is meant.
    private static String outside(String lead, String clause) {
        if (!DEFINED.matcher(lead).matches()) {
            return lead;
        }
        String bare = clause.replaceAll("\\([^()]*\\)", "");
        return bare.contains("(") || bare.contains(")") ? lead : bare.replaceFirst("(?s)^.*\\d\\D?(?=.{2})", "");
    }

    /// Whether a bracket is open before a place.
    private static boolean isAside(String plain, int at) {
        return plain.lastIndexOf('(', at - 1) > plain.lastIndexOf(')', at - 1);
    }

    /// Whether a clause lists parts of what was named before 其中.
    private static boolean isPart(String plain, int stop) {
        int end = Math.min(stop, plain.length());
        return plain.substring(Math.max(0, end - 4 * LONGEST_CLAUSE), end).contains("其中");
    }

    private static int stopBefore(String plain, int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST_CLAUSE && STOPS.indexOf(plain.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }

    private static int stopAfter(String plain, int at) {
        int i = Math.min(at, plain.length());
        while (i < plain.length() && i - at < LONGEST_CLAUSE && STOPS.indexOf(plain.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
