package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.sheets.Cell;
import org.zhixing.campus.sheets.OwnMarks;
import org.zhixing.campus.sheets.Row;
import org.zhixing.campus.sheets.SheetFile;
import org.zhixing.campus.sheets.SheetName;
import org.zhixing.indicators.Label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a sheet's header and the type of its records: the row, or two rows, whose headings fit most columns of one type.
@Component
final class Recognition {

    /// So many rows are searched for the header.
    static final int HEAD = 25;
    /// Columns that only number the rows: nobody misses them.
    private static final Set<String> NUMBERING = Set.of("序号", "编号", "no", "no.", "#");
    private static final Pattern UNIT = Pattern.compile("(?:金额)?单位[:：](?:人民币)?([^\\s,，;；)）]{1,4})");

    private final HeadingIndex index;
    private final RecordTypes types;

    Recognition(HeadingIndex index, RecordTypes types) {
        this.index = index;
        this.types = types;
    }

    /// Every sheet of a file.
    /// @throws org.zhixing.campus.shared.Refused if it cannot be read
    List<SheetPlan> plans(Source source) {
        List<SheetPlan> plans = new ArrayList<>();
        try (SheetFile file = SheetFile.open(source.path(), source.name())) {
            for (SheetName sheet : file.sheets()) {
                plans.add(plan(source.ordinal(), source.name(), sheet, head(file, sheet, HEAD), source.corrections().sheets().get(sheet.name())));
            }
        }
        return plans;
    }

    /// Every sheet of a file, as people are shown it.
    UnderstoodFile understood(Source source) {
        List<UnderstoodSheet> sheets = new ArrayList<>();
        try (SheetFile file = SheetFile.open(source.path(), source.name())) {
            for (SheetName sheet : file.sheets()) {
                List<Row> head = head(file, sheet, HEAD);
                sheets.add(plan(source.ordinal(), source.name(), sheet, head, source.corrections().sheets().get(sheet.name())).understood(head));
            }
            return new UnderstoodFile(source.ordinal(), source.name(), null, sheets);
        } catch (Refused refused) {
            return new UnderstoodFile(source.ordinal(), source.name(), refused.sentence(), sheets);
        }
    }

    /// Whether a row has nothing but headings, at least two, all of one type.
    boolean isHeader(Row row) {
        Cell first = row.cells().stream().filter(cell -> !RowSkipping.blank(cell)).findFirst().orElse(Cell.BLANK);
        if (!index.has(first.shown())) {
            return false;
        }
        List<String> texts = row.cells().stream().filter(cell -> !RowSkipping.blank(cell)).map(Cell::shown).toList();
        Set<RecordType> whole = new HashSet<>(types.inOrder());
        texts.forEach(text -> whole.retainAll(index.of(HeadingIndex.normal(text)).stream().map(HeadingIndex.Meaning::type).toList()));
        return texts.size() > 1 && !whole.isEmpty();
    }

    static List<Row> head(SheetFile file, SheetName sheet, int rows) {
        List<Row> head = new ArrayList<>();
        file.read(sheet, row -> {
            head.add(row);
            return head.size() < rows;
        });
        return head;
    }

    /// @param head the first rows of the sheet, at most [#HEAD]
    SheetPlan plan(int file, String fileName, SheetName sheet, List<Row> head, Corrections.@Nullable OfSheet corrections) {
        boolean wanted = corrections != null && Boolean.TRUE.equals(corrections.read());
        boolean unwanted = corrections != null && Boolean.FALSE.equals(corrections.read());
        if (unwanted || head.isEmpty() || OwnMarks.isOwnSheet(sheet.name()) && !wanted) {
            return unread(file, fileName, sheet, List.of());
        }
        Names names = new Names(sheet.name(), fileName);
        List<Fit> fits = fits(head, corrections, names);
        if (sheet.hidden() && !wanted) {
            return unread(file, fileName, sheet, List.of(new Label("这个工作表是隐藏的，没有读取；要导入就先取消隐藏，或在网页“导入”里选定它是什么记录", "This sheet is hidden and was not read: unhide it to import it, or choose on the import page what it is")));
        }
        if (fits.isEmpty()) {
            return unknown(file, fileName, sheet, head, names, corrections);
        }
        Fit best = fits.getFirst();
        List<RecordType> candidates = fits.stream().map(Fit::type).distinct().limit(5).toList();
        Fit rival = fits.stream().filter(each -> each.type != best.type).findFirst().orElse(null);
        boolean even = rival != null && rival.score == best.score;
        Header header = new Header(best.rows, best.headings, unit(head, best.rows.getFirst().number()));
        SheetPlan plan = header.plan(file, fileName, sheet, best.type, index, corrections);
        List<SheetPlan.Problem> problems = new ArrayList<>(plan.problems());
        if (even) {
            String zh = String.join("、", candidates.stream().map(type -> type.label().zh()).toList());
            String en = String.join(", ", candidates.stream().map(type -> type.label().en()).toList());
            problems.addFirst(new SheetPlan.Problem(new Label("这些列名可能是" + zh + "：请把工作表改成其中一个名字，或补上其他列", "These headings could be of " + en + ": give the sheet one of these names, or add the other columns")));
        }
        return new SheetPlan(file, fileName, sheet, true, best.type, even || rival != null && rival.score > best.score - 3, candidates, plan.headerRow(), plan.columns(), problems, plan.notices());
    }

