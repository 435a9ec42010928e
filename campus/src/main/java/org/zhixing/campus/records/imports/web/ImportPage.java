package org.zhixing.campus.records.imports.web;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.AreaRecords;
import org.zhixing.campus.records.Mask;
import org.zhixing.campus.records.RecordColumn;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.records.imports.FileOutcome;
import org.zhixing.campus.records.imports.Import;
import org.zhixing.campus.records.imports.ImportProgress;
import org.zhixing.campus.records.imports.ImportRemark;
import org.zhixing.campus.records.imports.ImportState;
import org.zhixing.campus.records.imports.TakingBack;
import org.zhixing.campus.records.imports.UnderstoodColumn;
import org.zhixing.campus.records.imports.UnderstoodFile;
import org.zhixing.campus.records.imports.UnderstoodSheet;
import org.zhixing.campus.site.Display;
import org.zhixing.campus.site.Frame;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One import: how its files are understood, what they would change, what they did.
/// @param understood how each file is understood; empty once the import has landed or while it runs
/// @param refusal    why it could not be taken back; null where nobody tried
public record ImportPage(Frame frame, Import found, List<UnderstoodFile> understood, RecordTypes types, @Nullable TakingBack refusal) {

    /// Of each kind of change of a file shown; of many files fewer, so that the page stays small.
    private static final int OF_ONE_FILE = 100;
    private static final int OF_MANY_FILES = 20;

    public String url() {
        return "/imports/" + found.id();
    }

    public StateMark mark() {
        return StateMark.of(found.state());
    }

    public String when() {
        return Display.moment(found.began());
    }

    public boolean is(String state) {
        return found.state().code().equals(state);
    }

    public boolean running() {
        return found.state().running();
    }

    /// Whether the files can still be looked at, corrected and checked.
    public boolean open() {
        return !understood.isEmpty();
    }

    public boolean checkable() {
        return open() && found.state() != ImportState.CHECKED && understood.stream().anyMatch(file -> file.sheets().stream().anyMatch(UnderstoodSheet::read));
    }

    /// Whether someone should look at how a file was understood before it is checked.
    public boolean unsure(UnderstoodFile file) {
        return file.problem() != null || file.sheets().stream().noneMatch(UnderstoodSheet::read)
            || file.sheets().stream().anyMatch(sheet -> sheet.unsure() || !sheet.problems().isEmpty() || sheet.columns().stream().anyMatch(UnderstoodColumn::unsure) || misses(sheet));
    }

    /// Whether a column that new records need is not there while another is not understood: likely it is the one.
    private boolean misses(UnderstoodSheet sheet) {
        return sheet.read() && sheet.columns().stream().anyMatch(column -> column.field() == null && !column.heading().isBlank())
            && columns(sheet.type()).stream().filter(RecordColumn::required).anyMatch(needed -> sheet.columns().stream().noneMatch(column -> needed.name().equals(column.field())));
    }

    /// What to do before the first check.
    public String guidance() {
        long doubtful = understood.stream().filter(this::unsure).count();
        if (doubtful > 0) {
            return frame.words(Display.count(doubtful) + "个文件请核对：看每一列读成了什么，不对就改，按“保存更正”；然后检查。", (doubtful == 1 ? "One file" : Display.count(doubtful) + " files") + " to look at: see what each column is read as, correct it and keep the corrections; then check.");
        }
        return frame.words("表格都认出来了。需要时展开看每一列读成了什么；没有问题就检查。现在还什么都没有写入。", "Everything is recognised. Open a file to see what each column is read as, or go on and check. Nothing has been written yet.");
    }

    /// `学生（8列）`, for each sheet that is read.
    public String summary(UnderstoodFile file) {
        return file.sheets().stream().filter(UnderstoodSheet::read).map(sheet -> {
            long read = sheet.columns().stream().filter(column -> column.field() != null).count();
            return typeLabel(sheet.type()) + frame.words("（读取" + read + "/" + sheet.columns().size() + "列）", " (" + read + " of " + sheet.columns().size() + " columns read)");
        }).collect(Collectors.joining(frame.words("；", "; ")));
    }

    /// What landing would do, in one sentence.
    public String summary() {
        Counts all = counts();
        return frame.words("共" + all.rows() + "行：将新增" + all.added() + "条，修改" + all.changed() + "条，" + all.unchanged() + "条不变。现在还什么都没有写入。",
            all.rows() + (all.rows().equals("1") ? " row: " : " rows: ") + all.added() + " to be added, " + all.changed() + " changed, " + all.unchanged() + " unchanged. Nothing has been written yet.");
    }

    public String files() {
        int files = found.files().size();
        return frame.words(files + "个文件", files + (files == 1 ? " file" : " files"));
    }

