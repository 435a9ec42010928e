package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.prose.Series.Item;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "人次最多的是社区教育，占总人次的 43.4%": the share of a row that the sentence names in the total of a column; the column is the one that the words name, or the only one that makes the share.
final class TableShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SHARE = Pattern.compile("占(?!地)([^，。；占]{0,16}?)(?:的)?(?:比例|比重|百分比|比)?(?:为|达到?|约为|是)?\\s*$");
    private static final Pattern HIGH_SCHOOLS = Pattern.compile("普通高中|中等职业学校|中等职业教育|中职学校");
    /// "结余资金中，南湖县占 45.5%": of what the share is, said in the clause before.
    private static final Pattern AMONG = Pattern.compile("(?:^|[，；。])([一-龥]{2,8})中[，,]$");
    private static final int LONG = 3;
    private static final Explanation SHARE_OF_TOTAL = new Explanation("占比应等于表中这一项除以合计", "The share should be this row of the table over the total");

    private TableShares() {
    }

    static List<Relation> in(List<Quantity> all, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (Quantity share : all) {
            Matcher said = SHARE.matcher(share.lead());
            if (share.numeral().isPercentage() && share.numeral().isFirm() && !share.isChange() && said.find() && share.figure().place() instanceof Place.InSentence in) {
                of(all, share, in, said, series).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Relation> of(List<Quantity> all, Quantity share, Place.InSentence in, Matcher said, List<Series> series) {
        String plain = Said.plain(in);
        int word = Said.start(share) - share.lead().length() + said.start();
        int clause = Said.clause(plain, word);
        String before = plain.substring(clause, word);
        if (before.isBlank() && clause > 0) {
            before = plain.substring(Said.clause(plain, clause - 1), clause - 1);
        }
        String what = Names.of(said.group(1));
        Matcher among = AMONG.matcher(plain.substring(0, clause));
        String of = what.isEmpty() && among.find() ? Names.of(among.group(1)) : "";
        @Nullable Quantity part = share.index() > 0 && all.get(share.index() - 1).sentence() == share.sentence() ? all.get(share.index() - 1) : null;
        List<Relation> meant = new ArrayList<>();
        List<Relation> named = new ArrayList<>();
        int best = 0;
        for (Series one : series) {
            Optional<Item> item = one.isOfRates() ? Optional.empty() : item(one, before, part, plain);
            Optional<Computed> whole = item.flatMap(found -> whole(one, said.group(1)));
            Optional<Relation> relation = whole.flatMap(total -> Computed.quotient(Computed.of(item.get().figure()), total, HUNDRED)).map(value -> new Relation(Kind.RATE, share.figure(), value, 65, SHARE_OF_TOTAL));
            if (relation.isPresent() && !relation.get().isBroken()) {
                return relation;
            }
            String rest = item.isEmpty() ? "" : before.replace(item.get().name(), "");
            boolean ofColumn = what.length() >= 2 && said.group(1).matches("(?:全[校市县省区年]|总)[一-龥]+") && Cells.isColumn(what, one) && before.endsWith(item.map(Item::name).orElse("。"));
            if (relation.isPresent() && (ofColumn || rest.length() < before.length() && Cells.isColumn(rest, one))) {
                named.add(relation.get());
            } else if (of.length() >= 2 && relation.isPresent() && Cells.isColumn(of.replaceFirst("(?:资金|总量|人员|总数)$", ""), one)) {
                named.add(relation.get());
            }
            int words = relation.isEmpty() ? 0 : Math.max(what.length() < 2 ? 0 : one.saidInFull(what), one.saidInFull(before));
            if (words >= 2 && (what.length() < 2 || one.said(what) >= 2 || what.contains("高中阶段"))) {
                if (words > best) {
                    meant.clear();
                }
                best = Math.max(best, words);
                if (words == best) {
                    meant.add(relation.get());
                }
            }
        }
        if (named.size() == 1) {
            return named.stream().findFirst();
        }
        return share.numeral().digits() >= LONG ? Slips.onlyOne(meant) : Optional.empty();
    }

    /// The row that the words just before name; else one that the sentence names and whose number stands before the share.
    private static Optional<Item> item(Series one, String before, @Nullable Quantity part, String sentence) {
        Optional<Item> named = one.lastIn(before);
        return named.isPresent() || part == null ? named : one.items().stream().filter(item -> item.name().length() >= 2 && sentence.contains(item.name()) && item.figure().value().compareTo(part.figure().value()) == 0 && part.numeral().digits() >= LONG).findFirst();
    }

    /// The total of the column; of 高中阶段 what the two kinds of its schools have together.
    private static Optional<Computed> whole(Series one, String said) {
        List<Figure> schools = one.items().stream().filter(item -> HIGH_SCHOOLS.matcher(item.name()).matches()).map(Item::figure).toList();
        if (said.contains("高中阶段")) {
            return schools.size() == 2 ? Optional.of(Computed.sum(schools)) : Optional.empty();
        }
        return Optional.ofNullable(one.total()).map(Computed::of);
    }
}
