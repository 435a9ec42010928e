package org.zhixing.campus.records.list;

import org.zhixing.campus.site.Display;
import org.zhixing.indicators.Language;


/// How many records there are, exactly or by the database's own statistics.
public record Count(long number, boolean exact) {

    public String text(Language language) {
        String digits = Display.count(exact ? number : rounded());
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
