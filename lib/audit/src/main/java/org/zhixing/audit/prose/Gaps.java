package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Numeral.Role;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far apart two things are: "最高的是 84.2%，最低的是 70.4%，相差 13.8 个百分点" of the two numbers before; "甲班比乙班高 14.33 分" of two rows of a table.
final class Gaps {

    private static final Comparator<Figure> BY_VALUE = Comparator.comparing(Figure::value);
    private static final Explanation GAP = new Explanation("相差的数应等于前面两个数之差", "A gap should be the difference of the two numbers before it");
    private static final Explanation ROWS = new Explanation("应等于表中这两项之差", "It should be the difference of these two rows of the table");
    private static final Pattern APART = Pattern.compile("(?:两者|二者)?(?:相差|极差|差距|相差达|(?:均分|分数|[一-龥]{1,2}率|收入)差)(?:了|为|达)?\\s*$");
    private static final Pattern THAN = Pattern.compile("(?:比|较)([^，；。比较]*?)(?:(高|多|大|长|调增)|(低|少|小|短|调减))(?:出|了|出了)?\\s*$");
    private static final Pattern EXCEEDS = Pattern.compile("(?:(高于|多于|高出|超出|超过)|(低于|少于))([^，；。]*?)\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("[与和]([^，；。与和]*?)(?:两者)?相差(?:了|为|达)?\\s*$");

    private static final Pattern WAY = Pattern.compile("[^，]{0,4}?[)）]?(?:(高|多|大|长)|低|少|小|短)(?:出|了|出了)?\\s*");

    private Gaps() {
    }

    static List<Relation> in(List<Quantity> all, List<Series> series) {
        List<Relation> found = new ArrayList<>();
        for (Quantity gap : all) {
            if (!gap.numeral().isFirm() || !(gap.figure().place() instanceof Place.InSentence in)) {
                continue;
            }
            boolean points = gap.numeral().unit().equals(Units.POINT);
            if (APART.matcher(gap.lead()).find()) {
                List<Quantity> before = all.subList(0, gap.index()).stream()
                    .filter(one -> one.sentence() == gap.sentence() && (one.numeral().isFirm() || one.numeral().role() == Role.RANGE) && !one.isChange() && (points ? one.numeral().isPercentage() : one.isCountOf(gap))).toList();
                if (before.size() > 2 && gap.clause().matches(".*最[高多大好][^，]{0,6}[与和]最[低少小差].*") && before.stream().allMatch(one -> one.numeral().isFirm())) {
                    found.add(new Relation(Kind.DIFFERENCE, gap.figure(), Computed.difference(before.stream().map(Quantity::figure).max(BY_VALUE).orElseThrow(), before.stream().map(Quantity::figure).min(BY_VALUE).orElseThrow()), 75, GAP));
                    continue;
                }
                Optional<Relation> ends = before.size() == 1 && gap.lead().matches(".*(?:首尾|极差|最高[^，]{0,4}最低)[^，]*") ? ofEnds(gap, before.getFirst(), series) : Optional.empty();
                if (ends.isPresent()) {
                    found.add(ends.get());
                    continue;
                }
                if (before.size() == 2) {
                    found.add(new Relation(Kind.DIFFERENCE, gap.figure(), Computed.difference(before.getFirst().figure(), before.getLast().figure()).absolute(), 75, GAP));
                    continue;
                }
            }
            Optional<Relation> ofBase = ofBase(all, gap, points);
            if (ofBase.isPresent()) {
                found.add(ofBase.get());
                continue;
            }
            Optional<Quantity> level = levelBefore(all, gap, points);
            Optional<Relation> ofCell = level.flatMap(before -> ofLevel(gap, before, series));
            if (ofCell.isPresent()) {
                found.add(ofCell.get());
                continue;
            }
            ofRows(gap, in, points, level, series).ifPresent(found::add);
        }
        return found;
    }

    /// "还款率 98.7%，比全省平均水平（97.9%）高 0.8 个百分点", "占 57.4%，比国家要求的 50% 高出 7.4 个百分点": what it is compared with stands between.
    private static Optional<Relation> ofBase(List<Quantity> all, Quantity gap, boolean points) {
        Matcher way = WAY.matcher(gap.lead());
        if (gap.index() < 2 || !way.matches()) {
            return Optional.empty();
        }
        Quantity base = all.get(gap.index() - 1);
        Quantity level = all.get(gap.index() - 2);
        boolean alike = base.isCountOf(level) && (points ? level.numeral().isPercentage() : level.isCountOf(gap)) && base.numeral().factor().compareTo(level.numeral().factor()) == 0;
        boolean told = base.sentence() == gap.sentence() && level.sentence() == gap.sentence() && base.clause().matches("\\s*(?:比|较)[^，]{2,}") && gap.clause().startsWith(base.clause()) && level.isLevel();
        return alike && told ? Optional.of(new Relation(Kind.DIFFERENCE, gap.figure(), way.group(1) != null ? Computed.difference(level.figure(), base.figure()) : Computed.difference(base.figure(), level.figure()), Alternatives.CERTAIN, GAP)) : Optional.empty();
    }

    /// "艺术学院最低（89.89%），首尾相差 5.03 个百分点": the number before is one end of a column, the other end is the other.
    private static Optional<Relation> ofEnds(Quantity gap, Quantity end, List<Series> series) {
        List<Relation> meant = new ArrayList<>();
        String words = end.clause() + end.context();
        List<Series> said = series.stream().filter(column -> column.isSaid(words)).toList();
        for (Series column : said.isEmpty() ? series : said) {
            Figure least = column.items().stream().map(Series.Item::figure).min(BY_VALUE).orElseThrow();
            Figure most = column.items().stream().map(Series.Item::figure).max(BY_VALUE).orElseThrow();
            boolean isEnd = column.items().size() > 2 && (end.figure().value().compareTo(least.value()) == 0 || end.figure().value().compareTo(most.value()) == 0) && least.isRate() == end.figure().isRate();
            if (isEnd) {
                meant.add(new Relation(Kind.DIFFERENCE, gap.figure(), Computed.difference(most, least), 65, GAP));
            }
        }
        return Readings.heldOrOnly(meant);
    }

    /// "初中招生 4886 人，比小学毕业生少 222 人": the number said just before is one of the two.
    private static Optional<Quantity> levelBefore(List<Quantity> all, Quantity gap, boolean points) {
        Quantity level = gap.index() == 0 ? gap : all.get(gap.index() - 1);
        boolean told = level != gap && level.sentence() == gap.sentence() && level.isLevel() && !level.isOfBefore() && !level.lead().matches(".*(?:比|较|高|低|多|少)[^，]{0,2}") && (points ? level.numeral().isPercentage() : level.isCountOf(gap)) && gap.lead().matches("(?:比|较|高于|多于|低于|少于)[^，]*");
        return told ? Optional.of(level) : Optional.empty();
    }

    /// The number before and the only cell that the words after 比 name in full.
    private static Optional<Relation> ofLevel(Quantity gap, Quantity level, List<Series> series) {
        Matcher than = THAN.matcher(gap.lead());
        if (!than.find()) {
            return Optional.empty();
        }
        List<Relation> meant = new ArrayList<>();
        for (Figure cell : Cells.named(than.group(1), series)) {
            if (cell.numeral().isPercentage() == level.numeral().isPercentage() && cell.numeral().factor().compareTo(level.numeral().factor()) == 0) {
                meant.add(new Relation(Kind.DIFFERENCE, gap.figure(), than.group(2) != null ? Computed.difference(level.figure(), cell) : Computed.difference(cell, level.figure()), 65, ROWS));
            }
        }
        return Readings.heldOrOnly(meant);
    }

    /// What is compared with: a row, or the whole.
    private static Optional<Series.Item> other(Series column, String said) {
        Optional<Series.Item> row = column.lastIn(said);
        return row.isEmpty() && column.total() != null && said.matches("(?:全[校区市县省年级院系体]{1,3}|总体|年级|片区|学区)[一-龥]{0,6}") ? Optional.of(new Series.Item(said, column.total())) : row;
    }

    /// The thing named last before 比 (or 与), and the one named after it, in the only column that the sentence speaks of.
    private static Optional<Relation> ofRows(Quantity gap, Place.InSentence in, boolean points, Optional<Quantity> level, List<Series> series) {
        String said = Said.plain(in).substring(0, Said.start(gap)).replaceFirst("(?s)^.*[。；]", "");
        Matcher than = THAN.matcher(said);
        Matcher exceeds = EXCEEDS.matcher(said);
        Matcher apart = BETWEEN.matcher(said);
        Matcher word = than.find() ? than : exceeds.find() ? exceeds : apart;
        if (word == apart && !apart.find()) {
            return Optional.empty();
        }
        boolean compared = word != apart;
        boolean fewer = word == than ? than.group(2) == null : word == exceeds && exceeds.group(1) == null;
        String other = word.group(word == exceeds ? 3 : 1);
        String one = said.substring(0, word.start());
        List<Relation> meant = new ArrayList<>();
        int best = 0;
        for (Series column : series) {
            boolean kind = column.isOfRates() ? points : !points && !gap.numeral().isPercentage();
            Optional<Series.Item> first = kind ? column.lastIn(one) : Optional.empty();
            Optional<Series.Item> second = first.isPresent() ? other(column, other) : Optional.empty();
            boolean isLevel = first.isPresent() && level.map(before -> before.figure().value().compareTo(first.get().figure().value()) == 0).orElse(true);
            if (isLevel && second.isPresent() && !first.get().name().equals(second.get().name())) {
                Figure more = fewer ? second.get().figure() : first.get().figure();
                Figure less = more == first.get().figure() ? second.get().figure() : first.get().figure();
                Computed value = Computed.difference(more, less);
                Relation relation = new Relation(Kind.DIFFERENCE, gap.figure(), compared ? value : value.absolute(), 65, ROWS);
                if (!relation.isBroken()) {
                    return Optional.of(relation);
                }
                int words = column.said(said);
                boolean named = words >= 2 || column.isSaid(said) || column.isGeneral() && gap.numeral().unit().equals(Units.PEOPLE);
                if (named && words > best) {
                    meant.clear();
                }
                if (named && words >= best) {
                    best = words;
                    meant.add(relation);
                }
            }
        }
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
