package org.zhixing.campus.certification;

import org.zhixing.campus.shared.Facts;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Measure;
import org.zhixing.indicators.fact.Dimension;
import org.zhixing.indicators.fact.Fact;

import java.util.List;

import static org.zhixing.campus.certification.db.Tables.FACT_ATTEMPT;
import static org.zhixing.campus.shared.Dimensions.SEX;
import static org.zhixing.campus.shared.Facts.column;
import static org.zhixing.indicators.Indicators.measure;
import static org.zhixing.indicators.Indicators.share;
import static org.zhixing.indicators.fact.Dimension.dimension;
import static org.zhixing.indicators.time.NamedPeriod.SCHOOL_YEAR;
import static org.zhixing.indicators.value.Unit.PERSON;

/// The indicators of certificates.
public final class CertificationMeasures {

    public static final Dimension OCCUPATION = dimension("occupation", "职业（工种）", "Occupation");

    public static final Dimension CERTIFICATE_LEVEL = dimension("certificate_level", "证书等级", "Certificate level").on("level")
        .value("5", "初级（五级）", "Level 5")
        .value("4", "中级（四级）", "Level 4")
        .value("3", "高级（三级）", "Level 3")
        .value("2", "技师（二级）", "Level 2")
        .value("1", "高级技师（一级）", "Level 1");

    static final Fact ATTEMPTS = Facts.of(FACT_ATTEMPT);

    public static final Measure CERTIFICATES_ATTEMPTED = measure("certificates.attempted")
        .label("参加技能鉴定人数", "Students who attempted a certificate")
        .definition("本学年的技能鉴定记录涉及的学生数（同一学生只计一次）。", "Different students among attempts within the school year.")
        .countDistinct(ATTEMPTS, column(FACT_ATTEMPT.STUDENT)).within(SCHOOL_YEAR)
        .by(OCCUPATION, CERTIFICATE_LEVEL, SEX)
        .unit(PERSON);

    public static final Measure CERTIFICATES_OBTAINED = measure("certificates.obtained")
        .label("获得技能证书人数", "Students who obtained a certificate")
        .definition("本学年的技能鉴定记录涉及的学生数（同一学生只计一次）；不计：未通过。", "Different students among attempts within the school year; left out: did not pass.")
        .countDistinct(ATTEMPTS, column(FACT_ATTEMPT.STUDENT)).within(SCHOOL_YEAR)
        .where(column(FACT_ATTEMPT.PASSED).isTrue(), "未通过", "did not pass")
        .by(OCCUPATION, CERTIFICATE_LEVEL, SEX)
        .unit(PERSON);

    public static final Derived.Share CERTIFICATES_PASS_RATE = share("certificates.pass_rate", CERTIFICATES_OBTAINED, CERTIFICATES_ATTEMPTED)
        .label("技能鉴定合格率", "Certification pass rate")
        .definition("获得技能证书人数占参加技能鉴定人数的百分比。", "Students who obtained a certificate in per cent of students who attempted a certificate.")
        .source("教职成厅函〔2016〕2号提纲2.1 学生素质")
        .decimals(2);

    /// All of them, in the order of declaration.
    public static final List<Indicator> ALL = List.of(
        CERTIFICATES_ATTEMPTED, CERTIFICATES_OBTAINED, CERTIFICATES_PASS_RATE);

    private CertificationMeasures() {}
}
