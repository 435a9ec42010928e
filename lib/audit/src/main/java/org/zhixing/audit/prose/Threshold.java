package org.zhixing.audit.prose;

import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Numeral;
import org.zhixing.audit.number.Units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A limit that a sentence sets: 超过 80%, 不足六成, 过千万元, 在 90 分以上.
/// @param start where its verb begins in the sentence
/// @param end   where it ends
record Threshold(int start, int end, boolean above, boolean alsoEqual, Figure figure) {

    private static final Pattern LIMIT = Pattern.compile("(高于|超过|大于|突破|超|达到|达|不低于|不少于|在|低于|少于|小于|不足|不到|未达到|未达|过)(?:(\\d+(?:\\.\\d+)?)(%|[万亿]?(?:元|人|册|名))?(?:分)?|([一二三四五六七八九])成|(一半|半数)|([百千]?[十百千万]{1,2})(元|人|册))(以上|及以上|以下)?");
    private static final Map<String, BigDecimal> ROUND = Map.of("百", BigDecimal.valueOf(100), "千", BigDecimal.valueOf(1000), "万", BigDecimal.valueOf(10_000), "十万", BigDecimal.valueOf(100_000), "百万", BigDecimal.valueOf(1_000_000), "千万", BigDecimal.valueOf(10_000_000));
    private static final String DIGITS = "一二三四五六七八九";

    static List<Threshold> in(Place.InSentence in) {
        List<Threshold> found = new ArrayList<>();
        Matcher limit = LIMIT.matcher(Said.plain(in));
        while (limit.find()) {
            boolean within = limit.group(1).equals("在");
            boolean known = limit.group(6) == null || ROUND.containsKey(limit.group(6));
            if (known && (!within || limit.group(8) != null)) {
                boolean above = within ? !"以下".equals(limit.group(8)) : limit.group(1).matches("高于|超过|大于|突破|超|达到|达|不低于|不少于|过");
                boolean alsoEqual = above && (limit.group(1).matches("达到|达|不低于|不少于") || limit.group(8) != null);
                found.add(new Threshold(limit.start(), limit.end(), above, alsoEqual, figure(in, limit)));
            }
        }
        return found;
    }

    private static Figure figure(Place.InSentence in, Matcher limit) {
        boolean tenths = limit.group(4) != null || limit.group(5) != null;
        String unit = limit.group(2) != null ? limit.group(3) == null ? "" : limit.group(3) : tenths ? Units.PERCENT : limit.group(7);
        BigDecimal factor = unit.startsWith("万") ? BigDecimal.valueOf(10_000) : unit.startsWith("亿") ? BigDecimal.valueOf(100_000_000) : BigDecimal.ONE;
        BigDecimal value = limit.group(2) != null ? new BigDecimal(limit.group(2)) : limit.group(4) != null ? BigDecimal.valueOf(10L * (DIGITS.indexOf(limit.group(4)) + 1)) : limit.group(5) != null ? BigDecimal.valueOf(50) : ROUND.getOrDefault(limit.group(6), BigDecimal.ONE);
        int from = limit.start(2) >= 0 ? limit.start(2) : limit.end(1);
        int to = limit.end(2) >= 0 ? limit.end(2) : limit.end(4) >= 0 ? limit.end(4) : limit.end(5) >= 0 ? limit.end(5) : limit.end(6);
        Numeral numeral = new Numeral(in.sentence().text().substring(from, to), in.sentence().offset() + from, value, Math.max(0, value.scale()), Units.canonical(unit.replaceFirst("^[万亿]", "")), factor, Numeral.Role.LABEL, Numeral.Bound.NONE, false);
        return new Figure(numeral, in);
    }

    boolean isPercent() {
        return figure.numeral().isPercentage();
    }

    boolean isMet(BigDecimal value) {
        int sign = value.compareTo(figure.value());
        return sign == 0 ? alsoEqual : sign > 0 == above;
    }

    String sign() {
        return above ? alsoEqual ? "≥" : ">" : "<";
    }
}
