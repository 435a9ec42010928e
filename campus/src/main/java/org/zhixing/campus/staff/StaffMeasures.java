package org.zhixing.campus.staff;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.shared.Dimensions.MAJOR;
import static org.zhixing.campus.shared.Dimensions.SEX;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.campus.staff.db.Tables.FACT_DEGREE;
import static org.zhixing.campus.staff.db.Tables.FACT_DOUBLE_QUALIFICATION;
import static org.zhixing.campus.staff.db.Tables.FACT_KEY_TEACHER;
import static org.zhixing.campus.staff.db.Tables.FACT_POST;
import static org.zhixing.campus.staff.db.Tables.FACT_TITLE;
import static org.zhixing.campus.staff.db.Tables.FACT_TRAINING;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedDate.CENSUS;
import static org.zhixing.indicators.time.NamedPeriod.SCHOOL_YEAR;
import static org.zhixing.indicators.value.Unit.DAY;
import static org.zhixing.indicators.value.Unit.PERSON;
import static org.zhixing.indicators.value.Unit.PERSON_TIME;

/// The indicators of staff, their qualifications and training.
public final class StaffMeasures {

    public static final Dimension POST = dimension("post", "岗位", "Post").on("kind")
        .value("full_time_teacher", "专任教师", "Full-time teacher")
        .value("part_time_teacher", "兼职教师", "Part-time teacher")
        .value("other", "其他人员", "Other");

    public static final Dimension TEACHES = dimension("teaches", "任教课程", "Teaches")
        .value("professional", "专业课", "Professional courses")
        .value("general", "公共基础课", "General courses");

    public static final Dimension DEGREE = dimension("degree", "学历", "Degree").on("level")
        .value("doctor", "博士", "Doctor")
        .value("master", "硕士", "Master")
        .value("bachelor", "本科", "Bachelor")
        .value("associate", "专科", "Associate")
        .value("secondary", "中专", "Secondary");

    public static final Dimension KEY_TEACHER_LEVEL = dimension("key_teacher_level", "骨干教师级别", "Key teacher level").on("level")
        .value("national", "国家级", "National")
        .value("provincial", "省级", "Provincial")
        .value("municipal", "市级", "Municipal")
        .value("county", "县级", "County")
        .value("school", "校级", "School")
        .value("enterprise", "企业", "Enterprise");

    public static final Dimension TRAINING_LEVEL = dimension("training_level", "培训级别", "Training level").on("level")
        .value("national", "国家级", "National")
        .value("provincial", "省级", "Provincial")
        .value("municipal", "市级", "Municipal")
        .value("county", "县级", "County")
        .value("school", "校级", "School")
        .value("enterprise", "企业", "Enterprise");

    static final Fact POSTS = Facts.of(FACT_POST);

    static final Fact DEGREES = Facts.of(FACT_DEGREE);

    static final Fact TITLES = Facts.of(FACT_TITLE);

    static final Fact DOUBLE_QUALIFICATIONS = Facts.of(FACT_DOUBLE_QUALIFICATION);

    static final Fact KEY_TEACHERSHIPS = Facts.of(FACT_KEY_TEACHER);

    static final Fact TRAININGS = Facts.of(FACT_TRAINING);

    public static final Measure STAFF_ALL = measure("staff.all")
        .label("教职工数", "Staff")
        .definition("秋季统计日有效的任职记录数；不计：兼职教师。", "Number of posts valid at the autumn census; left out: a part-time teacher.")
        .count(POSTS).at(CENSUS)
        .where(column(FACT_POST.KIND).isNot("part_time_teacher"), "兼职教师", "a part-time teacher")
        .by(SEX, POST)
        .unit(PERSON);

    public static final Measure STAFF_FULL_TIME_TEACHERS = measure("staff.full_time_teachers")
        .label("专任教师数", "Full-time teachers")
        .definition("秋季统计日有效的任职记录数；不计：不是专任教师。", "Number of posts valid at the autumn census; left out: not a full-time teacher.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第七条")
        .count(POSTS).at(CENSUS)
        .where(column(FACT_POST.KIND).is("full_time_teacher"), "不是专任教师", "not a full-time teacher")
        .by(SEX, TEACHES, MAJOR)
        .unit(PERSON);

