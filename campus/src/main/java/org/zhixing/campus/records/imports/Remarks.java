package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.sheets.Cell;
import org.zhixing.campus.sheets.Row;
import org.zhixing.indicators.Label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is to be said of the rows of one type in one file, each cause once.
final class Remarks {

    /// So many causes are told; whoever has more has one cause that the program does not know.
    private static final int MOST = 200;
    /// So many cells are marked in the returned workbook for each cause.
    private static final int MARKED = 20_000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private record Where(String sheet, @Nullable String column, String cause) {}

    /// A place that a cause was found at.
    /// @param at the sheet's column, counted from 0; negative where the row as a whole is meant
    record Place(int sheet, int row, int at) {}

    private static final class Group {

        private final Cause cause;
        private int row;
        private @Nullable String value;
        private final List<Integer> rows = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private long count;

        private Group(Cause cause, int row, @Nullable String value) {
            this.cause = cause;
            this.row = row;
            this.value = value;
        }

        /// @return whether nothing is left
        private boolean withdrawn(int sheet, int fromRow, int toRow) {
            int before = places.size();
            places.removeIf(place -> place.sheet == sheet && place.row >= fromRow && place.row <= toRow);
            count -= before - places.size();
            if (!places.isEmpty()) {
                rows.clear();
                places.stream().limit(ImportRemark.ROWS).forEach(place -> rows.add(place.row));
                row = rows.getFirst();
            }
            return places.isEmpty();
        }

        private boolean lacks(int sheet) {
            return value == null && places.getFirst().sheet == sheet && places.getFirst().at >= 0;
        }
    }

    private final Map<Where, Group> errors = new LinkedHashMap<>();
    private final Map<Where, Group> notices = new LinkedHashMap<>();
    private final List<ImportRemark> wholeErrors = new ArrayList<>();
    private final List<ImportRemark> wholeNotices = new ArrayList<>();
    private long causesLeftOut;

    /// @param value as the sheet shows it; null where the cell has still to be looked up
    void error(SheetPlan plan, int row, SheetPlan.@Nullable Bound column, @Nullable String value, Cause cause) {
        add(errors, plan, row, column == null ? -1 : column.at(), column == null ? null : column.heading(), value, cause);
    }

    void notice(SheetPlan plan, int row, SheetPlan.@Nullable Bound column, @Nullable String value, Cause cause) {
        add(notices, plan, row, column == null ? -1 : column.at(), column == null ? null : column.heading(), value, cause);
    }

    /// What is wrong with the header itself.
    void error(SheetPlan plan, SheetPlan.Problem problem) {
        add(errors, plan, plan.headerRow(), problem.at(), problem.heading(), "", new Cause(problem.sentence().en(), problem.why(), problem.why()));
    }

    /// From some row on the sheet could not be read.
    void error(SheetPlan plan, Refused refused) {
        Integer row = refused.where().row();
        if (row == null) {
            error(plan.sheet().name(), null, refused.why());
        } else {
            add(errors, plan, row, -1, null, "", Cause.ofRows(refused.why()));
        }
    }

    void error(@Nullable String sheet, @Nullable Integer row, Label message) {
        wholeErrors.add(new ImportRemark(sheet, row, null, null, message, 1, List.of()));
    }

    void notice(@Nullable String sheet, Label message) {
        wholeNotices.add(new ImportRemark(sheet, null, null, null, message, 1, List.of()));
    }

    /// What was said of the cells of a column in some rows only follows from something else, and is said no more.
    void withdraw(SheetPlan plan, SheetPlan.Bound column, int fromRow, int toRow, Cause cause) {
        Group group = errors.get(new Where(plan.sheet().name(), column.heading(), cause.name()));
        if (group != null && group.withdrawn(plan.sheet().index(), fromRow, toRow)) {
            errors.values().remove(group);
        }
    }

    private void add(Map<Where, Group> groups, SheetPlan plan, int row, int at, @Nullable String heading, @Nullable String value, Cause cause) {
        Where where = new Where(plan.sheet().name(), heading, cause.name());
        Group group = groups.get(where);
        if (group == null) {
            if (groups.size() >= MOST) {
                causesLeftOut += groups == errors ? 1 : 0;
                return;
            }
            group = new Group(cause, row, value);
            groups.put(where, group);
        }
        group.count++;
        if (group.rows.size() < ImportRemark.ROWS) {
            group.rows.add(row);
        }
        if (group.places.size() < MARKED) {
            group.places.add(new Place(plan.sheet().index(), row, at));
        }
    }

    /// The rows of a sheet whose cells have still to be looked up.
    Set<Integer> wanted(int sheet) {
        return all().filter(group -> group.lacks(sheet)).map(group -> group.row).collect(Collectors.toCollection(HashSet::new));
    }

    /// A row that was looked up.
    void found(int sheet, Row row) {
        all().filter(group -> group.lacks(sheet) && group.row == row.number()).forEach(group -> group.value = shown(row.cell(group.places.getFirst().at)));
    }

    private Stream<Group> all() {
        return Stream.concat(errors.values().stream(), notices.values().stream());
    }

    List<ImportRemark> errors() {
        List<ImportRemark> all = said(wholeErrors, errors);
        if (causesLeftOut > 0) {
            all.add(new ImportRemark(null, null, null, null, new Label("问题太多，另有 " + causesLeftOut + " 处没有列出：改好以上各项后再试", "There are too many problems; " + causesLeftOut + " more are not listed: correct these first"), causesLeftOut, List.of()));
        }
        return all;
    }

    List<ImportRemark> notices() {
        return said(wholeNotices, notices);
    }

    private static List<ImportRemark> said(List<ImportRemark> whole, Map<Where, Group> groups) {
        List<ImportRemark> all = new ArrayList<>(whole);
        groups.forEach((where, group) -> all.add(new ImportRemark(where.sheet, group.row, where.column, group.value == null || group.value.isEmpty() ? null : group.value, group.cause.said(group.count), group.count, group.rows)));
        return all;
    }

    /// Every marked place with its sentence.
    Map<Place, Label> places() {
        Map<Place, Label> places = new LinkedHashMap<>();
        errors.forEach((where, group) -> group.places.forEach(place -> places.merge(place, group.cause.one(where.column), (one, other) -> new Label(one.zh() + "；" + other.zh(), one.en() + "; " + other.en()))));
        return places;
    }

    /// On one line, without what would steer a terminal.
    static String shown(Cell cell) {
        String text = UNPRINTABLE.matcher(cell.shown().replaceAll("[\\s\\u2028\\u2029]+", " ")).replaceAll("\uFFFD");
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
