package org.zhixing.audit.prose;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Kind;
import org.zhixing.audit.document.Figure;
import org.zhixing.audit.document.Place;
import org.zhixing.audit.number.Units;
import org.zhixing.audit.prose.Series.Item;
import org.zhixing.audit.relation.Comparison;
import org.zhixing.audit.relation.Computed;
import org.zhixing.audit.relation.Relation;
import org.zhixing.audit.relation.Slips;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "落实率最高的是护理学院，达 97.34%": the thing said to be first or last is so in the table that counts it. The number beside it tells which column is meant, else the words do.
final class Superlatives {

    private static final Pattern FOREMOST = Pattern.compile("最高|最多|最大|最好|第一|首位|居首|最低|最少|最小|末位");
    private static final Pattern LEAST = Pattern.compile("最低|最少|最小|末位");
    private static final Pattern LINK = Pattern.compile("^的?[一-龥]{0,8}?(?:是|为|有|出现在|出自|来自|依次为|依次是)[“\"]?");
    private static final int FEWEST = 3;
    private static final int FARTHEST_VALUE = 14;
    private static final Explanation MOST = new Explanation("报告称此项最高（多），表中另有更高（多）的", "The report says that this is the most, but the table has more");
    private static final Explanation VALUE = new Explanation("与表中这一项的数不一致", "It differs from the number of this row in the table");
    private static final Explanation FEWER = new Explanation("报告称此项最低（少），表中另有更低（少）的", "The report says that this is the least, but the table has less");

    /// A claim about a column, and how well the words name that.
    private record Named(Relation relation, int said) {
    }

    private final Place.InSentence in;
    private final String plain;
    private final List<Quantity> numbers;
    private final List<Series> series;
    private final List<Relation> found = new ArrayList<>();

    private Superlatives(Place.InSentence in, List<Quantity> numbers, List<Series> series) {
        this.in = in;
        this.plain = Said.plain(in);
        this.numbers = numbers;
        this.series = series;
    }

    /// Of one sentence with its numbers.
    static List<Relation> in(Place.InSentence in, List<Quantity> numbers, List<Series> series) {
        Superlatives claims = new Superlatives(in, numbers, series);
        Matcher word = FOREMOST.matcher(claims.plain);
        while (word.find()) {
            if (!claims.isColumn(word.start(), word.end())) {
                claims.claim(word.start(), word.end(), !LEAST.matcher(word.group()).matches());
            }
        }
        return claims.found;
    }

    /// "语文最高分 118 分" repeats a column called 最高分; it does not say that no other is higher.
    private boolean isColumn(int start, int end) {
        String label = plain.substring(start, Math.min(plain.length(), end + 1));
        return plain.substring(end).matches("(?s)[分值](?:为|是|达|达到)?\\d.*") && series.stream().anyMatch(one -> one.labels().stream().anyMatch(name -> name.startsWith(label)));
    }

    private void claim(int start, int end, boolean most) {
        int clause = Said.clause(plain, start);
        String before = plain.substring(clause, start);
        String carried = Names.of(before).length() < 2 ? subjectBefore(clause) : "";
        Matcher link = LINK.matcher(plain.substring(end));
        List<Relation> byValue = new ArrayList<>();
        List<Named> byName = new ArrayList<>();
        for (Series one : series) {
            Optional<Item> who = link.find(0) && (plain.charAt(end) == '的' || link.group().matches("[分值]?(?:出现在|出自|来自)[“\"]?")) ? startOf(one, end + link.end()) : endOf(one, clause, before);
            if (who.isEmpty() || one.items().size() < FEWEST || one.items().stream().map(item -> item.figure().numeral().isPercentage()).distinct().count() > 1) {
                continue;
            }
            int at = plain.indexOf(who.get().name(), plain.charAt(Math.min(end, plain.length() - 1)) == '的' ? end : clause);
            int whoEnd = at + who.get().name().length();
            @Nullable Quantity value = value(Math.max(end, whoEnd));
            String what = at > start ? before : before.substring(Math.min(before.length(), Math.max(0, whoEnd - clause)));
            Relation relation = relation(one, who.get(), most, at, whoEnd, value);
            boolean isValue = value != null && one.items().stream().anyMatch(item -> isSame(item.figure(), value.figure()));
            boolean ofKind = value == null || one.isOfRates() == value.numeral().isPercentage();
            boolean named = one.isSaid(what) || !carried.isEmpty() && one.isSaid(carried) || what.replace("的", "").matches("|人数|规模|数量|.*[学人]生?人数") && (one.isGeneral() || one.name().matches(".*(?:人数|学生数|数)")) && !one.isOfRates();
            if (isValue) {
                byValue.add(relation);
            } else if (ofKind && named && (value == null || relation.isBroken() && (carried.isEmpty() || isSameUnit(one, value)) || isSlip(who.get().figure(), value) || isSameUnit(one, value))) {
                byName.add(new Named(relation, Math.max(one.saidInFull(what), carried.isEmpty() ? 0 : one.saidInFull(carried))));
            }
        }
        int best = byName.stream().mapToInt(Named::said).max().orElse(0);
        boolean holds = best < Series.IN_FULL && byName.stream().anyMatch(one -> !one.relation().isBroken());
        decide(byValue, (holds ? byName : Series.best(byName, Named::said)).stream().map(Named::relation).toList());
    }