    public static final Measure STAFF_PROFESSIONAL_TEACHERS = measure("staff.professional_teachers")
        .label("专业课教师数", "Professional teachers")
        .definition("秋季统计日有效的任职记录数；不计：不是专任教师、公共基础课教师。", "Number of posts valid at the autumn census; left out: not a full-time teacher, teaches general courses.")
        .count(POSTS).at(CENSUS)
        .where(column(FACT_POST.KIND).is("full_time_teacher"), "不是专任教师", "not a full-time teacher")
        .where(column(FACT_POST.TEACHES).is("professional"), "公共基础课教师", "teaches general courses")
        .by(MAJOR, SEX)
        .unit(PERSON);

    public static final Measure STAFF_GENERAL_TEACHERS = measure("staff.general_teachers")
        .label("公共基础课教师数", "General-course teachers")
        .definition("秋季统计日有效的任职记录数；不计：不是专任教师、专业课教师。", "Number of posts valid at the autumn census; left out: not a full-time teacher, teaches professional courses.")
        .count(POSTS).at(CENSUS)
        .where(column(FACT_POST.KIND).is("full_time_teacher"), "不是专任教师", "not a full-time teacher")
        .where(column(FACT_POST.TEACHES).is("general"), "专业课教师", "teaches professional courses")
        .by(SEX)
        .unit(PERSON);

    public static final Measure STAFF_PART_TIME_TEACHERS = measure("staff.part_time_teachers")
        .label("兼职教师数", "Part-time teachers")
        .definition("秋季统计日有效的任职记录数；不计：不是兼职教师。", "Number of posts valid at the autumn census; left out: not a part-time teacher.")
        .count(POSTS).at(CENSUS)
        .where(column(FACT_POST.KIND).is("part_time_teacher"), "不是兼职教师", "not a part-time teacher")
        .by(SEX, MAJOR)
        .unit(PERSON);

    public static final Measure STAFF_BACHELOR_TEACHERS = measure("staff.bachelor_teachers")
        .label("本科及以上学历专任教师数", "Full-time teachers with a bachelor degree or higher")
        .definition("秋季统计日有效的学历记录数；不计：不是专任教师、本科以下学历。", "Number of degrees valid at the autumn census; left out: not a full-time teacher, below a bachelor degree.")
        .count(DEGREES).at(CENSUS)
        .where(column(FACT_DEGREE.KIND).is("full_time_teacher"), "不是专任教师", "not a full-time teacher")
        .where(column(FACT_DEGREE.LEVEL).in("doctor", "master", "bachelor"), "本科以下学历", "below a bachelor degree")
        .by(DEGREE)
        .unit(PERSON);

    public static final Measure STAFF_MASTER_TEACHERS = measure("staff.master_teachers")
        .label("硕士及以上学历专任教师数", "Full-time teachers with a master degree or higher")
        .definition("秋季统计日有效的学历记录数；不计：不是专任教师、硕士以下学历。", "Number of degrees valid at the autumn census; left out: not a full-time teacher, below a master degree.")
        .count(DEGREES).at(CENSUS)
        .where(column(FACT_DEGREE.KIND).is("full_time_teacher"), "不是专任教师", "not a full-time teacher")
        .where(column(FACT_DEGREE.LEVEL).in("doctor", "master"), "硕士以下学历", "below a master degree")
        .unit(PERSON);

    public static final Measure STAFF_SENIOR_TEACHERS = measure("staff.senior_teachers")
        .label("高级职称专任教师数", "Full-time teachers with a senior title")
        .definition("秋季统计日有效的职称记录数；不计：不是专任教师、不是高级职称。", "Number of titles valid at the autumn census; left out: not a full-time teacher, not a senior title.")
        .count(TITLES).at(CENSUS)
        .where(column(FACT_TITLE.KIND).is("full_time_teacher"), "不是专任教师", "not a full-time teacher")
        .where(column(FACT_TITLE.LEVEL).is("senior"), "不是高级职称", "not a senior title")
        .unit(PERSON);

