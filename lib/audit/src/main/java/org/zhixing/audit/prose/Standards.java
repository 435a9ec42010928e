package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Numeral.Bound;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Remark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a school says of itself beside a standard: one that the sentence quotes, or the setting standard of secondary vocational schools (教职成〔2010〕12号).
///
/// To be below the standard is no fault of the report; to say that one meets it, and not to, is.
final class Standards {

    private static final Map<String, Pattern> SAID = Map.of(
        "STUDENT_TEACHER_RATIO", Pattern.compile("生师比|师生比"),
        "LAND_AREA_PER_STUDENT", Pattern.compile("生均(?:校园)?(?:用地|占地)(?:面积)?"),
        "FLOOR_AREA_PER_STUDENT", Pattern.compile("生均(?:校舍|教学)?建筑面积|生均校舍面积"),
        "BOOKS_PER_STUDENT", Pattern.compile("生均(?:纸质|印刷|适用印刷)?(?:图书|藏书)"),
        "EQUIPMENT_PER_STUDENT_OTHER", Pattern.compile("生均(?:教学)?仪器设备(?:总)?(?:价)?值"),
        "DUAL_QUALIFIED_RATIO", Pattern.compile("双师型[^，]{0,8}占专业(?:课)?(?:专任)?教师"));
    private static final String CLAIMS = "(?s).*(?:达到|达标|符合|超过|高于|优于|满足|均达)[^。；]{0,24}(?:标准|要求|规定).*";
    private static final String DENIES = "(?s).*(?:未|没有|不|尚|低于|不足|差距).{0,6}(?:达|符合|满足|标准|要求).*";

    private record Standard(BigDecimal value, boolean atLeast) {
    }

    private static final Map<String, Standard> KNOWN = known();

    private Standards() {
    }

    /// Claims to meet, or to miss, a standard.
    static List<Relation> in(List<Quantity> all, boolean vocational) {
        List<Relation> found = new ArrayList<>();
        for (Quantity quantity : all) {
            Relation quoted = quoted(all, quantity);
            Standard standard = vocational ? standard(quantity) : null;
            if (quoted != null) {
                found.add(quoted);
            } else if (standard != null && afterwards(quantity).matches(CLAIMS) && !afterwards(quantity).matches(DENIES)) {
                found.add(new Relation(Kind.STANDARD, quantity.figure(), new Computed(standard.value, Interval.exactly(standard.value), standard.value.toPlainString(), List.of()), 60,
                    new Explanation("报告称达到中等职业学校设置标准", "The report says that the setting standard is met"), standard.atLeast ? Comparison.AT_LEAST : Comparison.AT_MOST));
            }
        }
        return found;
    }

    /// Figures below the setting standard of which nothing is claimed.
    static List<Remark> shortfalls(List<Quantity> all, boolean vocational) {
        List<Remark> found = new ArrayList<>();
        for (Quantity quantity : all) {
            Standard standard = vocational ? standard(quantity) : null;
            if (standard != null) {
                boolean short_ = standard.atLeast ? quantity.figure().interval().high().compareTo(standard.value) < 0 : quantity.figure().interval().low().compareTo(standard.value) > 0;
                if (short_ && !afterwards(quantity).matches(CLAIMS)) {
                    found.add(new Remark(Kind.STANDARD, 50, List.of(quantity.figure()), (standard.atLeast ? "≥" : "≤") + standard.value.toPlainString(),
                        quantity.numeral().retyped() + (standard.atLeast ? "<" : ">") + standard.value.toPlainString(),
                        new Explanation("未达到中等职业学校设置标准（教职成〔2010〕12号）", "Below the setting standard of secondary vocational schools")));
                }
            }
        }
        return found;
    }

    /// "30.66 平方米，低于生均 33 平方米的要求": the two numbers must stand to each other as is said.
    private static @Nullable Relation quoted(List<Quantity> all, Quantity quantity) {
        if (quantity.index() + 1 >= all.size() || quantity.numeral().bound() != Bound.NONE || quantity.isChange()) {
            return null;
        }
        Quantity standard = all.get(quantity.index() + 1);
        boolean said = standard.sentence() == quantity.sentence() && standard.isCountOf(quantity) && standard.tail().matches("^[^，。；]{0,6}的?(?:要求|标准|规定).*");
        boolean least = standard.lead().matches(".*(?:高于|超过|达到|优于|大于)[^\\d，]{0,12}$");
        boolean most = standard.lead().matches(".*(?:低于|不足|少于|小于)[^\\d，]{0,12}$") && !standard.lead().matches(".*不(?:低于|少于|小于).*");
        if (!said || least == most) {
            return null;
        }
        return new Relation(Kind.STANDARD, quantity.figure(), Computed.of(standard.figure()), 65, new Explanation("与报告所引的标准相比，说法不成立", "It does not stand to the standard quoted as is said"), least ? Comparison.AT_LEAST : Comparison.AT_MOST);
    }

    private static @Nullable Standard standard(Quantity quantity) {
        if (!quantity.numeral().isFirm() || quantity.isChange()) {
            return null;
        }
        String said = quantity.lead().substring(Math.max(0, quantity.lead().length() - 24));
        for (Map.Entry<String, Pattern> entry : SAID.entrySet()) {
            boolean ratio = entry.getKey().equals("STUDENT_TEACHER_RATIO");
            boolean share = entry.getKey().equals("DUAL_QUALIFIED_RATIO");
            boolean unit = ratio ? quantity.numeral().unit().equals(Units.TO_ONE) : share ? quantity.numeral().isPercentage() : !quantity.numeral().isPercentage() && !quantity.numeral().isRatio();
            if (unit && entry.getValue().matcher(said).find() && !said.matches(".*(?:增加|减少|提高|标准|要求|不低于).*")) {
                return KNOWN.get(entry.getKey());
            }
        }
        return null;
    }

    /// The rest of the sentence after a number, up to the next number of its kind.
    private static String afterwards(Quantity quantity) {
        if (!(quantity.figure().place() instanceof Place.InSentence in)) {
            return "";
        }
        int end = quantity.numeral().offset() - in.sentence().offset() + quantity.numeral().text().length();
        String rest = in.sentence().text().substring(Math.min(end, in.sentence().text().length()));
        return rest.substring(0, Math.min(60, rest.length()));
    }

    private static Map<String, Standard> known() {
        Map<String, Standard> known = new HashMap<>();
        try (InputStream in = Standards.class.getResourceAsStream("setting-standard.tsv")) {
            if (in == null) {
                throw new IllegalStateException("setting-standard.tsv is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] fields = line.split("\t");
                if (fields.length > 4 && SAID.containsKey(fields[0])) {
                    known.put(fields[0], new Standard(new BigDecimal(fields[4]), fields[3].equals(">=")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}
