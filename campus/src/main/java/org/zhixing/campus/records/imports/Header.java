package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.sheets.Row;
import org.zhixing.campus.sheets.SheetName;
import org.zhixing.indicators.Label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The header of a sheet, its headings bound to the columns of a type.
/// @param unit that the sheet's title gives for all amounts of money; empty where it gives none
record Header(List<Row> rows, List<String> headings, String unit) {

    SheetPlan plan(int file, String fileName, SheetName sheet, RecordType type, HeadingIndex index, Corrections.@Nullable OfSheet corrections) {
        Map<Integer, HeadingIndex.Meaning> chosen = chosen(type, index, corrections);
        List<SheetPlan.Problem> problems = new ArrayList<>();
        List<Label> notices = new ArrayList<>();
        List<SheetPlan.Bound> columns = new ArrayList<>();
        List<Heading> unread = new ArrayList<>();
        twice(chosen, problems);
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).isEmpty() && !chosen.containsKey(i)) {
                continue;
            }
            Heading heading = Heading.of(headings.get(i));
            HeadingIndex.Meaning meaning = chosen.get(i);
            if (meaning == null) {
                columns.add(new SheetPlan.Bound(i, heading.shown(), null, false, false, null));
                if (!Recognition.mayBeLeftOut(heading)) {
                    unread.add(heading);
                }
                continue;
            }
            switch (heading.amounts(meaning.column(), unit)) {
                case Heading.Amounts.AsTheyAre as -> columns.add(new SheetPlan.Bound(i, heading.shown(), meaning.column(), meaning.strength() < HeadingIndex.ALSO, false, null));
                case Heading.Amounts.TenThousands ten -> columns.add(new SheetPlan.Bound(i, heading.shown(), meaning.column(), false, true, new Label("以万元计，乘以 10000 记成元", "in units of 10,000 yuan, recorded in yuan")));
                case Heading.Amounts.Foreign(Label why) -> {
                    problems.add(new SheetPlan.Problem(i, heading.shown(), why));
                    columns.add(new SheetPlan.Bound(i, heading.shown(), meaning.column(), false, false, null));
                }
            }
        }
        missing(type, columns, problems);
        if (!unread.isEmpty()) {
            notices.add(new Unread(unread, type, index).notice());
        }
        return new SheetPlan(file, fileName, sheet, true, type, false, List.of(type), rows.getLast().number(), columns, problems, notices);
    }

    /// For each sheet column the record column that it means; of several that mean the same one, the surest.
    private Map<Integer, HeadingIndex.Meaning> chosen(RecordType type, HeadingIndex index, Corrections.@Nullable OfSheet corrections) {
        Map<Integer, HeadingIndex.Meaning> meant = new HashMap<>();
        Map<RecordColumn, Integer> strongest = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            String corrected = corrections == null ? null : corrections.columns().get(i);
            if (corrected != null) {
                type.columns().stream().filter(column -> column.name().equals(corrected)).findFirst()
                    .ifPresent(column -> meant.put(at, new HeadingIndex.Meaning(type, column, HeadingIndex.OWN + 1)));
            } else if (!headings.get(i).isEmpty()) {
                HeadingIndex.Meaning meaning = meaning(type, index, Heading.of(headings.get(i)));
                if (meaning != null) {
                    meant.put(i, meaning);
                }
            }
        }
        meant.values().forEach(meaning -> strongest.merge(meaning.column(), meaning.strength(), Math::max));
        meant.values().removeIf(meaning -> meaning.strength() < strongest.getOrDefault(meaning.column(), 0));
        return meant;
    }

    private HeadingIndex.@Nullable Meaning meaning(RecordType type, HeadingIndex index, Heading heading) {
        List<HeadingIndex.Meaning> exact = index.of(heading.normal()).stream().filter(meaning -> meaning.type() == type).toList();
        return (exact.isEmpty() ? index.of(heading.words()) : exact).stream().filter(meaning -> meaning.type() == type).findFirst().orElse(null);
    }

    /// Two headings for one column: nobody knows which to believe. Of columns that only name the record that is referred to, the first counts.
    private void twice(Map<Integer, HeadingIndex.Meaning> chosen, List<SheetPlan.Problem> problems) {
        Map<RecordColumn, Integer> first = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            HeadingIndex.Meaning meaning = chosen.get(i);
            Integer before = meaning == null ? null : first.putIfAbsent(meaning.column(), i);
            if (meaning == null || before == null) {
                continue;
            }
            if (meaning.strength() < HeadingIndex.ALSO) {
                chosen.remove(i);
                continue;
            }
            String one = Heading.of(headings.get(before)).shown();
            String other = Heading.of(headings.get(i)).shown();
            problems.add(new SheetPlan.Problem(i, other, one.equals(other) ? new Label("这个列名出现了两次：请删去一列或改名", "stands twice: delete or rename one of the columns")
                : new Label("和“" + one + "”是同一项：请删去一列或改名", "means the same as “" + one + "”: delete or rename one of the columns")));
        }
    }

    /// Without its natural key nobody knows which record a row is. The missing columns are named in the header's language.
    private void missing(RecordType type, List<SheetPlan.Bound> columns, List<SheetPlan.Problem> problems) {
        boolean chinese = headings.stream().flatMapToInt(String::codePoints).anyMatch(Character::isIdeographic);
        type.keyColumns().stream().filter(column -> columns.stream().noneMatch(each -> column.equals(each.column())))
            .forEach(column -> problems.add(new SheetPlan.Problem(-1, chinese ? column.label().zh() : column.label().en(),
                new Label("这一列是" + type.label().zh() + "必需的，表里没有", "is a column that records of the type “" + type.label().en() + "” need, and the sheet has none"))));
    }
}