    public static final Measure STAFF_DOUBLE_QUALIFIED_TEACHERS = measure("staff.double_qualified_teachers")
        .label("双师型教师数", "Double-qualified teachers")
        .definition("秋季统计日有效的双师型认定记录数；不计：不是专任教师。", "Number of double qualifications valid at the autumn census; left out: not a full-time teacher.")
        .count(DOUBLE_QUALIFICATIONS).at(CENSUS)
        .where(column(FACT_DOUBLE_QUALIFICATION.KIND).is("full_time_teacher"), "不是专任教师", "not a full-time teacher")
        .unit(PERSON);

    public static final Measure STAFF_KEY_TEACHERS = measure("staff.key_teachers")
        .label("骨干教师数", "Key teachers")
        .definition("秋季统计日有效的骨干教师认定记录数；不计：不是专任教师。", "Number of key-teacherships valid at the autumn census; left out: not a full-time teacher.")
        .count(KEY_TEACHERSHIPS).at(CENSUS)
        .where(column(FACT_KEY_TEACHER.KIND).is("full_time_teacher"), "不是专任教师", "not a full-time teacher")
        .by(KEY_TEACHER_LEVEL)
        .unit(PERSON);

    public static final Measure STAFF_TRAININGS = measure("staff.trainings")
        .label("教师培训人次", "Trainings finished")
        .definition("本学年的培训记录数。", "Number of trainings within the school year.")
        .count(TRAININGS).within(SCHOOL_YEAR)
        .by(TRAINING_LEVEL)
        .unit(PERSON_TIME);

    public static final Measure STAFF_TRAINING_DAYS = measure("staff.training_days")
        .label("教师培训天数", "Days of training")
        .definition("本学年的培训记录的天数合计。", "Sum of the days over trainings within the school year.")
        .sum(TRAININGS, column(FACT_TRAINING.DAYS)).within(SCHOOL_YEAR)
        .by(TRAINING_LEVEL)
        .unit(DAY, 1);

    public static final Measure STAFF_TRAINED = measure("staff.trained")
        .label("参加培训教师数", "Staff members trained")
        .definition("本学年的培训记录涉及的教职工数（同一教职工只计一次）。", "Different staff members among trainings within the school year.")
        .countDistinct(TRAININGS, column(FACT_TRAINING.MEMBER)).within(SCHOOL_YEAR)
        .by(TRAINING_LEVEL)
        .unit(PERSON);

    public static final Derived.Share STAFF_PROFESSIONAL_TEACHERS_SHARE = share("staff.professional_teachers_share", STAFF_PROFESSIONAL_TEACHERS, STAFF_FULL_TIME_TEACHERS)
        .label("专业课教师占专任教师比例", "Professional among full-time teachers")
        .definition("专业课教师数占专任教师数的百分比。", "Professional teachers in per cent of full-time teachers.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第七条")
        .decimals(2);

    public static final Derived.Share STAFF_BACHELOR_TEACHERS_SHARE = share("staff.bachelor_teachers_share", STAFF_BACHELOR_TEACHERS, STAFF_FULL_TIME_TEACHERS)
        .label("本科及以上学历占专任教师比例", "Bachelor degree or higher among full-time teachers")
        .definition("本科及以上学历专任教师数占专任教师数的百分比。", "Full-time teachers with a bachelor degree or higher in per cent of full-time teachers.")
        .source("教职成厅函〔2016〕2号提纲1.3 教师队伍")
        .decimals(2);

    public static final Derived.Share STAFF_MASTER_TEACHERS_SHARE = share("staff.master_teachers_share", STAFF_MASTER_TEACHERS, STAFF_FULL_TIME_TEACHERS)
        .label("硕士及以上学历占专任教师比例", "Master degree or higher among full-time teachers")
        .definition("硕士及以上学历专任教师数占专任教师数的百分比。", "Full-time teachers with a master degree or higher in per cent of full-time teachers.")
        .source("教职成厅函〔2016〕2号提纲1.3 教师队伍")
        .decimals(2);

