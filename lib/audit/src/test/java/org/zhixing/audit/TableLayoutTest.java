package org.zhixing.audit;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// Tables as people make them. Each is written twice: as it should be, without any contradiction, and with one number wrong, `{right|wrong}`, which is found.
class TableLayoutTest {

    private static final Pattern CHOICE = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)}");

    @Test
    void twoTablesSideBySideAreOne() {
        onlyTheWrongOneIsFound("班级\t人数\t班级\t人数", "一班\t41\t五班\t38", "二班\t42\t六班\t39", "三班\t40\t七班\t37", "四班\t43\t合计\t{280|290}");
    }

    @Test
    void twoDifferentTablesSideBySideAreTwo() {
        onlyTheWrongOneIsFound("收入\t收入\t支出\t支出", "项目\t决算数\t项目\t决算数", "财政拨款\t3210.55\t基本支出\t2980.12", "事业收入\t120.30\t项目支出\t415.73", "其他收入\t65.00\t\t",
            "本年收入合计\t{3395.85|3495.85}\t本年支出合计\t3395.85");
    }

    @Test
    void labelsInTheSecondColumnAreLabels() {
        onlyTheWrongOneIsFound("\t专业\t招生\t在校\t毕业", "1\t护理\t210\t600\t188", "2\t会计\t61\t181\t86", "3\t烹饪\t38\t{98|89}\t25", "\t合计\t309\t879\t299");
    }

    @Test
    void aHeaderMayBeBrokenOverRows() {
        onlyTheWrongOneIsFound("专业\t毕业\t就业\t就业", "\t生数\t生数\t率(%)", "护理\t224\t219\t97.77", "会计\t86\t80\t{93.02|83.02}", "烹饪\t61\t58\t95.08");
    }

    @Test
    void blanksCountAsNothingWhereTotalsSaySo() {
        onlyTheWrongOneIsFound("系部\t教授\t副教授\t讲师\t合计", "机电系\t3\t8\t15\t26", "信息系\t\t6\t12\t18", "护理系\t2\t\t17\t19", "艺术系\t\t4\t9\t{13|31}");
    }

    @Test
    void blanksMayBeUnknown() {
        silent("地区\t学校数\t在校生", "东城\t12\t8650", "西城\t9\t", "南城\t7\t5210", "合计\t28\t20190");
    }

    @Test
    void blankLabelsContinueTheOneAbove() {
        onlyTheWrongOneIsFound("系部\t性别\t人数", "机电系\t男\t320", "\t女\t85", "\t小计\t405", "护理系\t男\t40", "\t女\t512", "\t小计\t{552|522}", "合计\t\t957");
    }

    @Test
    void unitsOfHeadersAreConverted() {
        onlyTheWrongOneIsFound("年度\t经费（万元）\t在校生（人）\t生均经费（元）", "2017年\t1850.4\t2210\t8372.85", "2018年\t1921.6\t2314\t8304.24", "2019年\t2105.9\t2442\t{8623.67|8263.67}");
    }

    @Test
    void unitsOfRowsAreConverted() {
        onlyTheWrongOneIsFound("项目\t2018年\t2019年", "教学仪器设备值（万元）\t3910\t4810", "在校生数（人）\t2314\t2442", "生均设备值（元）\t16897\t{19697|26545}");
    }

    @Test
    void moneyInTableAndProseIsTheSameInAnyUnit() {
        silent("2019年度报告", "表1 收入 单位：万元", "项目\t2018年\t2019年", "财政拨款\t3105.20\t3210.55", "事业收入\t118.20\t120.30", "合计\t3223.40\t3330.85", "", "2019年财政拨款3210.55万元，事业收入120.30万元，收入合计3330.85万元。");
    }

    @Test
    void wholeNumbersOfTenThousandsAreRounded() {
        silent("项目\t预算（万元）\t决算（万元）", "人员经费\t1205\t1311", "公用经费\t401\t399", "项目经费\t223\t240", "合计\t1830\t1950");
    }

    @Test
    void subtotalsAreNested() {
        onlyTheWrongOneIsFound("类别\t项目\t金额", "人员经费\t工资\t1200", "人员经费\t津贴\t310", "人员经费\t小计\t1510", "公用经费\t办公费\t85", "公用经费\t水电费\t62", "公用经费\t差旅费\t43", "公用经费\t小计\t{190|109}", "总计\t总计\t1700");
    }

    @Test
    void subtotalsMayStandAboveTheirParts() {
        onlyTheWrongOneIsFound("项目\t2018年\t2019年", "总计\t1617\t1700", "一、人员经费\t1430\t1510", "1.工资\t1150\t1200", "2.津贴\t280\t{310|301}", "二、公用经费\t187\t190", "1.办公费\t90\t85", "2.水电费\t97\t105");
    }

    @Test
    void totalsStandOnAnySide() {
        onlyTheWrongOneIsFound("年级\t合计\t一班\t二班\t三班", "全校\t363\t123\t121\t119", "高一\t{125|152}\t43\t42\t40", "高二\t119\t39\t40\t40", "高三\t119\t41\t39\t39");
    }

    @Test
    void averagesStandOnAnySide() {
        onlyTheWrongOneIsFound("科目\t一班\t二班\t三班\t平均", "语文\t81.5\t79.3\t84.1\t81.6", "数学\t75.2\t71.8\t78.6\t{75.2|72.5}", "英语\t69.4\t73.0\t70.7\t71.0");
        onlyTheWrongOneIsFound("科目\t平均\t语文\t数学\t英语", "平均\t{75.9|79.5}\t81.6\t75.2\t71.0", "一班\t75.4\t81.5\t75.2\t69.4", "二班\t74.7\t79.3\t71.8\t73.0", "三班\t77.8\t84.1\t78.6\t70.7");
    }

    @Test
    void changesAreOfValuesOfRatesOrRelative() {
        onlyTheWrongOneIsFound("年度\t毕业生数\t就业生数\t就业率", "2018年\t855\t839\t98.13%", "2019年\t708\t699\t98.73%", "变化\t-147\t-140\t{+0.60%|+1.60%}");
        onlyTheWrongOneIsFound("项目\t2018年\t2019年\t增长率", "招生数\t726\t983\t35.40%", "在校生数\t2314\t2442\t{5.53%|3.53%}", "教师数\t153\t185\t20.92%");
        onlyTheWrongOneIsFound("项目\t2018年\t2019年\t增减", "招生数\t726\t983\t257", "在校生数\t2314\t2442\t128", "巩固率\t87.96%\t87.41%\t{-0.55个百分点|-1.55个百分点}", "就业率\t98.10%\t98.60%\t0.50个百分点");
    }

    @Test
    void growthIsOfTheRowBefore() {
        onlyTheWrongOneIsFound("年份\t在校生（人）\t比上年增长（%）", "2015年\t2105\t", "2016年\t2188\t3.94", "2017年\t2240\t2.38", "2018年\t2314\t{3.30|3.90}", "2019年\t2442\t5.53");
        onlyTheWrongOneIsFound("年份\t在校生（人）\t比上年增减", "2015年\t2105\t", "2016年\t2188\t+83", "2017年\t2240\t+52", "2018年\t2214\t{-26|-62}", "2019年\t2442\t+228");
    }

    @Test
    void runningTotalsRun() {
        onlyTheWrongOneIsFound("月份\t当月支出\t累计支出", "1月\t120.5\t120.5", "2月\t98.3\t218.8", "3月\t143.9\t{362.7|326.7}", "4月\t101.1\t463.8", "5月\t99.6\t563.4");
        onlyTheWrongOneIsFound("分数段\t人数\t累计人数\t累计比例", "90—100\t12\t12\t8.00%", "80—89\t45\t57\t38.00%", "70—79\t51\t{108|118}\t72.00%", "60—69\t30\t138\t92.00%", "60分以下\t12\t150\t100.00%");
    }

    @Test
    void sharesAreOfTheSumEvenWithoutTotal() {
        onlyTheWrongOneIsFound("去向\t人数\t占比", "企业\t412\t58.19%", "升学\t203\t28.67%", "参军\t31\t{4.38%|3.48%}", "自主创业\t62\t8.76%");
    }

    @Test
    void ratesOfARowAddUpToAHundred() {
        onlyTheWrongOneIsFound("项目\t很满意\t满意\t一般\t不满意", "教学\t45.2%\t40.1%\t12.5%\t2.2%", "食堂\t30.8%\t44.6%\t18.4%\t6.2%", "住宿\t28.3%\t47.9%\t{17.7%|19.7%}\t6.1%", "活动\t51.0%\t36.5%\t10.4%\t2.1%", "管理\t39.9%\t42.2%\t14.6%\t3.3%");
    }

    @Test
    void ratiosToOneAreQuotients() {
        onlyTheWrongOneIsFound("年度\t学生\t专任教师\t生师比（:1）", "2017年\t2210\t149\t14.83", "2018年\t2314\t153\t{15.12|12.15}", "2019年\t2442\t185\t13.20");
    }

    @Test
    void aPartIsNoMoreThanItsWhole() {
        onlyTheWrongOneIsFound("项目\t2018年\t2019年", "教职工\t231\t250", "其中：专任教师\t153\t{185|285}", "在校生\t2314\t2442", "其中：女生\t1188\t1241");
    }

    @Test
    void footnotesAreNoNumbers() {
        onlyTheWrongOneIsFound("专业\t人数\t女生", "护理\t224①\t200", "会计*\t86\t61", "烹饪\t{61②|16②}\t12", "合计\t371\t273", "注：①含中高职贯通24人；②不含短期班18人。");
        silent("专业\t人数\t女生", "护理\t224[1]\t200", "会计\t86\t61", "烹饪\t61[2]\t12", "合计\t371\t273");
    }

    @Test
    void openingAndFlowsGiveTheClosing() {
        onlyTheWrongOneIsFound("年度\t年初结转\t本年收入\t本年支出\t年末结余", "2017年\t105.20\t1850.40\t1833.10\t122.50", "2018年\t122.50\t1921.60\t1990.35\t53.75", "2019年\t53.75\t2105.90\t2001.20\t{158.45|185.45}");
        onlyTheWrongOneIsFound("专业\t年初在校\t招生\t毕业\t流失\t年末在校", "护理\t580\t210\t188\t2\t600", "会计\t207\t61\t86\t1\t181", "烹饪\t25\t38\t24\t1\t38", "旅游\t83\t21\t36\t1\t{67|76}");
    }

    @Test
    void lostCellsOfFlattenedTablesAccuseNobody() {
        silent("表1 各专业人数", "    专业", "    一年级", "    二年级", "    合计", "", "    护理", "    210", "    224", "    434", "", "    烹饪", "    38", "    38", "", "    会计", "    61", "    86", "    147", "", "    合计", "    309", "    310", "    619", "");
    }

    @Test
    void cellsSplitOverLinesAreOne() {
        onlyTheWrongOneIsFound("表1 各专业人数", "\t专业", "\t毕业", "生数", "\t就业", "生数", "\t就业率", "", "\t汽车运用", "与维修", "\t85", "\t80", "\t{94.12%|49.12%}", "", "\t护理", "\t224", "\t219", "\t97.77%", "", "\t会计", "\t86", "\t81", "\t94.19%", "");
    }

    @Test
    void mergedHeadersOfSeveralLevels() {
        String html = """
            <table><tr><td rowspan="2">年度</td><td colspan="3">教师（人）</td><td colspan="2">占比（%）</td></tr>
            <tr><td>合计</td><td>专任</td><td>兼职</td><td>专任</td><td>兼职</td></tr>
            <tr><td>2018年</td><td>155</td><td>153</td><td>2</td><td>98.71</td><td>1.29</td></tr>
            <tr><td>2019年</td><td>209</td><td>185</td><td>24</td><td>{88.52|85.82}</td><td>11.48</td></tr>
            <tr><td>2020年</td><td>215</td><td>190</td><td>25</td><td>88.37</td><td>11.63</td></tr></table>""";
        assertThat(contradictions("x.html", html.replaceAll(CHOICE.pattern(), "$1"))).isEmpty();
        assertThat(contradictions("x.html", html.replaceAll(CHOICE.pattern(), "$2"))).hasSize(1);
    }

    @Test
    void codesTellWhichRowsArePartsOfWhich() {
        onlyTheWrongOneIsFound("科目编码\t科目名称\t决算数", "205\t教育支出\t2812.50", "20502\t普通教育\t2123.86", "2050203\t初中教育\t375.54", "2050204\t高中教育\t{1748.32|1478.32}", "20508\t进修及培训\t688.64", "2050803\t培训支出\t688.64");
    }

    @Test
    void lineNumbersAreNoAmounts() {
        silent("项目\t行次\t金额", "栏次\t\t1", "财政拨款收入\t1\t3210.55", "事业收入\t2\t120.30", "其他收入\t3\t65.00", "本年收入合计\t4\t3395.85", "年初结转\t5\t33.73", "总计\t6\t3429.58");
    }

    @Test
    void eachGroupMayMakeTheWhole() {
        onlyTheWrongOneIsFound("项目\t类别\t人数\t比例", "性别\t男\t78\t42.16%", "性别\t女\t107\t57.84%", "学历\t研究生\t21\t11.35%", "学历\t本科\t153\t{82.70%|87.20%}", "学历\t专科\t11\t5.95%", "合计\t合计\t185\t100%");
    }

    @Test
    void theHighestOfAllIsTheHighestOfOne() {
        onlyTheWrongOneIsFound("班级\t人数\t最高分\t最低分", "一班\t41\t94\t37", "二班\t38\t97\t41", "三班\t40\t96\t29", "全年级\t119\t{97|79}\t29");
    }

    @Test
    void ranksGoWithTheNumbersBesideThem() {
        onlyTheWrongOneIsFound("班级\t人数\t均分\t名次", "一班\t41\t74.20\t3", "二班\t38\t81.35\t1", "三班\t40\t69.10\t{5|6}", "四班\t43\t77.82\t2", "五班\t39\t72.64\t4");
    }

    @Test
    void perHeadFiguresAreOfTheStudentsThatTheReportGives() {
        onlyTheWrongOneIsFound("2019年度报告", "2018年，招生726人，在校生2314人；2019年，招生983人，在校生2442人。", "项目\t2018年\t2019年", "工位（个）\t2080\t2180", "生均工位（%）\t89.9%\t{89.3%|99.8%}", "机房\t9\t9");
    }

    @Test
    void aListHasAsManyRowsAsIsSaid() {
        onlyTheWrongOneIsFound("学校有{6|7}个校外实训基地。", "表1 校外实训基地一览表", "序号\t基地\t面积", "1\t数控\t1276", "2\t焊接\t300", "3\t机电\t950", "4\t旅游\t500", "5\t会计\t120", "6\t护理\t400");
    }

    private static void silent(String... lines) {
        assertThat(contradictions("report.txt", String.join("\n", lines))).as(String.join("\n", lines)).isEmpty();
    }

    private static void onlyTheWrongOneIsFound(String... lines) {
        String text = String.join("\n", lines);
        Matcher choice = CHOICE.matcher(text);
        assertThat(choice.find()).isTrue();
        String wrong = bare(choice.group(2));
        silent(choice.replaceAll("$1"));
        List<Finding> found = contradictions("report.txt", CHOICE.matcher(text).replaceAll("$2"));
        assertThat(found).as(text).hasSize(1);
        assertThat(found.getFirst().locations().stream().map(location -> bare(location.text()))).as(text + found.getFirst().arithmetic()).contains(wrong);
    }

    private static String bare(String text) {
        return text.replaceAll("[%+①②]|个百分点", "");
    }

    private static List<Finding> contradictions(String name, String text) {
        return Texts.contradictions(Texts.audit(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
