package org.zhixing.campus.reporting;

import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Where;
import org.zhixing.indicators.Label;

/// A line of a template or declaration, to which an error points.
/// @param line counted from 1
record Spot(String file, int line) {

    Refused refused(String zh, String en) {
        return new Refused(new Label(file + " 第" + line + "行：" + zh, file + ", line " + line + ": " + en), new Where(file, null, line, null));
    }
}
