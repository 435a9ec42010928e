package org.zhixing.audit.reading;

import java.text.Normalizer;

/// Some PDF writers name glyphs by radicals: ⼀ for 一, ⻓ for 长. Written as what is read.
final class Radicals {

    private static final String SUPPLEMENT = "⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻰龙⻳龟⺟母⻪黾⻧卤⻮齿";

    private Radicals() {
    }

    static String replaced(String text) {
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2f00' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff') {
                replaced.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c >= '\u2e80' && c <= '\u2eff' && SUPPLEMENT.indexOf(c) >= 0) {
                replaced.append(SUPPLEMENT.charAt(SUPPLEMENT.indexOf(c) + 1));
            } else {
                replaced.append(c);
            }
        }
        return replaced.toString();
    }
}
