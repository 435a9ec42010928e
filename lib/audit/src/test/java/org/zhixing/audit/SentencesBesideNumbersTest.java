package org.zhixing.audit;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// Sentences beside tables and beside other sentences. Each is read twice: as it should be, without any contradiction, and with one number or word wrong, `{right|wrong}`, which is found.
class SentencesBesideNumbersTest {

    private static final Pattern CHOICE = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)}");
    private static final String[] COURSES = {"培训类别\t期数\t收入（万元）\t人次", "电工培训\t14\t86.4\t2315", "焊工培训\t6\t18.0\t240", "月嫂培训\t11\t33.5\t1186", "社区课堂\t22\t7.1\t2874", "合计\t53\t145.0\t6615", ""};
    private static final String[] SCHOOLS = {"学校类别\t学校数（所）\t班数（个）\t在校生数（人）\t平均分", "幼儿园\t96\t612\t17436\t71.20", "小学\t58\t1043\t43780\t78.36", "初级中学\t21\t452\t20914\t84.27", "总计\t175\t2107\t82130\t78.41", ""};

    @Test
    void theShareOfARowIsOfItsColumn() {
        onlyTheWrongOneIsFound(COURSES, "电工培训收入占培训总收入的{59.6|56.9}%。");
        onlyTheWrongOneIsFound(COURSES, "人次最多的是社区课堂，占总人次的{43.4|44.3}%。");
    }

    @Test
    void rowsThatAreListedAreAddedUp() {
        onlyTheWrongOneIsFound(COURSES, "技能类培训（电工培训、焊工培训、月嫂培训）合计{3741|3471}人次。");
        silent(COURSES, "电工培训和焊工培训两类共2800人次参加了考核。");
    }

    @Test
    void whatIsLeftOutIsTakenFromTheTotal() {
        onlyTheWrongOneIsFound(COURSES, "除社区课堂外，其余三类合计{3741|3471}人次。");
    }

    @Test
    void yearlyTablesTellTheirLastStepAndTheirSum() {
        String[] years = {"学年\t资助人次\t资助面（%）", "2020—2021\t2415\t78.2", "2021—2022\t2593\t80.5", "2022—2023\t2768\t83.1", ""};
        onlyTheWrongOneIsFound(years, "资助面逐年扩大，较上学年提高{2.6|6.2}个百分点。");
        onlyTheWrongOneIsFound(years, "三学年累计资助{7776|7676}人次。");
        silent(years, "两年累计资助困难家庭1830户次。");
    }

    @Test
    void theGreatestAreAddedUp() {
        onlyTheWrongOneIsFound("进入制造业468人，信息业291人，建筑业203人，零售业176人。排名前两位的行业吸纳了{759|795}人。");
    }

    @Test
    void oppositesShareTheirWhole() {
        onlyTheWrongOneIsFound("毕业生1798人。本省生源1502人，占毕业生的83.54%；外省生源{296|386}人。");
        onlyTheWrongOneIsFound("基本支出2934.41万元。基本支出中，人员经费2751.83万元；公用经费{182.58|209.58}万元。");
    }

    @Test
    void theYearBeforeMayStandInBrackets() {
        onlyTheWrongOneIsFound("2024届毕业生总人数为1798人，较2023届净增{67|85}人（2023届为1731人）。");
        onlyTheWrongOneIsFound("专业对口率为71.4%，比上届{提升|下滑}2.5个百分点（上届68.9%）。");
    }

    @Test
    void fundsAreKeptApart() {
        silent("表1 收入支出决算总表", "科目\t决算数", "教育支出\t3741.28", "卫生支出\t104.19", "合计\t3845.47", "", "表2 财政拨款支出决算表", "科目\t决算数", "教育支出\t3381.09", "卫生支出\t104.19", "合计\t3485.28", "", "2023年决算。");
    }

    @Test
    void theColumnWhoseLabelIsSaidInFullIsMeant() {
        onlyTheWrongOneIsFound(COURSES, "人次最少的是{焊工培训|社区课堂}。");
        onlyTheWrongOneIsFound(SCHOOLS, "班数最少的是初级中学，在校生数最多的是{小学|初级中学}。");
    }

    @Test
    void aNumberIsAboveOrBelowTheWhole() {
        onlyTheWrongOneIsFound(SCHOOLS, "初级中学平均分为84.27分，{高于|低于}全县平均水平。");
        onlyTheWrongOneIsFound(SCHOOLS, "初级中学平均分比全县高{5.86|6.86}分。");
    }

    @Test
    void meansOfClassesAndSchoolsAreOfTheRowThatIsNamed() {
        onlyTheWrongOneIsFound(SCHOOLS, "小学校均规模755人，平均班额{42.0|40.2}人。");
        silent(SCHOOLS, "初级中学平均班额不超过50人，小学平均班额19.7人。");
    }

    @Test
    void aMeanOfSeveralIsNoCell() {
        silent(SCHOOLS, "小学和初级中学共有班1495个，其中小学与幼儿园合计43870人次参加活动。");
    }

    @Test
    void risesAndFallsAreCounted() {
        String[] items = {"项目\t2022年\t2023年\t变化", "肺活量\t81.6\t82.2\t+0.6", "跳远\t83.8\t84.9\t+1.1", "前屈\t93.0\t92.4\t-0.6", "短跑\t89.2\t90.4\t+1.2", ""};
        onlyTheWrongOneIsFound(items, "与2022年相比，{三|两}项合格率上升，一项下降。");
        onlyTheWrongOneIsFound(items, "与2022年相比，三项上升，下降的是{前屈|肺活量}。");
    }

    @Test
    void multiplesAreOfWhatIsNamed() {
        onlyTheWrongOneIsFound("工资支出16842.90万元，商品支出3517.26万元，工资支出是商品支出的{4.79|4.97}倍。");
        silent("工资支出16842.90万元，商品支出3517.26万元，社会培训人次是全日制学生的2.31倍。");
    }

    @Test
    void ratesOfOneKindAreOfOneGroup() {
        onlyTheWrongOneIsFound("发放问卷650份，有效631份。对教学满意的598人，满意度94.77%；对食堂满意的607人，满意度{96.20|96.02}%；对安全满意的622人，满意度98.57%。");
        silent("发放问卷650份，有效631份。教师满意的86人，满意度95.56%；学生满意的607人，满意度96.20%；家长满意的480人，满意度97.17%。");
    }

    @Test
    void allThatAreCountedAreAboveTheLimit() {
        onlyTheWrongOneIsFound("教学满意度94.77%，食堂满意度96.20%，安全满意度98.57%。三项满意度均{高于|低于}94%。");
    }

    @Test
    void tenthsAndHalvesGoWithThePercentage() {
        onlyTheWrongOneIsFound("本科以上教师占43.4%，超过{四|五}成。");
        onlyTheWrongOneIsFound("农村学生占57.9%，约占{五分之三|五分之四}。");
        silent("双师型教师占46.2%，接近一半。");
    }

    @Test
    void figuresPerHeadAreOfWhatIsSaidElsewhere() {
        onlyTheWrongOneIsFound("2023年学校支出22851.58万元。在校生9527人。", "2023年生均支出{23986|23968}元。");
        silent("2023年学校支出22851.58万元。在校生9527人。", "2023年生均公用支出1898元。");
    }

    @Test
    void meansNeedNoVerb() {
        onlyTheWrongOneIsFound("现有在校生3264人，教学班78个，平均班额{41.8|48.1}人。");
        onlyTheWrongOneIsFound("高等职业学校68所，在校生71.28万人，比上年的66.45万人有所增加，校均规模{10482|14082}人。");
    }

    @Test
    void halvesAndBandsMakeTheirWhole() {
        onlyTheWrongOneIsFound("全年借阅28875册次。上半年借阅13222册次，下半年借阅{15653|15753}册次。");
        onlyTheWrongOneIsFound("参加实习的学生562人。报酬2000元以下的76人，2000—3000元的241人，3001—4000元的183人，4000元以上的{62|82}人。");
    }

    @Test
    void thoseDueAreThoseWhoCameAndThoseWhoDidNot() {
        onlyTheWrongOneIsFound("3846名学生参加监测，缺考57人，应考{3903|3930}人。");
    }

    @Test
    void aNetChangeIsWhatCameLessWhatWent() {
        onlyTheWrongOneIsFound("馆藏图书126480册，比年初增加{4310|4130}册，其中年内新购4862册，剔旧552册。");
    }

    @Test
    void differencesNeedNotSayThan() {
        onlyTheWrongOneIsFound("专科生就业率为93.11%，本科生就业率为92.18%，专科生就业率高于本科生{0.93|1.24}个百分点。");
        onlyTheWrongOneIsFound("各学院就业率依次为93.71%、93.18%、92.64%和89.20%，最高与最低相差{4.51|5.41}个百分点。");
    }

    @Test
    void theWholeMayStandInBrackets() {
        onlyTheWrongOneIsFound("招生1126人，完成年度计划（1100人）的{102.36|103.26}%。");
    }

    @Test
    void lastYearsNumberMayBeSaidNext() {
        onlyTheWrongOneIsFound("招生1126人，完成年度计划（1100人）的102.36%，比上年多招38人，上年招生{1088|1188}人。");
    }

    @Test
    void oneToSoManyIsReadTheOtherWayRound() {
        onlyTheWrongOneIsFound("在校生3264人，专任教师221人，专任教师与学生之比为1∶{14.8|18.4}。");
    }

    @Test
    void sharesOfAllMakeTheWhole() {
        onlyTheWrongOneIsFound("未就业毕业生{135|149}人，其中拟升学61人，求职54人，暂不就业20人，分别占45.19%、40.00%和14.81%。");
    }

    @Test
    void aPartOfSeveralIsNoRemainderAndNoTotalPerHead() {
        silent("共核对72项规则：通过60项，未通过7项，没有可核对内容5项。");
        silent("在校生431人。", "拨入资金合计1528000元，其中两免经费960000元，专项资金568000元；按全日制学生计算生均3545元。");
        silent("2019年毕业生708人，就业（含升学）698人。", "直接就业10人，占1.41%。");
    }

    private static void onlyTheWrongOneIsFound(String[] table, String... sentences) {
        onlyTheWrongOneIsFound(joined(table, sentences));
    }

    private static void silent(String[] table, String... sentences) {
        silent(joined(table, sentences));
    }

    private static String[] joined(String[] table, String... sentences) {
        String[] all = Arrays.copyOf(table, table.length + sentences.length);
        System.arraycopy(sentences, 0, all, table.length, sentences.length);
        return all;
    }

    private static void onlyTheWrongOneIsFound(String... lines) {
        String text = String.join("\n", lines);
        Matcher choice = CHOICE.matcher(text);
        assertThat(choice.find()).isTrue();
        silent(choice.replaceAll("$1").split("\n"));
        assertThat(Texts.contradictions(Texts.audit(choice.replaceAll("$2").split("\n")))).as(text).isNotEmpty();
    }

    private static void silent(String... lines) {
        assertThat(Texts.contradictions(Texts.audit(lines))).as(String.join("\n", lines)).isEmpty();
    }
}
