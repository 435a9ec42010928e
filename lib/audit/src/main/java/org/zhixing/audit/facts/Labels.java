package org.zhixing.audit.facts;

import org.zhixing.audit.number.Plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Years and totals in labels and titles.
public final class Labels {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)");

    private static final Pattern ONLY_YEAR = Pattern.compile("(?:19|20)\\d\\d(?:年|年度|学年|学年度|届)?");
    private static final Pattern TOTAL = Pattern.compile("合计|总计|共计|总数|全校|全校合计|全市|全县|全区|全年级|年级|年级合计|全院|全卷|总体|片区|学区|全片|全镇|全乡|全集团");
    private static final Pattern GROUPING = Pattern.compile(".*(?:规模|情况|条件|概况|状况|信息)");
    private static final Pattern WHOLE = Pattern.compile("合计|总计|小计|总数|人数|数量|分数|数值|本年|本期");
    private static final Pattern GENERAL = Pattern.compile("人数|总量|总数|金额|决算数|数量|数|面积|学生数|学生人数|在校人数|值|本年数|本年|决算|数值|人");
    private static final Pattern CHANGE = Pattern.compile("变化|增减|增长|差|同比|比上年|较上年");

    private Labels() {
    }

    /// The only year of a text; 0 if there is none or several.
    public static int yearOf(String text) {
        Matcher matcher = YEAR.matcher(Plain.of(text));
        if (!matcher.find()) {
            return 0;
        }
        int year = Integer.parseInt(matcher.group(1));
        while (matcher.find()) {
            if (Integer.parseInt(matcher.group(1)) != year) {
                return 0;
            }
        }
        return year;
    }

    public static boolean isYear(String label) {
        return ONLY_YEAR.matcher(Plain.label(label)).matches();
    }

    static boolean isTotal(String label) {
        return TOTAL.matcher(Plain.label(label)).matches();
    }

    /// What a path of one or two labels counts, without its year: the inner label where the outer only groups, the outer where the inner says that it is all of it, else both. Empty if it says nothing.
    public static String attribute(List<String> path) {
        List<String> labels = path.stream().filter(label -> !isYear(label)).toList();
        if (labels.isEmpty() || labels.size() > 2) {
            return "";
        }
        String inner = labels.getLast();
        if (labels.size() == 1) {
            return inner;
        }
        String outer = labels.getFirst();
        if (GROUPING.matcher(Plain.label(outer)).matches()) {
            return inner;
        }
        return WHOLE.matcher(Plain.label(inner)).matches() ? outer : outer + inner;
    }

    /// A column that says only that something is counted.
    public static boolean isGeneral(String label) {
        return GENERAL.matcher(Plain.label(label)).matches();
    }

    public static boolean isChange(List<String> path) {
        return path.stream().anyMatch(label -> CHANGE.matcher(label).find());
    }
}