    /// "落实率最高的是甲，最低的是乙": what is said first of the sentence is said of the second as well.
    private String subjectBefore(int clause) {
        String said = plain.substring(0, clause).replaceFirst("(?s)^.*[。；]", "");
        Matcher word = FOREMOST.matcher(said);
        return word.find() ? said.substring(0, word.start()).replaceFirst("^.*[，,:]", "") : "";
    }

    /// A column in which the claim holds is the one that was meant.
    private void decide(List<Relation> byValue, List<Relation> byName) {
        List<Relation> meant = byValue.isEmpty() ? byName : byValue;
        Optional<Relation> holding = meant.stream().filter(relation -> !relation.isBroken()).findFirst();
        if (holding.isPresent()) {
            found.add(holding.get());
            valueOf(byValue, byName);
        } else if (!meant.isEmpty() && (!byValue.isEmpty() || meant.size() == 1)) {
            found.add(meant.getFirst());
        }
    }

    /// The only column in which the claim holds also says the number beside it.
    private void valueOf(List<Relation> byValue, List<Relation> byName) {
        List<Relation> holding = byName.stream().filter(relation -> !relation.isBroken()).toList();
        if (byValue.isEmpty() && holding.size() == 1 && byName.size() == 1 && holding.getFirst().computed().from().size() > 2) {
            Figure who = holding.getFirst().target();
            Figure value = holding.getFirst().computed().from().getLast();
            if (value.numeral().isPercentage() == who.isRate() && value.numeral().factor().compareTo(who.numeral().factor()) == 0) {
                found.add(new Relation(Kind.CROSS_REFERENCE, value, Computed.of(who), 65, VALUE));
            }
        }
    }

    private static boolean isSlip(Figure figure, Quantity value) {
        return Slips.isSlip(figure.value(), value.figure().value());
    }

    /// The column counts what the number beside the claim counts: 人, or a rate.
    private static boolean isSameUnit(Series one, Quantity value) {
        String unit = value.numeral().unit();
        return value.numeral().isPercentage() || unit.equals(Units.PEOPLE) && (one.name().contains("人") || one.name().contains("生")) || one.items().getFirst().figure().numeral().unit().equals(unit) || unit.equals("分") && one.name().contains("分");
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.value().compareTo(other.value()) == 0 && one.numeral().isPercentage() == other.numeral().isPercentage();
    }

    private Optional<Item> startOf(Series one, int from) {
        return one.items().stream().filter(item -> plain.startsWith(item.name(), from)).max(Comparator.comparingInt(item -> item.name().length()));
    }

    private Optional<Item> endOf(Series one, int clause, String before) {
        return plain.startsWith("的", clause + before.length() + 2) ? Optional.empty() : one.lastIn(before);
    }

    /// The number said right after the claim, if nothing else is said between.
    private @Nullable Quantity value(int from) {
        for (Quantity number : numbers) {
            int start = Said.start(number);
            if (start >= from) {
                String between = plain.substring(from, start);
                boolean near = between.length() <= FARTHEST_VALUE && !FOREMOST.matcher(between).find() && between.matches("[^；。]*(?:为|达|达到|有|是|仅|只有|\\(|,|，|得分|均分)?\\s*");
                return near && number.numeral().isFirm() && !number.isChange() && !between.matches(".*(?:[比较高低占差]|合计|两者|二者).*") ? number : null;
            }
        }
        return null;
    }

    private Relation relation(Series one, Item who, boolean most, int start, int end, @Nullable Quantity value) {
        Comparator<Item> byValue = Comparator.comparing(item -> item.figure().value());
        Item extreme = most ? one.items().stream().max(byValue).orElseThrow() : one.items().stream().min(byValue).orElseThrow();
        List<Figure> from = new ArrayList<>(List.of(extreme.figure(), Said.word(in, start, end)));
        if (value != null) {
            from.add(value.figure());
        }
        return new Relation(Kind.CLAIM, who.figure(), new Computed(extreme.figure().value(), extreme.figure().interval(), extreme.figure().numeral().retyped(), from), 70, most ? MOST : FEWER, most ? Comparison.AT_LEAST : Comparison.AT_MOST);
    }
}
