package org.zhixing.book;

import java.util.Locale;
import java.util.stream.Stream;

/// The fixed words that writers add to a book, in its language.
record Words(String contents, String table, String figure, String values, String category, String close, String cards, String counted, String period,
             String key, String page, String of, String pageEnd) {

    private static final Words CHINESE = new Words("目录", "表", "图", "查看数据", "项目", "关闭", "数据卡片", "计数记录", "时点或时期", "指标", "第", "页，共", "页");
    private static final Words ENGLISH = new Words("Contents", "Table", "Figure", "Show values", "Item", "Close", "Number cards", "Records counted",
            "Day or period", "Indicator", "Page", "of", "");

    static Words in(Locale language) {
        return language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /// `表 2`, `Table 2`
    String table(int number) {
        return table + " " + number;
    }

    String figure(int number) {
        return figure + " " + number;
    }

    static String tag(Locale language) {
        return language.getLanguage().equals("zh") ? "zh-CN" : language.toLanguageTag();
    }

    /// The number and title of a chapter on one line.
    static String titleOf(Chapter chapter) {
        var gap = chapter.number().endsWith("、") ? "" : " ";
        return chapter.number().isEmpty() ? chapter.title() : chapter.number() + gap + chapter.title();
    }

    /// How wide text is, in tenths of the width of a Chinese character.
    static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 10 : c == ' ' || c == ',' || c == '.' ? 3 : Character.isUpperCase(c) ? 7 : 6).sum();
    }

    static String text(Run run) {
        return switch (run) {
            case Run.Text(var text) -> text;
            case Run.Strong(var text) -> text;
            case Run.Figure(var text, var card) -> text;
        };
    }

    static String text(Iterable<Run> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(text(run)));
        return text.toString();
    }

    static Stream<Block.Heading> headings(Chapter chapter) {
        return chapter.blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast);
    }
}
