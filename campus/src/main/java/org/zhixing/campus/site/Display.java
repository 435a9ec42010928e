package org.zhixing.campus.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Counts and moments as every page shows them; figures have their own rules (`figures.Numbers`).
public final class Display {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Display() {}

    /// `12,345`
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// `1 figure`, `1,234 figures`
    public static String many(long count, String one, String several) {
        return count(count) + " " + (count == 1 ? one : several);
    }

    /// `2026-11-25 08:30`, by the clock of this machine.
    public static String moment(Instant moment) {
        return MINUTE.format(moment.atZone(ZoneId.systemDefault()));
    }

    /// `计入 1,812 条记录`
    public static String counted(long counted, Frame frame) {
        String number = count(counted);
        return frame.words("计入 " + number + " 条记录", number + (counted == 1 ? " record counted" : " records counted"));
    }
}
