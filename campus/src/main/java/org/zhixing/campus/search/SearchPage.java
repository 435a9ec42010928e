package org.zhixing.campus.search;

import org.springframework.web.util.UriUtils;
import org.zhixing.campus.site.Frame;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What was found, by kind; with nothing typed, what can be found.
/// @param typed  as it was typed
/// @param within the kind that is looked at alone; empty for all
/// @param most   so many of each kind are shown
/// @param reading whether the report is still being read
public record SearchPage(Frame frame, String typed, Query query, String within, List<Group> groups, int most, boolean reading) {

    /// Something that can be looked for, and an example.
    public record Hint(String what, String how) {}

    public List<Hint> hints() {
        return List.of(
            hint("学生、教职工", "学号、工号或姓名；完整的身份证件号", "Students, staff", "a number or a name; a whole ID number"),
            hint("班级、专业和其他记录", "名称、代码或编号", "Classes, majors, other records", "a name, code or number"),
            hint("记录类型和页面", "如“毕业去向”“导入”", "Record types and pages", "such as “destination”, “import”"),
            hint("指标", "名称、拼音首字母、指标键或出处", "Indicators", "a name, pinyin initials, a key or a source"),
            hint("报告里的话", "两个字以上", "Words of the report", "two characters or more"));
    }

    private Hint hint(String zh, String howZh, String en, String howEn) {
        return new Hint(frame.words(zh, en), frame.words(howZh, howEn));
    }

    public boolean nothing() {
        return groups.isEmpty();
    }

    public int count() {
        return groups.stream().mapToInt(group -> group.found().size()).sum();
    }

    /// What is said to those who do not see the list.
    public String said() {
        if (query.text().isEmpty()) {
            return "";
        }
        return nothing() ? frame.words("没有找到", "Nothing found") : frame.words("找到 " + count() + " 条" + (more() ? "，还有更多" : ""), count() + " found" + (more() ? ", and more" : ""));
    }

    private boolean more() {
        return groups.stream().anyMatch(Group::more);
    }

    /// The list of the kind where one shows the same, and otherwise the search page of it.
    public String allUrl(Group group) {
        return group.list().isEmpty() ? "/search?q=" + UriUtils.encode(query.text(), StandardCharsets.UTF_8) + "&in=" + group.key() : group.list();
    }

    public String everythingUrl() {
        return "/search?q=" + UriUtils.encode(query.text(), StandardCharsets.UTF_8);
    }
}
