package org.zhixing.campus.checks.web;

import org.zhixing.indicators.Label;

import java.util.List;

/// The chapters of the report, by which checks are grouped.
final class Chapters {

    static final List<Label> TITLES = List.of(new Label("学校情况", "The school"), new Label("学生发展", "Student development"),
        new Label("质量保障措施", "Quality assurance"), new Label("校企合作", "Enterprise cooperation"), new Label("社会贡献", "Contribution to society"),
        new Label("举办者履责", "The organiser's duty"), new Label("特色创新", "Features"), new Label("主要问题和改进措施", "Problems and measures"));

    private static final String NUMBERS = "一二三四五六七八";

    private Chapters() {}

    /// Such as `一、学校情况`.
    static Label named(int number) {
        Label title = TITLES.get(number - 1);
        return new Label(NUMBERS.charAt(number - 1) + "、" + title.zh(), number + " " + title.en());
    }
}
