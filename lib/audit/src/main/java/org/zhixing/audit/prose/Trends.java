package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.facts.Entities;
import org.zhixing.audit.facts.Labels;
import org.zhixing.audit.number.Interval;
import org.zhixing.audit.number.Plain;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.tables.Matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a sentence says of whole columns without a number: 逐年增加 of a column of years, 录取数均少于计划数 of two columns, 除甲外均比上年增加 of a column of changes.
final class Trends {

    private static final String RISES = "增加|增长|提高|上升|提升|上涨|扩大";
    private static final String FALLS = "减少|下降|降低|回落|下滑|缩小";
    private static final Pattern YEARLY = Pattern.compile("([一-龥]{2,14}?)(?:总体|整体)?(?:呈现?)?(?:逐年|连年|持续|稳步)(?:(" + RISES + ")|(" + FALLS + "))");
    private static final Pattern BOTH = Pattern.compile("([一-龥]{2,10}?)(?:均|都)(?:(高于|大于|多于|超过)|(低于|小于|少于))([一-龥]{2,10})");
    private static final Pattern EXCEPT = Pattern.compile("除([^，。]{2,20}?)(?:有所?[一-龥]{2,4})?外，([^，。]{0,20}?)(?:均|都)?(?:比|较)(?:上年|去年|上届|上学年|(?:19|20)\\d\\d[年届])(?:均|都|有所|略有)*(?:(" + RISES + ")|(" + FALLS + "))");
    private static final Explanation OPPOSITE = new Explanation("说法与表中的数不符", "The words say the opposite of the numbers of the table");

    private final Place.InSentence in;
    private final String plain;
    private final List<Series> series;
    private final Collection<Matrix> matrices;
    private final List<Relation> found = new ArrayList<>();

    private Trends(Place.InSentence in, List<Series> series, Collection<Matrix> matrices) {
        this.in = in;
        this.series = series;
        this.matrices = matrices;
        plain = Said.plain(in);
    }

    static List<Relation> in(Place.InSentence in, List<Series> series, Collection<Matrix> matrices) {
        Trends trends = new Trends(in, series, matrices);
        Matcher yearly = YEARLY.matcher(trends.plain);
        while (yearly.find()) {
            trends.yearly(yearly);
        }
        Matcher both = BOTH.matcher(trends.plain);
        while (both.find()) {
            trends.both(both);
        }
        Matcher except = EXCEPT.matcher(trends.plain);
        while (except.find()) {
            trends.except(except);
        }
        return trends.found;
    }

    /// The column of years that the words name best must go one way.
    private void yearly(Matcher said) {
        String subject = said.group(1);
        List<Series> named = series.stream().filter(one -> one.items().size() >= 3 && one.items().stream().allMatch(item -> Labels.yearOf(item.name().replaceFirst("[-—~至].*$", "")) > 0) && one.said(subject) >= 2).toList();
        int best = named.stream().mapToInt(one -> one.said(subject)).max().orElse(0);
        List<Series> meant = named.stream().filter(one -> one.said(subject) == best).toList();
        boolean rises = said.group(2) != null;
        Figure word = Said.word(in, said.start(rises ? 2 : 3), said.end(rises ? 2 : 3));
        List<List<Relation>> broken = new ArrayList<>();
        for (Series one : meant) {
            List<Series.Item> years = one.items().stream().sorted(Comparator.comparingInt(item -> Labels.yearOf(item.name().replaceFirst("[-—~至].*$", "")))).toList();
            List<Relation> relations = new ArrayList<>();
            for (int i = 1; i < years.size(); i++) {
                relations.add(compare(years.get(i).figure(), years.get(i - 1).figure(), rises, List.of(word)));
            }
            if (relations.stream().noneMatch(Relation::isBroken)) {
                found.addAll(relations);
                return;
            }
            broken.add(relations);
        }
        if (broken.size() == 1) {
            found.addAll(broken.getFirst());
        }
    }

    private static Relation compare(Figure one, Figure other, boolean more, List<Figure> words) {
        Computed base = Computed.of(other);
        List<Figure> from = new ArrayList<>(base.from());
        from.addAll(words);
        return new Relation(Kind.CLAIM, one, new Computed(base.middle(), base.range(), base.typed(), from), 70, OPPOSITE, more ? Comparison.AT_LEAST : Comparison.AT_MOST);
    }

