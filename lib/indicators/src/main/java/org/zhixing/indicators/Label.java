package org.zhixing.indicators;

/// A word or sentence in Chinese and in English.
public record Label(String zh, String en) {

    public static Label label(String zh, String en) {
        return new Label(zh, en);
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /// Whether either language is missing.
    public boolean incomplete() {
        return zh.isBlank() || en.isBlank();
    }
}