    /// How well rows of a sheet fit a type as its header.
    private record Fit(RecordType type, List<Row> rows, List<String> headings, int matched, int score) {}

    private List<Fit> fits(List<Row> head, Corrections.@Nullable OfSheet corrections, Names names) {
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            if (corrections != null && corrections.headerRow() != null) {
                if (head.get(i).number() == corrections.headerRow()) {
                    fits.addAll(fitting(List.of(head.get(i)), corrections, names));
                }
                continue;
            }
            List<Fit> alone = fitting(List.of(head.get(i)), corrections, names);
            fits.addAll(alone);
            if (i + 1 < head.size() && head.get(i + 1).number() == head.get(i).number() + 1) {
                int most = alone.stream().mapToInt(Fit::matched).max().orElse(0);
                fits.addAll(fitting(List.of(head.get(i), head.get(i + 1)), corrections, names).stream().filter(fit -> fit.matched > most).toList());
            }
        }
        fits.sort(Comparator.comparingInt((Fit fit) -> -fit.score).thenComparingInt(fit -> fit.rows.size()));
        Map<RecordType, Fit> best = new LinkedHashMap<>();
        fits.forEach(fit -> best.putIfAbsent(fit.type, fit));
        return List.copyOf(best.values());
    }

    private List<Fit> fitting(List<Row> rows, Corrections.@Nullable OfSheet corrections, Names names) {
        List<String> headings = headings(rows);
        Map<RecordType, Set<RecordColumn>> matched = matched(headings);
        if (corrections != null && corrections.type() != null) {
            RecordType only = types.named(corrections.type()).orElseThrow();
            Set<RecordColumn> all = new HashSet<>(matched.getOrDefault(only, Set.of()));
            corrections.columns().forEach((at, name) -> only.columns().stream().filter(column -> column.name().equals(name)).forEach(all::add));
            return all.isEmpty() ? List.of() : List.of(new Fit(only, rows, headings, all.size(), all.size() * 10));
        }
        List<Fit> fits = new ArrayList<>();
        matched.forEach((type, columns) -> {
            if (columns.containsAll(type.keyColumns()) && columns.size() >= Math.min(2, type.columns().size())) {
                long missing = type.columns().stream().filter(column -> column.required() && !columns.contains(column)).count();
                fits.add(new Fit(type, rows, headings, columns.size(), columns.size() * 10 - (int) missing * 3 + names.points(type)));
            }
        });
        return fits;
    }

    private Map<RecordType, Set<RecordColumn>> matched(List<String> headings) {
        Map<RecordType, Set<RecordColumn>> matched = new LinkedHashMap<>();
        for (String text : headings) {
            if (!text.isEmpty()) {
                Heading heading = Heading.of(text);
                List<HeadingIndex.Meaning> meanings = index.of(heading.normal());
                (meanings.isEmpty() ? index.of(heading.words()) : meanings).forEach(meaning -> matched.computeIfAbsent(meaning.type(), unseen -> new HashSet<>()).add(meaning.column()));
            }
        }
        return matched;
    }

    /// A text for each column; of two rows the lower one, or where it is blank the upper one.
    private static List<String> headings(List<Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> headings = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            int at = i;
            headings.add(rows.reversed().stream().map(row -> row.cell(at)).map(cell -> cell instanceof Cell.Text text ? text.shown().strip() : "").filter(text -> !text.isEmpty()).findFirst().orElse(""));
        }
        return headings;
    }

    /// The unit that a title above the header gives for all amounts; empty where none does.
    private static String unit(List<Row> head, int headerRow) {
        return head.stream().filter(row -> row.number() < headerRow).flatMap(row -> row.cells().stream()).map(cell -> UNIT.matcher(cell.shown())).filter(Matcher::find).map(found -> found.group(1)).findFirst().orElse("");
    }

    /// Whether the headings of a type stand below each other.
    private boolean lyingDown(List<Row> head) {
        List<String> first = head.stream().map(row -> row.cell(0)).map(cell -> cell instanceof Cell.Text text ? text.shown().strip() : "").toList();
        return matched(first).entrySet().stream().anyMatch(each -> each.getValue().size() >= 3 && each.getValue().containsAll(each.getKey().keyColumns()));
    }

    private static SheetPlan unread(int file, String fileName, SheetName sheet, List<Label> notices) {
        return new SheetPlan(file, fileName, sheet, false, null, false, List.of(), 0, List.of(), List.of(), notices);
    }

    /// No row is the header of any type: says which columns are missing where the sheet's name or its headings hint at one.
    private SheetPlan unknown(int file, String fileName, SheetName sheet, List<Row> head, Names names, Corrections.@Nullable OfSheet corrections) {
        Row likely = head.getFirst();
        if (corrections == null && lyingDown(head)) {
            return new SheetPlan(file, fileName, sheet, true, null, false, List.of(), likely.number(), List.of(), List.of(new SheetPlan.Problem(new Label(
                "表格是横着排的，列名在第一列，每条记录占一列：请复制后用“选择性粘贴”里的“转置”，改成每行一条记录",
                "The table lies on its side, with its headings in the first column: copy it and paste it transposed, so that each row is a record"))), List.of());
        }
        RecordType hinted = null;
        int most = 0;
        for (Row row : head) {
            for (Map.Entry<RecordType, Set<RecordColumn>> each : matched(headings(List.of(row))).entrySet()) {
                int points = each.getValue().size() * 10 + names.points(each.getKey());
                if (points > most && (each.getValue().size() >= 3 || names.points(each.getKey()) > 0)) {
                    most = points;
                    likely = row;
                    hinted = each.getKey();
                }
            }
        }
        List<String> headings = headings(List.of(likely));
        if (hinted == null) {
            List<SheetPlan.Bound> shown = new ArrayList<>();
            for (int i = 0; i < headings.size() && i < 200; i++) {
                if (!headings.get(i).isEmpty()) {
                    shown.add(new SheetPlan.Bound(i, Heading.of(headings.get(i)).shown(), null, false, false, null));
                }
            }
            return new SheetPlan(file, fileName, sheet, true, null, false, List.of(), likely.number(), shown, List.of(new SheetPlan.Problem(new Label(
                "看不出是哪类记录：请在网页“导入”里选定，或用模板（在网页“导入”里下载，或用 ./zhixing template）；也可以把工作表改成记录类型的名字（如“学生”“成绩”），列名与模板一致",
                "It is not clear what these records are: choose it on the import page, or use a template (from the import page, or by ./zhixing template), or give the sheet a record type's name (such as “学生”, “成绩”) and its headings"))), List.of());
        }
        return new Header(List.of(likely), headings, "").plan(file, fileName, sheet, hinted, index, corrections);
    }

    /// What the names of sheet and file say of a type.
    private record Names(String sheet, String file) {

        int points(RecordType type) {
            List<String> called = Stream.concat(Stream.of(type.name(), type.label().zh(), type.label().en(), type.tableName()), type.called().stream()).map(HeadingIndex::normal).toList();
            String own = HeadingIndex.normal(sheet).replaceAll("\\(\\d+\\)$", "");
            if (called.contains(own)) {
                return 1000;
            }
            int within = called.stream().filter(own::contains).mapToInt(String::length).max().orElse(0);
            int ofFile = called.stream().filter(HeadingIndex.normal(file)::contains).mapToInt(String::length).max().orElse(0);
            return Math.min(within, 2) + Math.min(ofFile, 2);
        }
    }

    /// Whether nobody misses a column that is not read.
    static boolean mayBeLeftOut(Heading heading) {
        return NUMBERING.contains(heading.normal()) || OwnMarks.isOwnColumn(heading.shown());
    }
}
