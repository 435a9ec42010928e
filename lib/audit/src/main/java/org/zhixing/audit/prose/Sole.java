package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.prose.Series.Item;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "及格率不足六成的只有七（7）班": of a table's column only the rows that are named are on that side of the limit.
final class Sole {

    private static final Pattern ONLY = Pattern.compile("^的[一-龥]{0,4}?(?:只有|仅有|仅|只)([^，。；]{2,30})");
    private static final int FEWEST = 3;
    private static final Explanation OTHER = new Explanation("报告称只有所列各项如此，与表中的数不符", "The report says that only these are so, which the table does not bear out");

    private Sole() {
    }

    static List<Relation> in(Place.InSentence in, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        String plain = Said.plain(in);
        for (Threshold limit : Threshold.in(in)) {
            Matcher only = ONLY.matcher(plain.substring(limit.end()));
            String subject = plain.substring(Math.max(Said.clause(plain, limit.start()), limit.start() - 12), limit.start());
            if (subject.length() >= 2 && only.find()) {
                Figure word = Said.word(in, limit.end() + only.start(1), limit.end() + only.end(1));
                found.addAll(claims(limit, only.group(1), word, series.stream().filter(one -> one.items().size() >= FEWEST && one.isOfRates() == limit.isPercent() && one.isSaid(subject)).toList()));
            }
        }
        return found;
    }

    /// A column in which it is so was meant; else the only one that has such rows.
    private static List<Relation> claims(Threshold limit, String names, Figure word, List<Series> columns) {
        List<List<Relation>> broken = new ArrayList<>();
        for (Series one : columns) {
            List<Relation> claims = new ArrayList<>();
            boolean named = false;
            for (Item item : one.items()) {
                boolean out = names.contains(item.name());
                named |= out;
                Computed bound = Computed.of(limit.figure());
                boolean above = limit.above() == out;
                claims.add(new Relation(Kind.CLAIM, item.figure(), new Computed(bound.middle(), bound.range(), bound.typed(), List.of(limit.figure(), word)), 65, OTHER, above ? Comparison.AT_LEAST : Comparison.AT_MOST));
            }
            if (named && claims.stream().noneMatch(Relation::isBroken)) {
                return claims;
            } else if (named) {
                broken.add(claims);
            }
        }
        return broken.size() == 1 ? broken.getFirst() : List.of();
    }
}
