package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
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

/// "工资支出是商品支出的 4.79 倍": what the words name, or the number just before, over what they name after the verb.
final class Multiples {

    private static final Pattern TIMES = Pattern.compile("([一-龥]{2,14})?(?:是|为|相当于|达到?)([一-龥]{2,16})的\\s*$");
    private static final Pattern ROW = Pattern.compile("(?:是|为|相当于)([^，。；]{2,14}?)的\\s*$");
    private static final Explanation QUOTIENT = new Explanation("倍数应等于所说两数之商", "The multiple should be the quotient of the two numbers that are named");

    private Multiples() {
    }

    static List<Relation> in(List<Quantity> all, Facts facts, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (Quantity multiple : all) {
            Matcher said = TIMES.matcher(multiple.lead());
            boolean isMultiple = multiple.numeral().isFirm() && multiple.numeral().decimals() > 0 && multiple.tail().startsWith("倍");
            Quantity base = multiple.index() > 0 ? all.get(multiple.index() - 1) : multiple;
            Optional<Relation> rows = multiple.numeral().isFirm() && multiple.tail().startsWith("倍") ? ofRows(multiple, base, series) : Optional.empty();
            if (rows.isPresent()) {
                found.add(rows.get());
            } else if (isMultiple && multiple.lead().matches("[^，。；]{0,4}\\)?的\\s*") && base != multiple && base.sentence() == multiple.sentence() && base.clause().matches(".*(?:是|为|相当于)[^，]*")) {
                relation(multiple, before(all, base), List.of(base.figure()), found);
            } else if (isMultiple && said.find()) {
                List<Figure> less = named(all, multiple, said.group(2), facts);
                List<Figure> more = said.group(1) == null ? before(all, multiple) : named(all, multiple, said.group(1), facts);
                more = more.isEmpty() ? before(all, multiple) : more;
                more = more.isEmpty() ? named(all, multiple, subject(multiple), facts) : more;
                relation(multiple, more, less, found);
            }
        }
        return found;
    }

    /// "七（5）班优秀 18 人，是七（7）班的 3 倍": the number before is one of a column, of which the words name another row.
    private static Optional<Relation> ofRows(Quantity multiple, Quantity level, List<Series> series) {
        Matcher other = ROW.matcher(multiple.clause());
        if (level == multiple || level.sentence() != multiple.sentence() || !level.isLevel() || !other.find() || !(multiple.figure().place() instanceof Place.InSentence in)) {
            return Optional.empty();
        }
        String before = Said.plain(in).substring(0, Said.start(level));
        List<Relation> meant = new ArrayList<>();
        for (Series one : series) {
            boolean repeats = one.lastIn(before).map(item -> item.figure().value().compareTo(level.figure().value()) == 0 && item.figure().isRate() == level.figure().isRate()).orElse(false);
            Optional<Series.Item> row = repeats && one.isSaid(before) ? one.lastIn(other.group(1)) : Optional.empty();
            row.flatMap(item -> Computed.quotient(level.figure(), item.figure(), BigDecimal.ONE)).ifPresent(value -> meant.add(new Relation(Kind.RATIO, multiple.figure(), value, 65, QUOTIENT)));
        }
        return Readings.heldOrOnly(meant);
    }

    /// Accused only if one pair can be meant.
    private static void relation(Quantity multiple, List<Figure> more, List<Figure> less, List<Relation> found) {
        List<Relation> relations = new ArrayList<>();
        for (Figure one : more) {
            for (Figure other : less) {
                if (one != other && one.numeral().unit().equals(other.numeral().unit()) || one.numeral().unit().matches("人|人次") && other.numeral().unit().matches("人|人次")) {
                    Computed.quotient(one, other, BigDecimal.ONE).ifPresent(value -> relations.add(new Relation(Kind.RATIO, multiple.figure(), value, 70, QUOTIENT)));
                }
            }
        }
        boolean one = relations.stream().map(relation -> relation.computed().middle().stripTrailingZeros()).distinct().count() == 1;
        Readings.firstHeld(relations).or(() -> one ? relations.stream().findFirst() : Optional.empty()).ifPresent(found::add);
    }

    /// What the sentence and the one before call so, else the report.
    private static List<Figure> named(List<Quantity> all, Quantity multiple, String words, Facts facts) {
        String core = Names.of(words);
        List<Figure> said = new ArrayList<>();
        for (int i = multiple.index() - 1; i >= 0 && all.get(i).sentence() >= multiple.sentence() - 2 && said.isEmpty() && core.length() >= 2; i--) {
            Quantity one = all.get(i);
            if (one.isLevel() && !one.isOfBefore() && !one.numeral().isPercentage() && Names.close(core, one.name())) {
                said.add(one.figure());
            }
        }
        return !said.isEmpty() ? said : facts.of(core, multiple.year()).stream().map(Fact::figure).filter(figure -> !figure.isRate()).toList();
    }

    /// What the sentence begins with: 工资支出是最大的支出，为商品支出的……
    private static String subject(Quantity multiple) {
        return multiple.figure().place() instanceof Place.InSentence in ? Said.plain(in).strip().replaceFirst("(?s)[是为，].*$", "") : "";
    }

    /// The level said just before in the sentence.
    private static List<Figure> before(List<Quantity> all, Quantity multiple) {
        for (int i = multiple.index() - 1; i >= 0 && all.get(i).sentence() == multiple.sentence(); i--) {
            if (all.get(i).isLevel() && !all.get(i).numeral().isPercentage()) {
                return List.of(all.get(i).figure());
            }
        }
        return List.of();
    }
}
