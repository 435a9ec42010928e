package org.zhixing.audit;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// Wordings of accounts, statistics and analyses. Each is read twice: as it should be, without any contradiction, and with one number or word wrong, `{right|wrong}`, which is found.
class SentencesOfOfficesTest {

    private static final Pattern CHOICE = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)}");
    private static final String[] CENTRES = {"中心\t实训室（间）\t面积（㎡）\t设备总值（万元）\t培训期数", "数控中心\t8\t1240\t1386.5\t18", "汽车中心\t6\t980\t1024.8\t12", "电工中心\t7\t860\t642.3\t26", "物流中心\t9\t1360\t675.0\t6", "合计\t30\t4440\t3728.6\t62", ""};
    private static final String[] CLASSES = {"班级\t平均分\t及格人数\t优秀人数\t及格率", "七（1）班\t412.6\t39\t15\t81.3%", "七（2）班\t398.3\t34\t11\t72.3%", "七（3）班\t405.9\t38\t18\t77.6%", "七（4）班\t371.2\t28\t6\t59.6%", ""};
    private static final String[] LEVELS = {"学段\t在校生数\t在校生数\t招生数\t毕业生数\t专任教师\t研究生学历", "学段\t合计\t女\t招生数\t毕业生数\t专任教师\t研究生学历", "小学\t31842\t14960\t5236\t5108\t2014\t96", "初中\t14527\t6981\t4886\t4713\t1263\t158", "普通高中\t8391\t4302\t2874\t2735\t702\t176", "中等职业学校\t3745\t1528\t1316\t1208\t248\t21", "总计\t58505\t27771\t14312\t13764\t4227\t451", ""};

    @Test
    void aSentenceTellsOneRow() {
        onlyTheWrongOneIsFound(CENTRES, "现有实训室30间，总建筑面积{4440|4840}平方米，设备总值3728.6万元。");
        onlyTheWrongOneIsFound(CENTRES, "现有{30|35}间实训室，总建筑面积4440平方米，设备总值3728.6万元。");
        silent(CENTRES, "数控中心建筑面积1240平方米，新增实训室3间，设备总值1386.5万元。");
    }

    @Test
    void limitsAreCountedAndTheirRowsAddedUp() {
        onlyTheWrongOneIsFound(CENTRES, "设备总值过千万元的有{2|3}个，两者合计2411.3万元。");
        onlyTheWrongOneIsFound(CENTRES, "设备总值过千万元的有2个，两者合计{2411.3|2028.8}万元。");
        onlyTheWrongOneIsFound(CLASSES, "有{2|3}个班级及格率超过75%。");
    }

    @Test
    void onlyTheRowsThatAreNamedAreSo() {
        onlyTheWrongOneIsFound(CLASSES, "及格率不足六成的只有{七（4）班|七（2）班}。");
    }

    @Test
    void classNamesMayHaveDigits() {
        onlyTheWrongOneIsFound(CLASSES, "七（3）班优秀人数18人，是七（4）班的{3|5}倍。");
        onlyTheWrongOneIsFound(CLASSES, "七（1）班和七（4）班两个班优秀学生合计{21|12}人。");
    }

    @Test
    void theOtherSideOfAGapIsACellNamedInFull() {
        onlyTheWrongOneIsFound(LEVELS, "初中招生4886人，比小学毕业生少{222|350}人。");
    }

    @Test
    void meansAreOfTheRowWhoseColumnsHaveTwoHeaders() {
        onlyTheWrongOneIsFound(LEVELS, "小学平均班额{42.3|45.4}人（共752个班）。");
    }

    @Test
    void generalSchoolsAreComparedWithVocationalOnes() {
        onlyTheWrongOneIsFound(LEVELS, "普职在校生之比为{2.24|2.41}∶1。");
    }

    @Test
    void sharesOfRowsAreQuotientsOfTwoColumns() {
        onlyTheWrongOneIsFound(LEVELS, "研究生学历教师占比由低到高依次为小学4.77%、初中{12.51|14.65}%、普通高中25.07%。");
    }

    @Test
    void oppositesShareAHundred() {
        onlyTheWrongOneIsFound("招生4190人，其中普通高中占68.6%，中职占{31.4|41.4}%。");
    }

    @Test
    void aShareBehindAListMayBeOfWhatWasDivided() {
        silent("义务教育在校生46369人。", "随迁子女在义务教育学校就读6218人，其中小学4387人、初中1831人，占义务教育在校生的13.41%。");
        silent("乡村学校25所，其中乡村小学18所、乡村初中6所。");
    }

    @Test
    void growthIsOverTheEarlierNumber() {
        onlyTheWrongOneIsFound("终端21836台，较上年的20417台增加1419台，增长{6.95|6.50}%。");
        onlyTheWrongOneIsFound("到账金额164.0万元。", "社会服务成效明显。到账金额比上年（148.5万元）增长{10.4|17.2}%。");
    }

    @Test
    void whatCameAndWentIsNet() {
        onlyTheWrongOneIsFound("新招聘教师186人，退休121人，调出37人，净增{28|38}人。");
        onlyTheWrongOneIsFound("编制数2046人，实有在职人员1963人，空编{83|93}人。");
    }

    @Test
    void totalsOfAccountsHoldWhatIsCarriedOver() {
        onlyTheWrongOneIsFound("2023年度收入总计20954.84万元，支出总计20954.84万元。", "本年收入合计20542.19万元。年初结转和结余{412.65|421.65}万元。");
        onlyTheWrongOneIsFound("支出总计20954.84万元。", "本年支出合计20719.62万元，年末结转和结余{235.22|647.87}万元。");
    }

    @Test
    void absentAndPresentAreThoseEnrolled() {
        onlyTheWrongOneIsFound("七年级共{381|385}名学生，实际参加考试376人，因病因事缺考5人。");
    }

    @Test
    void aBracketDefinesAndDoesNotName() {
        onlyTheWrongOneIsFound("实际参加考试376人，及格（348分及以上）274人，及格率72.9%；低分（232分以下）41人，低分率{10.9|14.8}%。");
    }

    @Test
    void eachOfSeveralCountsAsOftenAsTheyAre() {
        onlyTheWrongOneIsFound("满分580分，其中语文、数学、英语各120分，道德与法治、历史各60分，地理、生物各{50|60}分。");
    }

    @Test
    void highestMarksAreNoClaims() {
        silent("学科\t平均分\t最高分\t最低分", "语文\t86.47\t118\t31", "数学\t78.93\t109\t24", "英语\t81.56\t119\t26", "", "语文最高分118分、最低分31分，极差达87分。");
    }

    @Test
    void ratesOfOneGroupAgreeAboutItsSize() {
        onlyTheWrongOneIsFound("学科\t满分\t及格人数\t及格率", "语文\t120\t294\t78.2%", "数学\t120\t251\t66.8%", "英语\t120\t263\t{69.9|62.8}%", "历史\t60\t287\t76.3%", "地理\t50\t235\t62.5%");
    }

    @Test
    void meansOfAWholeAreNoSums() {
        silent("班级\t人数\t平均分\t平均分", "班级\t人数\t分数\t名次", "一班\t48\t412.6\t1", "二班\t47\t398.3\t3", "三班\t49\t405.9\t2", "全年级\t144\t405.7\t—");
        silent("班级\t人数\t分数\t名次", "一班\t48\t412.6\t1", "二班\t47\t398.3\t3", "三班\t49\t405.9\t2", "全年级\t144\t405.7\t—");
    }

    @Test
    void changesAreOfTheColumnWithSoManyRows() {
        String[] courses = {"学科\t本次\t上次\t增减", "语文\t86.47\t85.12\t+1.35", "数学\t78.93\t80.06\t-1.13", "英语\t81.56\t79.88\t+1.68", "", "各班情况见下表，供分析时参考。", "", "班级\t均分\t与年级差", "一班\t82.10\t+0.31", "二班\t81.40\t-0.39", "三班\t81.90\t+0.11", "四班\t81.70\t-0.09", ""};
        onlyTheWrongOneIsFound(courses, "与上次相比，三科中{2|3}科平均分上升，1科下降；升幅最大的是英语，提高1.68分。");
        onlyTheWrongOneIsFound(courses, "与上次相比，三科中2科平均分上升，1科下降；升幅最大的是英语，提高{1.68|1.86}分。");
    }

    @Test
    void whatIsComparedWithMayStandBetween() {
        onlyTheWrongOneIsFound("按时还款率98.7%，比全省平均水平（97.9%）高{0.8|1.8}个百分点。");
        onlyTheWrongOneIsFound("双师型教师占57.4%，比国家要求的50%高出{7.4|17.4}个百分点。");
        onlyTheWrongOneIsFound("青年教师28人，比上学年（23人）增加{5|8}人。");
        onlyTheWrongOneIsFound("毕业生1806人。与2022届（1734人）相比，毕业生人数增加{72|82}人。");
    }

    @Test
    void lastYearsNumbersAreNoBaseOfThisYears() {
        onlyTheWrongOneIsFound("2023年资助学生34323人次，安排资助资金5411.76万元，受助人次比2022年的33196人次增加1127人次，资助金额比2022年的5104.20万元增加307.56万元，增长{6.03|5.68}%。");
    }

    @Test
    void sharesAreOfWhatTheyNameAndOfNothingLess() {
        silent("总投入86.74亿元。", "其中，财政性经费71.36亿元，事业收入12.08亿元，其他投入3.30亿元。财政性经费占总投入的82.3%。");
        onlyTheWrongOneIsFound("签约就业的{1374|1274}名毕业生中，留在本省工作的有959人，占69.8%。");
        onlyTheWrongOneIsFound("教职工18642人，其中专任教师13875人。专任教师中，双师型教师7962人，占专任教师的{57.4|42.7}%。");
    }

    @Test
    void aLimitIsNoNumberOfTheReport() {
        silent("县区\t预算\t支出\t执行率", "东城\t1320.45\t1302.18\t98.62%", "西城\t1186.30\t1186.30\t100.00%", "南湖\t1642.77\t1610.05\t98.01%", "合计\t4149.52\t4098.53\t98.77%", "", "2023年执行率达到100%的仅有西城。");
    }

    @Test
    void gradesOfASchoolAreNoTotals() {
        onlyTheWrongOneIsFound("年级\t班数\t学生数\t男生", "一年级\t6\t264\t138", "二年级\t6\t258\t131", "三年级\t5\t221\t115", "合计\t17\t743\t384", "", "学生人数最多的是一年级，一年级比三年级多{43|53}人。");
    }

    @Test
    void listsOfAllRowsOfATableAddUp() {
        onlyTheWrongOneIsFound(CENTRES, "实训室{30|40}间，其中数控中心8间、汽车中心6间、电工中心7间、物流中心9间。");
        silent(CENTRES, "实训室30间，其中数控中心8间、汽车中心6间、电工中心7间。");
    }

    @Test
    void kindsAreNoMoreThanTheWhole() {
        onlyTheWrongOneIsFound("社团课程36门，其中体育类11门、艺术类13门、科技类{7|9}门、语言类5门。");
        silent("社团课程36门，其中体育类11门、艺术类13门、科技类7门。");
    }

    @Test
    void titlesFromTheHighestToTheLowestAreEverybody() {
        onlyTheWrongOneIsFound("教职工86人，专任教师78人。", "专任教师中，高级教师{19|16}人、一级教师42人、二级及以下教师17人。");
    }

    @Test
    void everybodyWhoAnsweredIsOnTheScale() {
        onlyTheWrongOneIsFound("收回有效问卷287份，其中“非常满意”的168份、“满意”的104份、“一般”的15份。总体满意度（非常满意和满意之和）为{94.8|91.6}%。");
    }

    @Test
    void stepsOfTwoYearsAreOfTheRowThatIsNamed() {
        onlyTheWrongOneIsFound("学校类型\t招生数\t招生数\t在校生数\t在校生数", "学校类型\t2022年\t2023年\t2022年\t2023年", "高职院校\t29764\t31875\t86453\t90218", "技工学校\t9318\t9652\t26480\t26713", "合计\t39082\t41527\t112933\t116931", "", "2023年，高职院校招生数增加{2111|2311}人。");
    }

    @Test
    void theShareOfARowMayBeOfWhatTheClauseBeforeNames() {
        onlyTheWrongOneIsFound("县区\t预算\t支出\t结余", "东城\t1320.45\t1302.18\t18.27", "北山\t1262.24\t1241.36\t20.88", "南湖\t1642.77\t1610.05\t32.72", "合计\t4225.46\t4153.59\t71.87", "", "结余资金中，南湖占{45.5|29.1}%。");
    }

    @Test
    void aBracketSaysWhatIsDivided() {
        onlyTheWrongOneIsFound("资产负债率为{8.6|6.8}%（负债742.35万元，资产总额8642.75万元）。");
        silent("上线率为53.0%（文科412人，理科974人，艺术68人）。");
    }

    @Test
    void severalTogetherHaveAShare() {
        onlyTheWrongOneIsFound("义务教育阶段在校生41288人，其中随迁子女2146人、留守儿童8375人，合计占义务教育在校生的{25.5|20.3}%。");
    }

    @Test
    void ratesOfSharesAreNoGrowth() {
        onlyTheWrongOneIsFound("支出\t2022年\t2022年\t2023年\t2023年\t增减额\t增减率（%）", "支出\t金额\t占比（%）\t金额\t占比（%）\t增减额\t增减率（%）", "工资\t2987.46\t73.39\t3344.20\t69.94\t356.74\t11.94", "商品\t438.20\t10.76\t412.85\t8.63\t-25.35\t-5.79", "资本\t645.20\t15.85\t1024.60\t21.43\t379.40\t{58.80|37.03}", "合计\t4070.86\t100.00\t4781.65\t100.00\t710.79\t17.46");
    }

    @Test
    void perHeadColumnsAgreeAboutTheirBase() {
        onlyTheWrongOneIsFound("项目\t金额（万元）\t人均（元）", "基本工资\t1246.38\t62948", "津贴补贴\t318.52\t16087", "绩效工资\t986.70\t{49833|52206}", "社保缴费\t524.16\t26473", "公积金\t268.44\t13558");
    }

    @Test
    void peopleSaidJustBeforeAreTheBase() {
        onlyTheWrongOneIsFound("2023年总支出4967.95万元。", "全年在校生平均2156人，生均支出{23042|22021}元。");
        onlyTheWrongOneIsFound("占地面积186.42万平方米，生均{35.39|33.48}平方米（按中小学在校生52683人计算）。");
        onlyTheWrongOneIsFound("幼儿园96所，其中公办园41所。在园幼儿11248人。毛入园率93.8%。平均每园在园幼儿{117|131}人。");
    }

    @Test
    void meansOfADistrictAreWholes() {
        String[] schools = {"学校\t平均分\t及格率\t优秀人数\t与片区均分差", "实验中学\t398.52\t83.10%\t43\t+18.58", "第二中学\t381.07\t76.03%\t28\t+1.13", "城南学校\t352.46\t64.36%\t12\t-27.48", "片区\t379.94\t75.55%\t83\t—", ""};
        onlyTheWrongOneIsFound(schools, "及格率高于片区平均水平的学校有{2|3}所。");
        onlyTheWrongOneIsFound(schools, "城南学校及格率仅为64.36%，低于片区{11.19|13.19}个百分点。");
        onlyTheWrongOneIsFound(schools, "实验中学优秀人数占片区优秀总数的{51.8|45.8}%。");
    }

    @Test
    void whatChangedMostDidSo() {
        String[] marks = {"班级\t期末均分\t期中均分\t均分变化", "1班\t91.46\t89.20\t+2.26", "2班\t88.72\t89.05\t-0.33", "3班\t93.15\t90.44\t+2.71", "4班\t85.30\t86.71\t-1.41", ""};
        onlyTheWrongOneIsFound(marks, "进步幅度最大的是{3班|1班}。");
        onlyTheWrongOneIsFound(marks, "均分超过90分的班级有{2|3}个。");
    }

    @Test
    void ratesThatTheTableDoesNotPrintAreOfTheRow() {
        String[] majors = {"专业\t毕业生\t就业总数\t升学\t直接就业", "护理\t186\t178\t42\t136", "学前教育\t154\t143\t58\t85", "烹饪\t76\t74\t8\t66", "合计\t416\t395\t108\t287", ""};
        onlyTheWrongOneIsFound(majors, "学前教育专业升学率（升学人数占毕业生的比例）为{37.7|40.6}%。");
        onlyTheWrongOneIsFound(majors, "升学人数最多的专业是学前教育，占全校升学人数的{53.7|41.2}%。");
        silent(majors, "学前教育专业巩固率为98.1%。");
    }

    @Test
    void yearsTogetherAreOfTheColumnThatIsNamed() {
        onlyTheWrongOneIsFound("年份\t直接就业人数\t专业对口人数", "2022年\t398\t287", "2023年\t412\t309", "2024年\t427\t338", "", "专业对口人数三年合计{934|909}人。");
    }

    @Test
    void changesFromOneNumberToAnotherAreTheirDifference() {
        onlyTheWrongOneIsFound("平均起薪由2864元提高到3186元，累计提高{322|171}元。");
        silent("平均起薪由2864元提高到3186元，累计提高322元，年均增长5.5%。");
    }

    @Test
    void bothEndsOfAColumnAreApart() {
        onlyTheWrongOneIsFound(CLASSES, "七（4）班平均分最低（371.2分），首尾相差{41.4|51.4}分。");
    }

    @Test
    void staffAreTeachersAndOthers() {
        onlyTheWrongOneIsFound("现有教职工{132|123}人，其中专任教师86人、管理人员28人、教辅人员18人，另聘兼职教师214人。");
    }

    @Test
    void aScaleUnderItsWholeIsEverybody() {
        onlyTheWrongOneIsFound("回收用人单位问卷204份，其中评价“很满意”的131份、“满意”的{62|26}份、“基本满意”的8份、“不满意”的3份。");
    }

    private static void onlyTheWrongOneIsFound(String[] table, String... sentences) {
        String[] all = Arrays.copyOf(table, table.length + sentences.length);
        System.arraycopy(sentences, 0, all, table.length, sentences.length);
        onlyTheWrongOneIsFound(all);
    }

    private static void onlyTheWrongOneIsFound(String... lines) {
        String text = String.join("\n", lines);
        assertThat(Texts.contradictions(Texts.audit(CHOICE.matcher(text).replaceAll("$1")))).as("as it should be").isEmpty();
        Matcher choice = CHOICE.matcher(text);
        assertThat(choice.find()).isTrue();
        String wrong = choice.replaceAll("$2");
        int start = choice.reset().replaceAll("\u0001").indexOf('\u0001');
        int end = start + CHOICE.matcher(text.substring(text.indexOf('{'))).results().findFirst().orElseThrow().group(2).length();
        assertThat(Texts.contradictions(Texts.audit(wrong))).as(wrong).isNotEmpty()
            .allSatisfy(finding -> assertThat(finding.locations()).anySatisfy(location -> assertThat(location.offset() < end && location.offset() + location.text().length() > start).isTrue()));
    }

    private static void silent(String[] table, String sentence) {
        String[] all = Arrays.copyOf(table, table.length + 1);
        all[table.length] = sentence;
        silent(all);
    }

    private static void silent(String... lines) {
        assertThat(Texts.contradictions(Texts.audit(lines))).isEmpty();
    }
}
