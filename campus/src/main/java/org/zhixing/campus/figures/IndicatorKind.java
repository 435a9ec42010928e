package org.zhixing.campus.figures;

import org.zhixing.indicators.Declared;
import org.zhixing.indicators.Derived;
import org.zhixing.indicators.Indicator;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Measure;

import java.util.Locale;

/// Where the value of an indicator comes from.
public enum IndicatorKind {
    MEASURED("由记录统计", "counted from records"),
    DERIVED("由其他指标计算", "computed from others"),
    DECLARED("由学校申报", "declared by the school");

    private final Label label;

    IndicatorKind(String zh, String en) {
        this.label = new Label(zh, en);
    }

    public static IndicatorKind of(Indicator indicator) {
        return switch (indicator) {
            case Measure measure -> MEASURED;
            case Derived derived -> DERIVED;
            case Declared declared -> DECLARED;
        };
    }

    public Label label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
