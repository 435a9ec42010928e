package org.zhixing.campus.shared;

import org.zhixing.indicators.fact.Dimension;

import static org.zhixing.indicators.fact.Dimension.dimension;

/// The dimensions that several areas slice by; each area declares those that only it has.
public final class Dimensions {

    /// The major category of the 2010 catalogue, two digits.
    public static final Dimension CATEGORY = dimension("category", "专业大类", "Major category");
    public static final Dimension MAJOR = dimension("major", "专业", "Major").within(CATEGORY);
    public static final Dimension CLASS = dimension("class", "班级", "Class").within(MAJOR);
    public static final Dimension GRADE = dimension("grade", "年级", "Grade")
        .value("1", "一年级", "Grade 1").value("2", "二年级", "Grade 2").value("3", "三年级", "Grade 3")
        .value("4", "四年级", "Grade 4").value("5", "五年级", "Grade 5");
    /// GB/T 2261.1.
    public static final Dimension SEX = dimension("sex", "性别", "Sex").value("1", "男", "Male").value("2", "女", "Female");
    public static final Dimension STUDY_MODE = dimension("study_mode", "学习形式", "Study mode")
        .value("full_time", "全日制", "Full-time").value("part_time", "非全日制", "Part-time");

    private Dimensions() {}
}
