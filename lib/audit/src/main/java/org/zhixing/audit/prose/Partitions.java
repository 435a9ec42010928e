package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Fact;
import org.zhixing.audit.facts.Facts;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists that leave nothing out, or count nothing twice: of exactly the rows of a table, of kinds (体育类、艺术类、科技类), of titles down to 二级及以下.
final class Partitions {

    private static final Pattern AMONG = Pattern.compile("^\\s*([一-龥]{2,8})中[，,:]");
    private static final Pattern HIGHEST = Pattern.compile("(?:正高级?|高级|博士|研究生|硕士).*");
    private static final Pattern LOWEST = Pattern.compile(".*(?:及以下|未定级|未评级)(?:教师|职称|学历)?");
    private static final int FEWEST = 3;
    private static final Explanation ROWS = new Explanation("所列各项就是表中的全部各项，其和应等于总数", "What is listed are all rows of the table, so it should add up to the whole");
    private static final Explanation KINDS = new Explanation("各类之和不应大于总数", "All kinds together should be no more than the whole");
    private static final Explanation TITLES = new Explanation("从高到低各级之和应等于总数", "All levels from the highest to the lowest should make the whole");

    private Partitions() {
    }

    static List<Relation> in(List<Quantity> all, Facts facts, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (Quantity first : all) {
            List<Quantity> parts = parts(all, first);
            if (parts.size() >= 2) {
                Quantity whole = first.index() == 0 ? first : all.get(first.index() - 1);
                boolean headed = whole != first && whole.sentence() == first.sentence() && isPart(whole) && whole.isCountOf(first) && first.lead().matches(".*(?:其中|包括|分为).*");
                if (headed) {
                    ofRows(whole, parts, series).or(() -> ofKinds(whole, parts)).ifPresent(found::add);
                }
                ofTitles(first, parts, facts).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isPart(Quantity quantity) {
        return quantity.isLevel() && !quantity.numeral().isPercentage() && !quantity.isAverage() && !quantity.isOfBefore();
    }

    /// The run of counts that begins with one, each after 、 or a comma; shares between them are passed over.
    private static List<Quantity> parts(List<Quantity> all, Quantity first) {
        List<Quantity> parts = new ArrayList<>();
        for (int i = first.index(); i < all.size() && all.get(i).sentence() == first.sentence(); i++) {
            Quantity part = all.get(i);
            if (part.numeral().isPercentage()) {
                continue;
            }
            if (!isPart(part) || !part.isCountOf(first) || part != first && (part.lead().contains("；") || part.name().length() < 2)) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    private static Computed sum(List<Quantity> parts) {
        return Computed.sum(parts.stream().map(Quantity::figure).toList());
    }

    private static Optional<Relation> ofRows(Quantity whole, List<Quantity> parts, List<Series> series) {
        boolean rows = series.stream().anyMatch(one -> one.items().size() == parts.size() && parts.stream().allMatch(part -> one.items().stream().filter(item -> isCalled(part, item)).count() == 1) && parts.stream().map(Quantity::name).distinct().count() == parts.size());
        Relation relation = new Relation(Kind.SUM, whole.figure(), sum(parts), 65, ROWS);
        return rows && isNear(relation) ? Optional.of(relation) : Optional.empty();
    }

    private static boolean isCalled(Quantity part, Series.Item item) {
        return part.name().equals(Names.of(item.name())) || part.name().equals(Names.of(item.brief()));
    }

    private static Optional<Relation> ofKinds(Quantity whole, List<Quantity> parts) {
        String last = parts.getFirst().name().substring(Math.max(0, parts.getFirst().name().length() - 1));
        boolean kinds = parts.size() >= FEWEST && last.matches("[类型级题]") && parts.stream().allMatch(part -> part.name().endsWith(last));
        Computed sum = sum(parts);
        return kinds && sum.middle().compareTo(whole.figure().value()) > 0 ? Optional.of(new Relation(Kind.SUM, whole.figure(), sum, 60, KINDS)) : Optional.empty();
    }

    /// "专任教师中，……高级 19 人、一级 42 人、二级及以下 17 人": of all whom the report counts under that name.
    private static Optional<Relation> ofTitles(Quantity first, List<Quantity> parts, Facts facts) {
        Matcher among = first.figure().place() instanceof Place.InSentence in ? AMONG.matcher(Said.plain(in)) : null;
        int end = (int) parts.stream().takeWhile(part -> !LOWEST.matcher(part.name()).matches()).count() + 1;
        if (among == null || !among.find() || !HIGHEST.matcher(first.name()).matches() || end > parts.size()) {
            return Optional.empty();
        }
        String name = Names.of(among.group(1));
        List<Figure> wholes = facts.of(name, first.year()).stream().map(Fact::figure).filter(figure -> !figure.isRate()).toList();
        if (wholes.stream().map(figure -> figure.value().stripTrailingZeros()).distinct().count() != 1) {
            return Optional.empty();
        }
        Relation relation = new Relation(Kind.SUM, wholes.getFirst(), sum(parts.subList(0, end)), 65, TITLES);
        return isNear(relation) ? Optional.of(relation) : Optional.empty();
    }

    private static boolean isNear(Relation relation) {
        BigDecimal gap = relation.computed().middle().subtract(relation.target().value()).abs();
        return gap.multiply(BigDecimal.valueOf(4)).compareTo(relation.target().value()) <= 0;
    }
}
