package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "乙校及格率为 64.84%，高于全区": a number that repeats a cell, against the total or mean of its column.
final class AgainstWhole {

    private static final Pattern CLAIM = Pattern.compile("^[^，。；\\d]{0,6}[，,]?(?:略|均)?(?:(高于|超过|优于)|(低于|不及))(?:全[校区市县省年级院系体国]{1,3}|总体|年级|各[一-龥]{1,3})(?:的)?(?:平均(?:水平|值|分)?|总体水平|水平|[一-龥]{1,6}率|均值)?(?=[，。；,;]|$)");
    private static final Explanation OPPOSITE = new Explanation("高低的说法与表中总体的数不符", "The words say the opposite of the number of the whole in the table");

    private AgainstWhole() {
    }

    static List<Relation> in(List<Quantity> all, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (Quantity number : all) {
            if (number.numeral().isFirm() && !number.isChange() && number.numeral().digits() >= 3 && number.figure().place() instanceof Place.InSentence in && !in.sentence().text().contains("全国")) {
                Matcher claim = CLAIM.matcher(Said.plain(in).substring(Said.end(number)));
                if (claim.find()) {
                    relation(number, in, claim, series).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Relation> relation(Quantity number, Place.InSentence in, Matcher claim, List<Series> series) {
        boolean more = claim.group(1) != null;
        int group = more ? 1 : 2;
        Figure word = Said.word(in, Said.end(number) + claim.start(group), Said.end(number) + claim.end(group));
        List<Relation> meant = new ArrayList<>();
        for (Series one : series) {
            Figure whole = one.total();
            if (whole == null) {
                continue;
            }
            boolean repeats = whole.isRate() == number.figure().isRate() && (one.isOfRates() || one.name().matches(".*(?:均|率).*"))
                && one.items().stream().anyMatch(item -> item.figure().value().compareTo(number.figure().value()) == 0 && Said.plain(in).contains(item.name()));
            if (repeats) {
                Computed base = Computed.of(whole);
                meant.add(new Relation(Kind.CLAIM, number.figure(), new Computed(base.middle(), base.range(), base.typed(), List.of(whole, word)), 70, OPPOSITE, more ? Comparison.AT_LEAST : Comparison.AT_MOST));
            }
        }
        return Readings.heldOrOnly(meant);
    }
}
