package org.zhixing.indicators;

import org.zhixing.indicators.value.Unit;

import java.util.function.Function;

/// Describes a derived or declared indicator; [#decimals] is the last word.
public final class DerivedBuilder<I extends Indicator> {

    private final String key;
    private final Unit unit;
    private final Function<Description, I> kind;
    private Label label = new Label("", "");
    private Label definition = new Label("", "");
    private String source = "";
    private int version = 1;

    DerivedBuilder(String key, Unit unit, Function<Description, I> kind) {
        this.key = key;
        this.unit = unit;
        this.kind = kind;
    }

    public DerivedBuilder<I> label(String zh, String en) {
        label = new Label(zh, en);
        return this;
    }

    public DerivedBuilder<I> definition(String zh, String en) {
        definition = new Label(zh, en);
        return this;
    }

    /// The regulation or form that defines the figure.
    public DerivedBuilder<I> source(String regulation) {
        source = regulation;
        return this;
    }

    public DerivedBuilder<I> version(int number) {
        version = number;
        return this;
    }

    /// @param decimals decimals shown
    public I decimals(int decimals) {
        return kind.apply(new Description(key, label, definition, source, unit, decimals, version));
    }
}
