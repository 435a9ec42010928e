package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.sheets.Cell;
import org.zhixing.indicators.Label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is to be said of the rows of one type in one file, each cause once.
final class Remarks {

    /// So many causes are told; whoever has more has one cause that the program does not know.
    private static final int MOST = 200;
    /// So many cells are marked in the returned workbook for each cause.
    private static final int MARKED = 20_000;

    private record Where(String sheet, @Nullable String column, String cause) {}

    /// A place that a cause was found at.
    /// @param at the sheet's column, counted from 0; negative where the row as a whole is meant
    record Place(int sheet, int row, int at) {}

    private static final class Group {

        private final Cause cause;
        private final int row;
        private final String value;
        private final List<Integer> rows = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private long count;

        private Group(Cause cause, int row, String value) {
            this.cause = cause;
            this.row = row;
            this.value = value;
        }
    }

    private final Map<Where, Group> errors = new LinkedHashMap<>();
    private final Map<Where, Group> notices = new LinkedHashMap<>();
    private final List<ImportRemark> wholeErrors = new ArrayList<>();
    private final List<ImportRemark> wholeNotices = new ArrayList<>();
    private long causesLeftOut;

    /// @param value as the sheet shows it
    void error(SheetPlan plan, int row, SheetPlan.@Nullable Bound column, String value, Cause cause) {
        add(errors, plan, row, column, value, cause);
    }

    void notice(SheetPlan plan, int row, SheetPlan.@Nullable Bound column, String value, Cause cause) {
        add(notices, plan, row, column, value, cause);
    }

    void error(@Nullable String sheet, Label message) {
        wholeErrors.add(new ImportRemark(sheet, null, null, null, message, 1, List.of()));
    }

    void notice(@Nullable String sheet, Label message) {
        wholeNotices.add(new ImportRemark(sheet, null, null, null, message, 1, List.of()));
    }

    private void add(Map<Where, Group> groups, SheetPlan plan, int row, SheetPlan.@Nullable Bound column, String value, Cause cause) {
        Where where = new Where(plan.sheet().name(), column == null ? null : column.heading(), cause.name());
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
            group.places.add(new Place(plan.sheet().index(), row, column == null ? -1 : column.at()));
        }
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
        groups.forEach((where, group) -> all.add(new ImportRemark(where.sheet, group.row, where.column, group.value.isEmpty() ? null : group.value, group.cause.said(group.count), group.count, group.rows)));
        return all;
    }

    /// Every marked place with its sentence.
    Map<Place, Label> places() {
        Map<Place, Label> places = new LinkedHashMap<>();
        errors.forEach((where, group) -> group.places.forEach(place -> places.merge(place, told(where, group), (one, other) -> new Label(one.zh() + "；" + other.zh(), one.en() + "; " + other.en()))));
        return places;
    }

    /// A row may have several problems, so that each names its column.
    private static Label told(Where where, Group group) {
        Label one = group.cause.one();
        return where.column == null ? one : new Label("“" + where.column + "”" + one.zh(), "“" + where.column + "” " + one.en());
    }

    static String shown(Cell cell) {
        String text = cell.shown();
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