    public static final Derived.Share STAFF_SENIOR_TEACHERS_SHARE = share("staff.senior_teachers_share", STAFF_SENIOR_TEACHERS, STAFF_FULL_TIME_TEACHERS)
        .label("高级职称占专任教师比例", "Senior titles among full-time teachers")
        .definition("高级职称专任教师数占专任教师数的百分比。", "Full-time teachers with a senior title in per cent of full-time teachers.")
        .source("教职成厅函〔2016〕2号提纲1.3 教师队伍；《中等职业学校设置标准》（教职成〔2010〕12号）第七条")
        .decimals(2);

    public static final Derived.Share STAFF_DOUBLE_QUALIFIED_TEACHERS_SHARE = share("staff.double_qualified_teachers_share", STAFF_DOUBLE_QUALIFIED_TEACHERS, STAFF_FULL_TIME_TEACHERS)
        .label("双师型教师占专任教师比例", "Double-qualified among full-time teachers")
        .definition("双师型教师数占专任教师数的百分比。", "Double-qualified teachers in per cent of full-time teachers.")
        .source("教职成厅函〔2016〕2号提纲1.3 教师队伍")
        .decimals(2);

    public static final Derived.Share STAFF_KEY_TEACHERS_SHARE = share("staff.key_teachers_share", STAFF_KEY_TEACHERS, STAFF_FULL_TIME_TEACHERS)
        .label("骨干教师占专任教师比例", "Key teachers among full-time teachers")
        .definition("骨干教师数占专任教师数的百分比。", "Key teachers in per cent of full-time teachers.")
        .decimals(2);

    public static final Derived.Share STAFF_PART_TIME_TEACHERS_SHARE = share("staff.part_time_teachers_share", STAFF_PART_TIME_TEACHERS, STAFF_FULL_TIME_TEACHERS)
        .label("兼职教师占专任教师比例", "Part-time teachers in per cent of full-time teachers")
        .definition("兼职教师数占专任教师数的百分比。", "Part-time teachers in per cent of full-time teachers.")
        .source("教职成厅函〔2016〕2号提纲1.3 教师队伍；《中等职业学校设置标准》（教职成〔2010〕12号）第七条")
        .decimals(2);

    public static final Derived.Share STAFF_DOUBLE_QUALIFIED_SHARE_OF_PROFESSIONAL = share("staff.double_qualified_share_of_professional", STAFF_DOUBLE_QUALIFIED_TEACHERS, STAFF_PROFESSIONAL_TEACHERS)
        .label("双师型教师占专业教师比例", "Double-qualified in per cent of professional teachers")
        .definition("双师型教师数占专业课教师数的百分比。", "Double-qualified teachers in per cent of professional teachers.")
        .source("《中等职业学校设置标准》（教职成〔2010〕12号）第七条")
        .decimals(2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        STAFF_ALL, STAFF_FULL_TIME_TEACHERS, STAFF_PROFESSIONAL_TEACHERS, STAFF_GENERAL_TEACHERS, STAFF_PART_TIME_TEACHERS,
        STAFF_BACHELOR_TEACHERS, STAFF_MASTER_TEACHERS, STAFF_SENIOR_TEACHERS, STAFF_DOUBLE_QUALIFIED_TEACHERS,
        STAFF_KEY_TEACHERS, STAFF_TRAININGS, STAFF_TRAINING_DAYS, STAFF_TRAINED, STAFF_PROFESSIONAL_TEACHERS_SHARE,
        STAFF_BACHELOR_TEACHERS_SHARE, STAFF_MASTER_TEACHERS_SHARE, STAFF_SENIOR_TEACHERS_SHARE,
        STAFF_DOUBLE_QUALIFIED_TEACHERS_SHARE, STAFF_KEY_TEACHERS_SHARE, STAFF_PART_TIME_TEACHERS_SHARE,
        STAFF_DOUBLE_QUALIFIED_SHARE_OF_PROFESSIONAL);

    private StaffMeasures() {}
}
