package org.zhixing.campus.checks;

/// One sentence in both languages; `%s` stands for what a finding fills in.
public record Words(String zh, String en) {

    public static Words words(String zh, String en) {
        return new Words(zh, en);
    }

    public Words with(Object... values) {
        return new Words(zh.formatted(values), en.formatted(values));
    }

    public String in(boolean chinese) {
        return chinese ? zh : en;
    }
}
