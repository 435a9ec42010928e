package org.zhixing.audit.number;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers written in Chinese numerals, such as 二千四百四十二 or 一百零五.
public final class ChineseNumber {

    public static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿";
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {
    }

    public static Optional<BigDecimal> parse(String text) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '〇' ? '零' : text.charAt(i) == '两' ? '二' : text.charAt(i);
            int at = DIGITS.indexOf(c);
            if (at >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = at;
            } else if (c == '万' || c == '亿') {
                total = (total + section + Math.max(digit, 0)) * (c == '万' ? 10_000 : 100_000_000);
                section = 0;
                digit = -1;
            } else {
                int power = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
                if (power == 0) {
                    return Optional.empty();
                }
                section += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(total + section + Math.max(digit, 0)));
    }
}