    /// Two columns of one table, row by row.
    private void both(Matcher said) {
        boolean more = said.group(2) != null;
        Figure word = Said.word(in, said.start(more ? 2 : 3), said.end(more ? 2 : 3));
        List<List<Relation>> meant = new ArrayList<>();
        for (Matrix matrix : matrices) {
            for (Matrix side : List.of(matrix, matrix.transposed())) {
                int one = column(side, said.group(1));
                int other = column(side, said.group(4));
                List<Relation> relations = new ArrayList<>();
                for (int r = 0; r < side.height() && one >= 0 && other >= 0 && one != other; r++) {
                    Figure first = side.at(r, one);
                    Figure second = side.at(r, other);
                    if (first != null && second != null && first.isRate() == second.isRate()) {
                        relations.add(compare(first, second, more, List.of(word)));
                    }
                }
                if (relations.size() >= 3) {
                    meant.add(relations);
                }
            }
        }
        if (meant.size() == 1) {
            found.addAll(meant.getFirst());
        }
    }

    /// The only column that is called so; -1 if there is none.
    private static int column(Matrix side, String name) {
        int at = -1;
        String core = Names.of(name);
        for (int c = 0; c < side.width(); c++) {
            boolean called = core.length() >= 2 && !side.column(c).isEmpty() && Names.of(Plain.label(side.column(c).getLast())).equals(core);
            if (called && at >= 0) {
                return -1;
            }
            at = called ? c : at;
        }
        return at;
    }

    /// Of the rows of changes all but the one that is named go one way.
    private void except(Matcher said) {
        boolean rises = said.group(3) != null;
        Figure word = Said.word(in, said.start(1), said.end(1));
        List<List<Relation>> meant = new ArrayList<>();
        for (Matrix matrix : matrices) {
            for (int c = 0; c < matrix.width(); c++) {
                List<Relation> relations = Labels.isChange(matrix.column(c)) ? changes(matrix, c, said.group(1), rises, word) : years(matrix, c, said.group(1), said.group(2), rises, word);
                if (relations.size() >= 3) {
                    if (relations.stream().noneMatch(Relation::isBroken)) {
                        found.addAll(relations);
                        return;
                    }
                    meant.add(relations);
                }
            }
        }
        if (meant.size() == 1) {
            found.addAll(meant.getFirst());
        }
    }

    private static List<Relation> changes(Matrix matrix, int c, String exception, boolean rises, Figure word) {
        List<Relation> relations = new ArrayList<>();
        boolean named = false;
        for (int r = 0; r < matrix.height(); r++) {
            Figure change = matrix.at(r, c);
            if (change != null && !matrix.isTotal(matrix.row(r))) {
                boolean out = isNamed(matrix, r, exception);
                named |= out;
                Computed nothing = new Computed(BigDecimal.ZERO, Interval.exactly(BigDecimal.ZERO), "0", List.of(word));
                relations.add(new Relation(Kind.CLAIM, change, nothing, 70, OPPOSITE, rises != out ? Comparison.AT_LEAST : Comparison.AT_MOST));
            }
        }
        return named ? relations : List.of();
    }

    /// Without a column of changes, the columns of two years that are called so.
    private static List<Relation> years(Matrix matrix, int later, String exception, String subject, boolean rises, Figure word) {
        int year = matrix.column(later).isEmpty() ? 0 : Labels.yearOf(matrix.column(later).getLast());
        int earlier = -1;
        for (int c = 0; c < matrix.width() && year > 0; c++) {
            List<String> path = matrix.column(c);
            boolean before = path.size() == matrix.column(later).size() && Labels.yearOf(path.getLast()) == year - 1 && path.subList(0, path.size() - 1).equals(matrix.column(later).subList(0, path.size() - 1));
            earlier = before ? c : earlier;
        }
        boolean said = earlier >= 0 && matrix.column(later).size() > 1 && Names.overlap(Names.of(matrix.column(later).getFirst()), subject);
        List<Relation> relations = new ArrayList<>();
        boolean named = false;
        for (int r = 0; r < matrix.height() && said; r++) {
            Figure now = matrix.at(r, later);
            Figure then = matrix.at(r, earlier);
            if (now != null && then != null && !matrix.isTotal(matrix.row(r))) {
                boolean out = isNamed(matrix, r, exception);
                named |= out;
                relations.add(compare(now, then, rises != out, List.of(word)));
            }
        }
        return named ? relations : List.of();
    }

    private static boolean isNamed(Matrix matrix, int r, String exception) {
        @Nullable String label = matrix.row(r).isEmpty() ? null : Entities.bare(matrix.row(r).getLast());
        return label != null && label.length() >= 2 && Plain.label(exception).contains(label);
    }
}
