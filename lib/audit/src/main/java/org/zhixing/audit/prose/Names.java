package org.zhixing.audit.prose;

import org.zhixing.audit.number.Plain;

import java.util.Map;
import java.util.regex.Pattern;

/// Shortest forms of what numbers are called, so that 学校现有在校学生 and 在校生数 are the same.
public final class Names {

    private static final Pattern BEFORE = Pattern.compile("^(?:截至|截止|全体|全部|全年级|总分(?=.{2})|其中|目前|现有|现共有|共有|共|总共|拥有|具有|有|总|年末|年底|期末|全年|全年共|当年|本年度?|其中：|今年|上年度?|去年|我校|学校|我院|学院|全校|我市|全市|全县|全区|我县|全国|年度?|学年度?|学年|度|的|了|和|与|并|已经?|为|是|达到|实现|完成|占|总计|合计|共计|另有|另外|还有|包括|该校|实有|设有|建有|开设)");
    private static final Pattern AFTER = Pattern.compile("(?:总人数为|总数为|人数为|总人数|人数|总数|数量|总量|数|总计|合计|共计|人次|总额|总值|为|达到了?|达|是|有|共有|共|约|近|了|的|分别|仅|只有|仅有|超过|占|比|占比|由|从|增加|至|到|:|：)$");
    private static final Map<String, String> SAME = Map.ofEntries(
        Map.entry("毕业学生", "毕业生"), Map.entry("毕结业生", "毕业生"), Map.entry("在校学生", "在校生"), Map.entry("学生", "在校生"), Map.entry("在籍学生", "在校生"), Map.entry("在籍生", "在校生"),
        Map.entry("招收新生", "招生"), Map.entry("招收学生", "招生"), Map.entry("新生", "招生"), Map.entry("招收", "招生"), Map.entry("教学计算机", "教学用计算机"), Map.entry("教学用电脑", "教学用计算机"),
        Map.entry("校园占地面积", "占地面积"), Map.entry("占地", "占地面积"), Map.entry("校园占地", "占地面积"), Map.entry("占地总面积", "占地面积"), Map.entry("总建筑面积", "建筑面积"), Map.entry("校舍总建筑面积", "建筑面积"), Map.entry("校舍建筑面积", "建筑面积"), Map.entry("专职教师", "专任教师"), Map.entry("双师型专任教师", "双师型教师"), Map.entry("双师型", "双师型教师"),
        Map.entry("纸质藏书", "纸质图书"), Map.entry("图书", "纸质图书"), Map.entry("毕业生就业", "就业"), Map.entry("就业学生", "就业"), Map.entry("就业毕业生", "就业"));

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:年|届|级)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.\\d+)?%?");
    private static final Pattern COHORT = Pattern.compile("^[届级](?=.{2}|$)");
    private static final Pattern MAJOR = Pattern.compile("^(.{2,})专业(?!课|教|基|建|群)(?=.)");
    private static final Pattern UNIT = Pattern.compile("^\\s*[百千万亿]*(?:人次|平方米|平方公里|立方米|公里|公顷|公斤|千克|个百分点|[人名位个所家台套册间门项处元亩分户辆件份篇部本次场天吨])?(?=[、和及与]|[高低多少]$|增|减|提高|上升|下降|降低|上涨)");

    private Names() {
    }

    public static String of(String words) {
        String name = DIGITS.matcher(YEAR.matcher(Plain.label(words)).replaceAll("")).replaceAll("");
        name = COHORT.matcher(name).replaceFirst("").replace("在校学生", "在校生").replace("义务教育阶段", "义务教育");
        name = MAJOR.matcher(name).replaceFirst("$1");
        if (name.contains("收支总计") || name.contains("收入支出总计")) {
            return "收支总计";
        }
        if (name.contains("收入总计") || name.contains("支出总计")) {
            return name.replaceFirst("^.*(收入|支出)总计.*$", "$1总计");
        }
        String before;
        do {
            before = name;
            name = AFTER.matcher(BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
        } while (!name.equals(before));
        return SAME.getOrDefault(name, name);
    }

    /// Words without the unit of the number before them: 万元、人员经费, 人减少.
    static String withoutUnit(String lead) {
        return UNIT.matcher(lead).replaceFirst("");
    }

    /// Whether one name is the other with a word more.
    public static boolean close(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && (one.equals(other) || one.length() >= 2 && other.endsWith(one) || other.length() >= 2 && one.endsWith(other));
    }

    /// How long the longest word is that both have.
    static int shared(String one, String other) {
        int most = 0;
        for (int i = 0; i < one.length(); i++) {
            while (i + most < one.length() && other.contains(one.substring(i, i + most + 1))) {
                most++;
            }
        }
        return most;
    }

    /// Whether two names share a word of two characters or more.
    static boolean overlap(String one, String other) {
        for (int i = 0; i + 2 <= one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
