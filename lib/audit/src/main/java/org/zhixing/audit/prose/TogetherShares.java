package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "随迁子女 2146 人、留守儿童 8375 人，合计占义务教育在校生的 25.5%": the counts just before together over what is named.
final class TogetherShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SHARE = Pattern.compile("(?:合计|共计|两者|二者|三者|共)(?:合计)?占([一-龥]{2,14}?)(?:总数|总人数|人数|总量|总额)?的?(?:比例|比重)?(?:为)?\\s*$");
    private static final Explanation TOGETHER = new Explanation("合计占比应等于前面各数之和除以总数", "The share of several together should be their sum over the whole");

    private TogetherShares() {
    }

    static List<Relation> in(List<Quantity> all, Facts facts) {
        List<Relation> found = new ArrayList<>();
        for (Quantity share : all) {
            Matcher said = SHARE.matcher(share.lead());
            if (share.numeral().isPercentage() && share.numeral().isFirm() && said.find()) {
                relation(all, share, Names.of(said.group(1)), facts).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Relation> relation(List<Quantity> all, Quantity share, String name, Facts facts) {
        List<Figure> parts = new ArrayList<>();
        for (int i = share.index() - 1; i >= 0 && all.get(i).sentence() == share.sentence(); i--) {
            Quantity part = all.get(i);
            boolean counts = part.isLevel() && !part.numeral().isPercentage() && (parts.isEmpty() || part.figure().numeral().unit().equals(parts.getFirst().numeral().unit()));
            if (!counts) {
                break;
            }
            parts.addFirst(part.figure());
            if (!part.lead().contains("、")) {
                break;
            }
        }
        if (parts.size() < 2 || name.length() < 2) {
            return Optional.empty();
        }
        Computed sum = Computed.sum(parts);
        List<Relation> meant = new ArrayList<>();
        Stream<Figure> said = all.subList(0, share.index()).stream().filter(one -> one.isLevel() && one.name().equals(name)).map(Quantity::figure);
        Stream<Figure> known = facts.of(name, share.year()).stream().map(Fact::figure);
        Stream.concat(said, known).filter(whole -> whole.value().compareTo(sum.middle()) > 0 && !whole.isRate()).distinct()
            .forEach(whole -> Computed.quotient(sum, Computed.of(whole), HUNDRED).ifPresent(value -> meant.add(new Relation(Kind.RATE, share.figure(), value, Alternatives.CERTAIN, TOGETHER))));
        return Readings.firstHeld(meant).or(() -> meant.stream().map(relation -> relation.computed().middle().stripTrailingZeros()).distinct().count() == 1 ? meant.stream().findFirst() : Optional.empty());
    }
}
