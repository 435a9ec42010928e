package org.zhixing.campus.audit;

import org.zhixing.audit.Location;
import org.zhixing.indicators.Label;

/// In which part of a document a number stands, in few words: `表11 合计/人数`, `§1.2`, `正文`.
public final class Whereabouts {

    private Whereabouts() {}

    public static Label of(Location location) {
        if (location.table() != null) {
            String cell = " " + location.row() + "/" + location.column();
            return new Label("表" + location.table() + cell, "table " + location.table() + cell);
        }
        return location.section() == null || location.section().isEmpty() ? new Label("正文", "text") : new Label("§" + location.section(), "§" + location.section());
    }
}
