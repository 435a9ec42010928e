package org.zhixing.indicators.fact;

import org.jspecify.annotations.Nullable;
import org.zhixing.indicators.Label;
import org.zhixing.indicators.Language;
import org.zhixing.indicators.Misdeclared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What figures are sliced by. Every fact view that can be sliced so has the column; equal names mean equal things,
/// so that a share can be taken slice by slice.
/// @param values labels of the codes in the order in which they are shown; empty where the values speak for themselves
/// @param parent the dimension into which this one rolls up, as class into major
public record Dimension(String name, String column, Label label, Map<String, Label> values, @Nullable String parent) {

    public Dimension {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new Misdeclared("维度名只能由小写字母、数字和下划线组成：" + name, "A dimension's name consists of small letters, digits and underscores: " + name);
        }
    }

    /// A dimension whose column has its name.
    public static Dimension dimension(String name, String zh, String en) {
        return new Dimension(name, name, new Label(zh, en), Map.of(), null);
    }

    /// This dimension with one more code.
    public Dimension value(String code, String zh, String en) {
        Map<String, Label> more = new LinkedHashMap<>(values);
        more.put(code, new Label(zh, en));
        return new Dimension(name, column, label, more, parent);
    }

    public Dimension on(String otherColumn) {
        return new Dimension(name, otherColumn, label, values, parent);
    }

    public Dimension within(Dimension whole) {
        return new Dimension(name, column, label, values, whole.name);
    }

    /// What a value is called; a record without one belongs to the slice "none".
    public String shown(String value, Language language) {
        Label known = values.get(value);
        if (known != null) {
            return known.in(language);
        }
        return value.equals(Slice.NONE) ? (language == Language.ZH ? "（无）" : "(none)") : value;
    }
}
