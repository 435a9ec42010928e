package org.zhixing.audit.number;

import java.util.List;
import java.util.Map;

/// The units that stand behind numbers, and which of them are the same.
public final class Units {

    public static final String NONE = "";
    public static final String PERCENT = "%";
    public static final String PERMILLE = "‰";
    public static final String POINT = "百分点";
    public static final String TO_ONE = ":1";
    /// One of several numbers written a:b:c, which are parts of a hundred.
    public static final String PART = ":::";
    public static final String PEOPLE = "人";
    public static final String YUAN = "元";
    public static final String AREA = "平方米";
    public static final String MU = "亩";

    private static final Map<String, String> SAME = Map.ofEntries(
        Map.entry("名", PEOPLE), Map.entry("位", PEOPLE), Map.entry("人次", "人次"), Map.entry("平米", AREA), Map.entry("平方", AREA), Map.entry("㎡", AREA),
        Map.entry("m²", AREA), Map.entry("m2", AREA), Map.entry("学时", "课时"), Map.entry("节", "课时"), Map.entry("余名", PEOPLE), Map.entry("余人", PEOPLE),
        Map.entry("元/人", YUAN), Map.entry("元/生", YUAN), Map.entry("平方公里", "平方公里"), Map.entry("个百分点", POINT), Map.entry("个点", POINT));

    /// Longest first, so that the first that fits is the right one.
    private static final List<String> WORDS = List.of("个百分点", "百分点", "平方公里", "平方米", "立方米", "千瓦时", "平方", "平米", "公里", "公顷", "课时", "学时", "小时", "分钟",
        "人次", "工位", "个班", "元/人", "元/生", "m²", "m2", "㎡", "元", "人", "名", "位", "个", "台", "套", "件", "册", "间", "门", "家", "项", "次", "分", "所", "班", "岁", "亩", "吨", "米",
        "辆", "张", "份", "条", "篇", "部", "本", "种", "类", "处", "户", "座", "节", "期", "场", "天", "周", "支", "块", "单", "批", "组", "片", "株", "头", "只", "辆次", "宗", "起", "例", "床", "张床", "笔", "题");

    private Units() {
    }

    /// The unit at the beginning of a text, as printed; empty if there is none.
    public static String at(CharSequence text, int from) {
        for (String word : WORDS) {
            if (from + word.length() <= text.length() && word.contentEquals(text.subSequence(from, from + word.length()))) {
                return word;
            }
        }
        return NONE;
    }

    public static String canonical(String printed) {
        return SAME.getOrDefault(printed, printed);
    }

    /// Whether two quantities can be compared at all; a number without unit goes with any count.
    public static boolean compatible(String one, String other) {
        return one.equals(other) || isPlain(one) && isPlain(other) && (one.isEmpty() || other.isEmpty());
    }

    private static boolean isPlain(String unit) {
        return !unit.equals(PERCENT) && !unit.equals(PERMILLE) && !unit.equals(POINT) && !unit.equals(TO_ONE) && !unit.equals(PART);
    }
}
