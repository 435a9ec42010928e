package org.zhixing.audit.tables;

import org.zhixing.audit.number.Plain;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the labels of rows and columns say about their numbers.
final class Words {

    private static final Pattern TOTAL = Pattern.compile("^[一-龥]{0,6}(?:合计|总计|小计|共计|总和|总数|总额|总人数)(?:数|人数|金额)?$|^(?:计|全校|全市|全县|全区|全省|全旗|全院|全卷|全科|全体|总体|全年级|年级|片区|学区|全片|全镇|全乡|全集团)$");
    private static final Pattern TOTAL_ANYWHERE = Pattern.compile("合计|总计|小计|共计");
    private static final Pattern CHANGE = Pattern.compile("变化|增减|增长|增加|增幅|增量|差值|差额|差异|同比|较上年|比上年|升降|涨跌|^增$|(?:^|[^准方极误级温价时优中缺])差(?:$|[(（])|增\\(减\\)|减少");
    private static final Pattern RATE = Pattern.compile("率|占比|比例|比重|百分比|占.*%|构成|%|％|生均|人均|师均|班均|期均|平均|均分|均值|均价|每|之比|比值|师比|得分|满意度|难度|比(?:$|[(（/])");
    private static final Pattern AVERAGE = Pattern.compile("平均|均值|均分|总体|合计|全校|全市|全县|全区|全省|全年级|总计|^年级$");
    private static final Pattern PART = Pattern.compile("^(?:其中|#|＃|其 中)|^\\s*其中");
    private static final Pattern CODE = Pattern.compile("序号|编号|代码|学制|年份|时间|日期|电话|排名|名次|位次|排序|邮编|设置时间|学号|准考证|页码|修订|行次|栏次");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)");

    private Words() {
    }

    static boolean isTotal(List<String> path) {
        if (path.isEmpty()) {
            return false;
        }
        String last = Plain.label(path.getLast()).replaceFirst("^[一二三四五六七八九十\\d]+(?!年级)", "");
        return (TOTAL.matcher(last).matches() || TOTAL_ANYWHERE.matcher(last).find() && last.length() <= 10) && !isChange(path) && !last.contains("平均") && !last.endsWith("率");
    }

    static boolean isGrandTotal(List<String> path) {
        return isTotal(path) && !Plain.label(path.getLast()).contains("小计");
    }

    static boolean isChange(List<String> path) {
        return path.stream().anyMatch(label -> CHANGE.matcher(label).find());
    }

    /// Whether numbers so called are never added: extremes, ranks, prices.
    static boolean isExtreme(List<String> path) {
        return path.stream().anyMatch(label -> label.matches(".*(最高|最低|最大|最小|标准差|方差|中位|众数|满分|单价|名次|排名|难度|区分度|极差).*"));
    }

    /// By the innermost label that is more than a year or a change.
    static boolean isRate(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            String label = path.get(i);
            if (RATE.matcher(label).find()) {
                return true;
            }
            if (!Plain.label(label).replaceAll("(?:19|20)\\d\\d年?(?:级|届|学年|度)?|本年度?|上年度?|今年|去年|变化(?:情况)?|增减|分数|数值|值|数据", "").isEmpty()) {
                return false;
            }
        }
        return !path.isEmpty() && path.getLast().equals("分数");
    }

    static boolean isAverage(List<String> path) {
        return path.stream().anyMatch(label -> AVERAGE.matcher(Plain.label(label)).find()) && !isChange(path);
    }

    /// Whether two labels share a word of two characters or more.
    static boolean overlap(String one, String other) {
        for (int i = 0; i + 2 <= one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }

    static boolean isMean(List<String> path) {
        return path.stream().anyMatch(label -> label.replaceAll("\\s", "").matches(".*(平均|均值|均分).*"));
    }

    static boolean isPart(List<String> path) {
        return path.stream().anyMatch(label -> PART.matcher(label.strip()).find());
    }

    static boolean isCode(List<String> path) {
        return path.stream().anyMatch(label -> CODE.matcher(label).find());
    }

    static boolean isRank(List<String> path) {
        return !path.isEmpty() && path.getLast().matches(".*(?:排名|名次|位次|排序)$");
    }

    static OptionalInt year(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Matcher matcher = YEAR.matcher(Plain.of(path.get(i)));
            if (matcher.find()) {
                int year = Integer.parseInt(matcher.group(1));
                return matcher.find() ? OptionalInt.empty() : OptionalInt.of(year);
            }
            if (path.get(i).matches(".*(本年|今年|本期|期末|本学年|本学期|本次|本届).*")) {
                return OptionalInt.of(2);
            }
            if (path.get(i).matches(".*(上年|去年|上期|期初|上学年|上学期|上次|上届).*") && !CHANGE.matcher(path.get(i)).find()) {
                return OptionalInt.of(1);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether a label says nothing but a year.
    static boolean isYearOnly(String label) {
        return Plain.label(label).replaceAll("(?:19|20)\\d\\d年?(?:级|届|学年|度)?|[本上](?:年度?|学年|学期|次|届|期)|今年|去年", "").isEmpty();
    }

    /// A path without its year, to find the same thing in other years.
    static List<String> withoutYear(List<String> path) {
        return path.stream().map(label -> Plain.label(label).replaceAll("(?:19|20)\\d\\d年?(?:度|届|学年)?|[本上](?:年度?|学年|学期|次|届|期)|今年|去年", "")).filter(label -> !label.isEmpty()).toList();
    }
}
