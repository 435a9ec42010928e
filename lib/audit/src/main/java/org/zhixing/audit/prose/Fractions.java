package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "占 43.4%，超过四成", "1034 人，约占五分之三": the part that a percentage before is said to exceed, not to reach, or to be about.
final class Fractions {

    private static final String DIGITS = "一二三四五六七八九";
    private static final Pattern SAID = Pattern.compile("^[^，。；\\d]{0,4}[，,](?:已|均)?(?:(超过|超|突破)|(不足|不到|未到)|(约占|约为|约|接近|近|将近))(?:全部|总数|总量|总人数)?的?(?:([一二三四五六七八九])成(?!立|果|绩|人|为|员|本|长)|([二三四五六七八九])分之([一二三四五六七八九])|(一半|半数))");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// What is called about a part is within so many points of it.
    private static final BigDecimal ABOUT = BigDecimal.valueOf(8);
    private static final Explanation OTHER = new Explanation("几成、几分之几的说法与占比不符", "The words say another part than the percentage");

    private Fractions() {
    }

    static List<Relation> in(List<Quantity> all) {
        List<Relation> found = new ArrayList<>();
        for (Quantity number : all) {
            if (number.numeral().isPercentage() && number.numeral().isFirm() && !number.isChange() && number.figure().place() instanceof Place.InSentence in) {
                Matcher said = SAID.matcher(Said.plain(in).substring(Said.end(number)));
                if (said.find()) {
                    relations(number, in, said, found);
                }
            }
        }
        return found;
    }

    private static void relations(Quantity number, Place.InSentence in, Matcher said, List<Relation> found) {
        BigDecimal part = part(said);
        int from = Said.end(number) + (said.group(4) != null ? said.start(4) : said.group(5) != null ? said.start(5) : said.start(7));
        Figure word = Said.word(in, from, Said.end(number) + said.end());
        BigDecimal least = said.group(1) != null ? part : said.group(2) != null ? BigDecimal.ZERO : part.subtract(ABOUT);
        BigDecimal most = said.group(1) != null ? HUNDRED : said.group(2) != null ? part : part.add(ABOUT);
        found.add(relation(number, least, word, Comparison.AT_LEAST));
        found.add(relation(number, most, word, Comparison.AT_MOST));
    }

    private static BigDecimal part(Matcher said) {
        if (said.group(4) != null) {
            return BigDecimal.valueOf(10L * (DIGITS.indexOf(said.group(4)) + 1));
        }
        return said.group(7) != null ? BigDecimal.valueOf(50) : HUNDRED.multiply(BigDecimal.valueOf(DIGITS.indexOf(said.group(6)) + 1L)).divide(BigDecimal.valueOf(DIGITS.indexOf(said.group(5)) + 1L), MathContext.DECIMAL32);
    }

    private static Relation relation(Quantity number, BigDecimal limit, Figure word, Comparison comparison) {
        return new Relation(Kind.CLAIM, number.figure(), new Computed(limit, Interval.exactly(limit), limit.toPlainString(), List.of(word)), 70, OTHER, comparison);
    }
}
