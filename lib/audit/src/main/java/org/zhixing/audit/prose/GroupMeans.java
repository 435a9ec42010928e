package org.zhixing.audit.prose;

import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Entities;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Readings;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// "小学平均班额 42.0 人，校均规模 755 人": the pupils of the row that the words name over its classes or schools. Only what a slip explains is accused.
final class GroupMeans {

    private static final Pattern PUPILS = Pattern.compile("(?:在校|在园|在读)?(?:学生|幼儿|生)(?:人)?数|在校生|学生人数");
    /// What the words divide by, and how a column of that is called.
    private static final Map<Pattern, Pattern> DIVISORS = Map.of(Pattern.compile("(?:平均班额|班额|平均每班|每班平均|班均)[一-龥]{0,5}?(?:为|是|达)?\\s*$"), Pattern.compile("(?:教学)?班(?:级)?(?:数|个数)?"),
        Pattern.compile("(?:校均|平均每[所校园]|每园|所均|园均)[一-龥]{0,8}?(?:为|是|达|有)?\\s*$"), Pattern.compile("(?:学校|园|幼儿园|机构)数|校数|所数"),
        Pattern.compile("每[位名个][一-龥]{0,6}教师[一-龥]{0,8}?(?:为|是|达)?\\s*$"), Pattern.compile("(?:专任)?教师(?:人)?数"));
    /// What is said of 幼儿园 stands in the row of 学前教育 too.
    private static final Pattern WORDS = Pattern.compile("幼儿园");
    private static final Explanation MEAN = new Explanation("平均数应等于表中这一行的学生数除以班数（校数）", "The mean should be the pupils of this row of the table over its classes or schools");

    private GroupMeans() {
    }

    static List<Relation> in(List<Quantity> all, Collection<Matrix> matrices) {
        List<Relation> found = new ArrayList<>();
        for (Quantity mean : all) {
            if (mean.numeral().isFirm() && !mean.numeral().isPercentage() && mean.numeral().digits() >= 3 && mean.figure().place() instanceof Place.InSentence in) {
                DIVISORS.forEach((words, column) -> {
                    if (words.matcher(mean.lead()).find()) {
                        of(mean, in, column, said(mean, all), matrices).ifPresent(found::add);
                    }
                });
            }
        }
        return found;
    }

    private static Optional<Relation> of(Quantity mean, Place.InSentence in, Pattern column, Optional<Figure> said, Collection<Matrix> matrices) {
        String before = WORDS.matcher(Plain.label(mean.context() + in.sentence().text().substring(0, Said.start(mean)))).replaceAll("学前教育$0");
        List<Relation> rows = new ArrayList<>();
        for (Matrix matrix : matrices) {
            int pupils = only(matrix, PUPILS);
            int groups = only(matrix, column);
            int row = pupils < 0 || groups < 0 && said.isEmpty() ? -1 : row(matrix, before);
            Figure part = row < 0 ? null : matrix.at(row, pupils);
            Figure whole = row < 0 ? null : said.orElse(groups < 0 ? null : matrix.at(row, groups));
            if (part != null && whole != null) {
                Computed.quotient(part, whole, BigDecimal.ONE).ifPresent(value -> rows.add(new Relation(Kind.PER_CAPITA, mean.figure(), value, 65, MEAN)));
            }
        }
        boolean one = rows.size() == 1 && isOfSize(rows.getFirst());
        return one ? Optional.of(rows.getFirst()) : Readings.heldOrSlip(rows);
    }

    /// "（共 752 个班）": by what is divided, said right behind the mean.
    private static Optional<Figure> said(Quantity mean, List<Quantity> all) {
        Optional<Quantity> next = mean.index() + 1 < all.size() ? Optional.of(all.get(mean.index() + 1)) : Optional.empty();
        return next.filter(groups -> groups.aside() && groups.sentence() == mean.sentence() && groups.lead().matches(".*[(（](?:共|按|计)?\\s*") && (groups.numeral().unit() + groups.tail()).matches("^(?:个?(?:教学)?班|所|位教师|名教师).*")).map(Quantity::figure);
    }

    private static boolean isOfSize(Relation relation) {
        BigDecimal gap = relation.computed().middle().subtract(relation.target().value()).abs();
        return gap.compareTo(relation.target().value()) <= 0 && gap.multiply(BigDecimal.TWO).compareTo(relation.computed().middle()) <= 0;
    }

    /// The row whose name the words say last.
    private static int row(Matrix matrix, String before) {
        int found = -1;
        int last = -1;
        for (int r = 0; r < matrix.height(); r++) {
            String name = matrix.row(r).isEmpty() ? "" : Entities.bare(matrix.row(r).getLast());
            int at = name.length() < 2 ? -1 : before.lastIndexOf(name);
            if (at + name.length() > last && at >= 0) {
                last = at + name.length();
                found = r;
            }
        }
        return found;
    }

    /// The only column that is called so; -1 if there is none.
    private static int only(Matrix matrix, Pattern name) {
        int found = -1;
        for (int c = 0; c < matrix.width(); c++) {
            boolean called = !matrix.column(c).isEmpty() && name.matcher(Plain.label(Labels.attribute(matrix.column(c)))).matches();
            if (called && found >= 0) {
                return -1;
            }
            found = called ? c : found;
        }
        return found;
    }
}
