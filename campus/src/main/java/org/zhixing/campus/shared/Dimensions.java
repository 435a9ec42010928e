package org.zhixing.campus.shared;

import org.zhixing.indicators.fact.Dimension;

import static org.zhixing.indicators.fact.Dimension.dimension;

/// The dimensions that several areas slice by; each area declares those that only it has.
public final class Dimensions {

    /// The major category of the 2010 catalogue, two digits.
    public static final Dimension CATEGORY = dimension("category", "专业大类", "Major category")
        .value("01", "农林牧渔类", "Agriculture").value("02", "资源环境类", "Resources and environment")
        .value("03", "能源与新能源类", "Energy").value("04", "土木水利类", "Civil and hydraulic engineering")
        .value("05", "加工制造类", "Manufacturing").value("06", "石油化工类", "Petrochemistry")
        .value("07", "轻纺食品类", "Textiles and food").value("08", "交通运输类", "Transport")
        .value("09", "信息技术类", "Information technology").value("10", "医药卫生类", "Health")
        .value("11", "休闲保健类", "Leisure and wellness").value("12", "财经商贸类", "Finance and commerce")
        .value("13", "旅游服务类", "Tourism").value("14", "文化艺术类", "Culture and arts")
        .value("15", "体育与健身类", "Sports and fitness").value("16", "教育类", "Education")
        .value("17", "司法服务类", "Judicial services").value("18", "公共管理与服务类", "Public administration and services")
        .value("99", "其他", "Other");
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
