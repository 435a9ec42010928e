package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Entities;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "与上年相比，在校生增加 325 人，及格率提高 2.67 个百分点" beside a table that has the change of each: the row that the words name has the number, and its sign.
final class TableChanges {

    private static final Pattern UP = Pattern.compile("(增加|增长|提高|上升|提升|上涨|增|增幅|涨幅)(?:了|约|达|为)?\\s*$");
    private static final Pattern DOWN = Pattern.compile("(减少|下降|降低|回落|下滑|减|降幅)(?:了|约|达|为)?\\s*$");
    private static final Pattern FOREMOST = Pattern.compile("(?:幅度?|增加|增长|提高|上升|进步|下降|减少|变化)最[大多快小少]的(?:是|为)([^，。；]{2,14})[，,]?$|(?:^|[，；。])([一-龥]{2,14}?)(?:增长|增加|提高|上升|下降|减少)(?:幅度)?最[快大多][，,]$");
    private static final Explanation SAME = new Explanation("与表中同一项的变化不一致", "It differs from the change of the same row in the table");
    private static final Explanation OPPOSITE = new Explanation("增减的说法与表中变化的方向相反", "The words say the opposite of the change in the table");

    private TableChanges() {
    }

    static List<Relation> in(List<Quantity> all, Collection<Matrix> matrices) {
        List<Relation> found = new ArrayList<>();
        for (Quantity change : all) {
            Matcher up = UP.matcher(change.lead());
            Matcher down = DOWN.matcher(change.lead());
            boolean rises = up.find();
            if (change.numeral().isFirm() && (rises || down.find()) && change.figure().place() instanceof Place.InSentence in) {
                Matcher word = rises ? up : down;
                String subject = Names.of(change.lead().substring(0, word.start()).replaceFirst("^.*[，；、]", "").replaceFirst("(?:比|较)[^，]{0,8}$", ""));
                boolean carried = subject.length() < 2;
                subject = carried ? foremost(change, in) : subject;
                int lead = Said.start(change) - change.lead().length();
                String raw = Series.plain(change.lead().substring(0, word.start()).replaceFirst("^.*[，；、]", ""));
                Figure said = subject.length() < 2 && raw.length() < 2 ? null : cell(change, subject, raw, matrices);
                if (said != null) {
                    compare(change, said, rises, carried, Said.word(in, lead + word.start(1), lead + word.end(1)), found);
                }
            }
        }
        return found;
    }

    /// "升幅最大的是英语，提高 1.68 分": what the clause before says to have changed most.
    private static String foremost(Quantity change, Place.InSentence in) {
        Matcher most = FOREMOST.matcher(Said.plain(in).substring(0, Said.start(change) - change.lead().length()));
        return most.find() ? Names.of(most.group(1) == null ? most.group(2) : most.group(1)) : "";
    }

    private static boolean isOfSize(BigDecimal one, BigDecimal other) {
        return one.abs().max(other.abs()).compareTo(one.abs().min(other.abs()).multiply(BigDecimal.TWO)) <= 0;
    }

    private static void compare(Quantity change, Figure cell, boolean rises, boolean foremost, Figure word, List<Relation> found) {
        Computed size = Computed.of(cell).absolute();
        boolean same = size.range().meets(change.figure().interval());
        if (same && (cell.numeral().signed() || cell.value().signum() < 0)) {
            Computed signed = Computed.of(cell);
            found.add(new Relation(Kind.CLAIM, change.figure(), new Computed(rises ? signed.middle() : signed.middle().negate(), rises ? signed.range() : signed.range().negated(), signed.typed(), List.of(cell, word)), 70, OPPOSITE));
        } else if (same || Slips.isSlip(size.middle(), change.figure().value()) || foremost && isOfSize(size.middle(), change.figure().value())) {
            found.add(new Relation(Kind.CROSS_REFERENCE, change.figure(), size, 65, SAME));
        }
    }

    /// The only cell of a column of changes whose row is called so.
    private static @Nullable Figure cell(Quantity change, String subject, String raw, Collection<Matrix> matrices) {
        List<Figure> cells = new ArrayList<>();
        for (Matrix matrix : matrices) {
            for (Matrix side : List.of(matrix, matrix.transposed())) {
                for (int c = 0; c < side.width(); c++) {
                    for (int r = 0; r < side.height() && Labels.isChange(side.column(c)); r++) {
                        Figure cell = side.at(r, c);
                        boolean named = side.row(r).stream().map(Entities::bare).map(Names::of).anyMatch(label -> label.length() >= 2 && Names.close(label, subject)) || side.row(r).stream().map(Series::plain).anyMatch(label -> label.matches(".*\\d.*") && raw.endsWith(label));
                        if (cell != null && named && isOfKind(cell, side, r, change)) {
                            cells.add(cell);
                        }
                    }
                }
            }
        }
        return cells.size() == 1 ? cells.getFirst() : null;
    }

    /// Growth in per cent only beside growth in per cent.
    private static boolean isOfKind(Figure cell, Matrix side, int r, Quantity change) {
        boolean percent = change.numeral().unit().equals(Units.PERCENT);
        return percent == cell.numeral().unit().equals(Units.PERCENT) || !percent && side.row(r).stream().anyMatch(label -> label.contains("率") || label.contains("比"));
    }
}