    /// What keeps the import from landing, and what to do.
    public String refusalSentence() {
        long rows = Objects.requireNonNull(found.outcome()).refusedRows();
        long files = Objects.requireNonNull(found.outcome()).unreadableFiles();
        String what = Stream.of(files == 0 ? "" : frame.words(Display.count(files) + "个文件读不出来", Display.count(files) + (files == 1 ? " file" : " files")),
            rows == 0 ? "" : frame.words(Display.count(rows) + "行不能导入", Display.count(rows) + (rows == 1 ? " row" : " rows"))).filter(each -> !each.isEmpty()).collect(Collectors.joining(frame.words("、", " and ")));
        String marked = outcomes().stream().noneMatch(each -> each.returned() != null) ? "" : frame.words("；也可以下载标好问题的表格，直接在上面改", ", or download the marked workbook and correct it there");
        return frame.words("有" + what + "，所以什么都没有写入。按下面的提示改好文件，再重新上传" + marked + "。", "Of what was uploaded, " + what + " cannot be imported, so nothing was written. Correct it as said below and upload it again" + marked + ".");
    }

    public Counts counts() {
        return Counts.of(found.outcome());
    }

    public String number(long count) {
        return Display.count(count);
    }

    /// Those with errors first.
    public List<FileOutcome> outcomes() {
        return found.outcome() == null ? List.of() : found.outcome().files().stream().sorted(Comparator.comparing(file -> file.errors().isEmpty())).toList();
    }

    public boolean hasErrors() {
        return outcomes().stream().anyMatch(file -> !file.errors().isEmpty());
    }

    /// Whether the marked workbook of this outcome's file is offered here: once for each file.
    public boolean offersReturned(FileOutcome outcome) {
        return outcome.returned() != null && outcomes().stream().filter(each -> each.file() == outcome.file() && each.returned() != null).findFirst().orElseThrow() == outcome;
    }

    private int shown() {
        return found.files().size() == 1 ? OF_ONE_FILE : OF_MANY_FILES;
    }

    /// For each kind of row that a file has, the first of them.
    public List<PreviewedRows> previews(FileOutcome outcome) {
        return PreviewedRows.KINDS.stream().map(kind -> new PreviewedRows(frame, types, outcome, kind, 0, shown())).filter(rows -> !rows.isEmpty()).toList();
    }

    /// Where the rows are page by page.
    public String url(PreviewedRows rows) {
        return RowsPage.url(found.id(), rows);
    }

    public String typeLabel(@Nullable String type) {
        return type == null ? frame.words("未识别", "not recognised") : types.named(type).map(known -> known.label().in(frame.language())).orElse(type);
    }

    public List<AreaRecords> areas() {
        return types.areas();
    }

    public List<RecordColumn> columns(@Nullable String type) {
        return type == null ? List.of() : types.named(type).map(RecordType::columns).orElse(List.of());
    }

    /// A column's first values; masked where it is read as something sensitive.
    public String samples(@Nullable String type, UnderstoodColumn column) {
        RecordColumn field = columns(type).stream().filter(known -> known.name().equals(column.field())).findFirst().orElse(null);
        Mask mask = field == null ? null : field.mask();
        return column.samples().stream().map(sample -> mask == null ? sample : mask.of(sample)).collect(Collectors.joining(frame.words("、", ", ")));
    }

    public String remark(ImportRemark remark) {
        return remark.in(frame.language());
    }

    public String rows(ImportRemark remark) {
        String rows = String.join(frame.words("、", ", "), remark.rows().stream().map(Object::toString).toList());
        return remark.count() <= 1 ? "" : frame.words("共" + Display.count(remark.count()) + "行：第" + rows + (remark.count() > remark.rows().size() ? "……" : "") + "行",
            Display.count(remark.count()) + " rows: " + rows + (remark.count() > remark.rows().size() ? " …" : ""));
    }

    public boolean percentKnown() {
        return found.progress().total() > 0;
    }

    public String progressWords() {
        boolean tried = found.state() == ImportState.CHECKING && found.progress().stage() == ImportProgress.Stage.WRITING;
        String stage = tried ? frame.words("试写（不保留）", "Trying (nothing is kept)") : found.progress().stage().label().in(frame.language());
        String done = Display.count(found.progress().done());
        return stage + " · " + (percentKnown() ? frame.words(done + " / " + Display.count(found.progress().total()) + " 行", done + " of " + Display.count(found.progress().total()) + " rows")
            : frame.words(done + " 行", done + " rows"));
    }

    /// What stands in the way of taking the import back.
    public List<TakingBack.Dependent> dependents() {
        return refusal instanceof TakingBack.DependedOn(long count, List<TakingBack.Dependent> dependents) ? dependents : List.of();
    }
}
