package org.zhixing.campus.search;

import org.springframework.stereotype.Component;
import org.zhixing.indicators.Label;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds pages by what people come there for.
@Component
final class PageFinder implements Finder {

    /// @param names of the page and of what is done there, in both languages
    private record Place(String url, Label title, Label purpose, List<String> names) {}

    private static final List<Place> PLACES = List.of(
        place("/", "首页", "Home", "一年一览", "The year at a glance", "主页", "概览", "overview"),
        place("/records", "记录", "Records", "查看各类记录", "Records of every type", "数据", "台账", "data", "lists"),
        place("/imports", "导入", "Import", "把表格里的记录装进来", "Load records from spreadsheets", "上传", "表格", "Excel", "xlsx", "csv", "upload", "spreadsheet"),
        place("/indicators", "指标", "Indicators", "每个指标的定义、数值和记录", "Definition, value and records of every indicator", "统计", "口径", "数字", "figures"),
        place("/checks", "核对", "Checks", "矛盾、缺漏和未达到的标准", "Contradictions, gaps and standards not met", "检查", "校验", "问题", "错误", "findings", "errors"),
        place("/checks#standards", "设置标准", "Setting standard", "达标情况和差距", "What is reached and what is missing", "达标", "标准", "standards"),
        place("/reports", "报告", "Reports", "年度质量报告：阅读与下载", "Annual quality reports to read and to take away", "年报", "质量报告", "Word", "PDF", "下载", "download"),
        place("/audit", "审核报告", "Audit reports", "已发布的报告里哪些数字对不上", "Which numbers of a published report contradict the others", "审核", "审阅", "矛盾", "上传报告", "audit", "review"),
        place("/reproduction", "已发布报告的复现", "The published report reproduced", "逐格核对", "Cell by cell", "复现", "reproduction"));

    @Override
    public List<Group> find(Query query, int most) {
        List<Found> found = PLACES.stream().map(place -> new Found(place.title.in(query.language()), place.purpose.in(query.language()), place.url,
                Stream.concat(Stream.of(place.title.zh(), place.title.en()), place.names.stream()).mapToInt(query::fit).min().orElse(Query.NOT_AT_ALL)))
            .filter(each -> each.rank() < Query.NOT_AT_ALL).sorted(Comparator.comparingInt(Found::rank)).toList();
        return List.of(Group.of("pages", "页面", "Pages", found, most));
    }

    private static Place place(String url, String zh, String en, String purposeZh, String purposeEn, String... names) {
        return new Place(url, new Label(zh, en), new Label(purposeZh, purposeEn), List.of(names));
    }
}
