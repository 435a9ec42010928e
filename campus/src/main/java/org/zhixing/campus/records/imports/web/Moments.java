package org.zhixing.campus.records.imports.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Moments as people of the school read them.
final class Moments {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Moments() {}

    static String shown(Instant moment) {
        return FORM.format(moment.atZone(ZoneId.systemDefault()));
    }
}
