package org.zhixing.campus.site;

import org.zhixing.indicators.Language;

/// The language that a reader chose; Chinese unless it is English.
final class Languages {

    private Languages() {}

    static Language of(String cookie) {
        return cookie.equals("en") ? Language.EN : Language.ZH;
    }
}
