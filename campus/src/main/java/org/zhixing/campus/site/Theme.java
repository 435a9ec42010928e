package org.zhixing.campus.site;

import org.zhixing.indicators.Label;

import java.util.Locale;

/// Light or dark, or as the reader's system is.
public enum Theme {
    AUTO("跟随系统", "As the system"),
    LIGHT("浅色", "Light"),
    DARK("深色", "Dark");

    private final Label label;

    Theme(String zh, String en) {
        this.label = new Label(zh, en);
    }

    public Label label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The theme after this one, for a switch that goes round.
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    static Theme of(String cookie) {
        for (Theme theme : values()) {
            if (theme.code().equals(cookie)) {
                return theme;
            }
        }
        return AUTO;
    }
}
