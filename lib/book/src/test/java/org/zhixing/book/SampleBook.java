package org.zhixing.book;

import org.zhixing.book.Block.Cell;
import org.zhixing.book.Block.Chart;
import org.zhixing.book.Block.Kind;
import org.zhixing.book.Block.Series;
import org.zhixing.book.Block.Table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// An invented school's report that has everything a book can have.
final class SampleBook {

    static final String KEY = "students.full_time";

    private SampleBook() {}

    static Book small() {
        return book(1);
    }

    /// @param times how often the middle chapter is repeated, each with five charts and three tables
    static Book book(int times) {
        var cards = new LinkedHashMap<String, Card>();
        var chapters = new ArrayList<Chapter>();
        chapters.add(new Chapter("overview", "一、", "学校概况", List.of(
                new Block.Heading(2, "（一）办学规模"),
                new Block.Paragraph(List.of(new Run.Text("截至统计时点，学校全日制在校生"), figure(cards, KEY, "3,218", "人"), new Run.Text("人，专任教师"),
                        figure(cards, "staff.full_time_teachers", "206", "人"), new Run.Text("人，生师比为"), figure(cards, "staff.ratio", "15.62", ":1"),
                        new Run.Text("。学校坚持"), new Run.Strong("立德树人"), new Run.Text("，以服务区域产业为宗旨，校企共建实训基地，在校生规模保持稳定；文中数字均可追溯到原始记录。<script>alert('x')</script> & \"引号\""))),
                new Block.Note(List.of(new Run.Text("本年度生均指标以"), figure(cards, "students.base", "3,180.5", "人"), new Run.Text("人为基数，与上年口径不同。"))),
                spanning(cards, 1), new Block.Heading(3, "1. 专业设置情况及与区域主导产业的对应关系（名称较长时应当换行显示）"), longTable(cards, 2))));
        int table = 3;
        int chart = 1;
        for (int i = 0; i < times; i++) {
            var blocks = new ArrayList<Block>();
            blocks.add(new Block.Heading(2, "（一）招生与就业"));
            for (var kind : Kind.values()) {
                blocks.add(new Block.Paragraph(List.of(new Run.Text("近三年变化见图 " + chart + "。"))));
                blocks.add(chart(kind, chart++, cards));
            }
            for (int t = 0; t < 3; t++) {
                blocks.add(new Block.Heading(3, "分项数据 " + table));
                blocks.add(spanning(cards, table++));
            }
            chapters.add(new Chapter("students-" + i, i == 0 ? "二、" : "二之" + i, "学生发展", blocks));
        }
        chapters.add(new Chapter("annex-indicators", "附录 A", "指标一览", List.of(annex(cards, table))));
        return new Book("中等职业教育质量年度报告", "知行示范职业技术学校", "2019 年度", Locale.SIMPLIFIED_CHINESE, "生均指标以 3,180.5 人为基数", chapters, cards);
    }

    static Run.Figure figure(Map<String, Card> cards, String key, String shown, String unit) {
        var id = key.replace('.', '-');
        cards.putIfAbsent(id, new Card(id, key, Map.of("year", "2019"), "指标 " + key, new BigDecimal(shown.replace(",", "")), shown + " " + unit, unit,
                "2019 年 9 月 1 日", OptionalLong.of(3218), List.of(new Card.Line("定义", "在籍且在校的学生，休学者除外"), new Card.Line("上年", "3,105"))));
        return new Run.Figure(shown, id);
    }

    private static Table spanning(Map<String, Card> cards, int number) {
        var header = List.of(
                List.of(Cell.text("类别").heading().spanning(1, 2), Cell.text("在校生").heading().spanning(2, 1), Cell.text("毕业生").heading().spanning(2, 1), Cell.text("合计").heading().spanning(1, 2)),
                List.of(Cell.text("男").heading(), Cell.text("女").heading(), Cell.text("男").heading(), Cell.text("女").heading()));
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.text("加工制造类").spanning(1, 2), n(cards, "a", "1,024"), n(cards, "b", "312"), n(cards, "c", "355"), n(cards, "d", "98"), n(cards, "e", "1,789")));
        rows.add(List.of(n(cards, "f", "640"), n(cards, "g", "188"), Cell.text("该届无毕业生").spanning(2, 1), n(cards, "h", "828")));
        rows.add(List.of(Cell.text("合计").bold(), n(cards, "i", "1,664").bold(), n(cards, "j", "500").bold(), n(cards, "c", "355").bold(), n(cards, "d", "98").bold(), n(cards, "k", "2,617").bold()));
        return new Table("table-" + number, number, "学生规模与性别构成（单位：人）", header, rows, List.of(new Run.Text("注：毕业生为上一学年数据。")));
    }

    private static Cell n(Map<String, Card> cards, String key, String shown) {
        return Cell.number(figure(cards, "cells." + key, shown, "人"));
    }

    private static Table longTable(Map<String, Card> cards, int number) {
        var header = List.of(List.of(Cell.text("序号").heading(), Cell.text("专业名称").heading(), Cell.text("对应产业").heading(), Cell.text("在校生（人）").heading(), Cell.text("占比（%）").heading()));
        var rows = IntStream.rangeClosed(1, 60).mapToObj(i -> List.of(Cell.text(Integer.toString(i)),
                Cell.text(i % 7 == 0 ? "工业机器人技术应用（中外合作办学、现代学徒制试点方向）" : "专业 " + i), Cell.text(i % 2 == 0 ? "高端装备制造" : "现代服务业"),
                n(cards, "m" + i, Integer.toString(40 + i)), n(cards, "s" + i, "1.6"))).toList();
        return new Table("table-" + number, number, "各专业在校生一览", header, rows, List.of());
    }

    private static Table annex(Map<String, Card> cards, int number) {
        var header = List.of(List.of(Cell.text("指标").heading(), Cell.text("名称").heading(), Cell.text("数值").heading()));
        var rows = cards.values().stream().limit(20).map(card -> List.of(Cell.text(card.key()), Cell.text(card.label()), Cell.text(card.shown()))).toList();
        return new Table("table-" + number, number, "指标一览", header, rows, List.of());
    }

    private static Chart chart(Kind kind, int number, Map<String, Card> cards) {
        var card = figure(cards, KEY, "3,218", "人").card();
        var categories = kind == Kind.BAR ? List.of("加工制造类", "信息技术类", "工业机器人技术应用（现代学徒制试点方向）", "财经商贸类") : List.of("2017 年", "2018 年", "2019 年", "2020 年");
        var values = Arrays.asList(new BigDecimal("1024"), new BigDecimal("1180.5"), null, new BigDecimal("1302"));
        if (kind == Kind.PIE) {
            values = List.of(new BigDecimal("61.2"), new BigDecimal("22.3"), new BigDecimal("10.1"), new BigDecimal("6.4"));
        }
        var series = new ArrayList<>(List.of(new Series("招生数", values, List.of(card, card, "", card))));
        if (kind != Kind.PIE) {
            series.add(new Series("毕业生数", List.of(new BigDecimal("880"), new BigDecimal("905"), new BigDecimal("932"), new BigDecimal("1010")), List.of("", "", "", "")));
        }
        var reference = kind == Kind.PIE || kind == Kind.STACKED ? Optional.<Block.Reference>empty() : Optional.of(new Block.Reference("设置标准", new BigDecimal("1200")));
        return new Chart("chart-" + number, number, "近三年招生与毕业情况（" + kind + "）", kind, categories, series, kind == Kind.PIE ? "%" : "人", reference);
    }
}
