package org.zhixing.campus.records.list;

import org.zhixing.indicators.Language;

import java.util.Locale;

/// How many records there are, exactly or by the database's own statistics.
public record Count(long number, boolean exact) {

    public String text(Language language) {
        String digits = String.format(Locale.ROOT, "%,d", exact ? number : rounded());
        return exact ? digits : language == Language.ZH ? "约 " + digits : "about " + digits;
    }

    /// An estimate has three digits.
    private long rounded() {
        long step = 1;
        while (number / step >= 1_000) {
            step *= 10;
        }
        return (number + step / 2) / step * step;
    }
}
