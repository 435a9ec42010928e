package org.zhixing.campus.sheets;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Where;
import org.zhixing.indicators.Label;

import java.io.IOException;

/// Refusals of one file, each naming it and the place in it.
/// @param file as the user named it
record Refusals(String file) {

    Refused of(IOException failed) {
        return of(failed, null, 0);
    }

    /// @param row the last one reached, 0 for none
    Refused of(IOException failed, @Nullable SheetName sheet, int row) {
        Label why = failed instanceof Unreadable unreadable ? unreadable.why() : Unreadable.damaged(failed).why();
        String zh = "“" + file + "”";
        String en = "“" + file + "”";
        if (sheet != null) {
            zh += "的工作表“" + sheet.name() + "”";
            en += ", sheet “" + sheet.name() + "”";
        }
        if (row > 0) {
            zh += "第 " + row + " 行";
            en += ", row " + row;
        }
        Where where = new Where(file, sheet == null ? null : sheet.name(), row > 0 ? row : null, null);
        return Refused.at(Label.label(zh, en), where, why).because(failed);
    }
}
