package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.zhixing.campus.records.RecordType;
import org.zhixing.campus.records.RecordTypes;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.sheets.Row;
import org.zhixing.campus.sheets.SheetEnd;
import org.zhixing.campus.sheets.SheetFile;
import org.zhixing.campus.sheets.SheetName;
import org.zhixing.indicators.Label;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// All files of one import, read and written in one transaction, which the caller ends.
final class Call {

    /// Every so many rows someone is told, and asked whether to go on.
    private static final int STEP = 500;
    private static final Cause ANOTHER_TABLE = Cause.of("又是一个表头，下面像是另一张表：一个工作表只放一张表，请把它移到另一个工作表", "is another header, with another table below it: keep one table in a sheet and move this one to a sheet of its own");

    private final Session session;
    private final RecordTypes types;
    private final Recognition recognition;
    private final List<Source> sources;
    private final Progress progress;
    private final int shown;
    private final References references;
    private final Map<String, EntryOutcome> entries = new LinkedHashMap<>();
    private final List<RecordType> touched = new ArrayList<>();
    private long done;
    private final long total;

    /// @param shown so many changes of each kind are shown for each entry
    /// @param total rows, where known from before, else 0
    Call(Session session, RecordTypes types, Recognition recognition, List<Source> sources, Progress progress, int shown, long total) {
        this.session = session;
        this.types = types;
        this.recognition = recognition;
        this.sources = sources;
        this.progress = progress;
        this.shown = shown;
        this.references = new References(types, session);
        this.total = total;
    }

    /// Reads and writes everything that can be; what is refused is said in the outcome, and then the caller must roll back.
    ImportOutcome run(UUID imported, String viewer, String why, Instant at) throws SQLException {
        List<SheetPlan> plans = plans();
        for (RecordType type : types.inOrder()) {
            List<SheetPlan> own = plans.stream().filter(plan -> plan.type() == type).toList();
            if (!own.isEmpty()) {
                run(type, own, imported, viewer, why, at);
            }
        }
        return outcome(plans);
    }

    /// The types whose records were written.
    List<RecordType> touched() {
        return touched;
    }

    /// What is to be marked in each file.
    List<Remarks> remarks(int file) {
        return entries.values().stream().filter(entry -> entry.file() == file).map(EntryOutcome::remarks).toList();
    }

    private ImportOutcome outcome(List<SheetPlan> plans) {
        plans.forEach(plan -> lookUp(source(plan), plan, entry(source(plan), plan.type())));
        return new ImportOutcome(entries.values().stream().map(EntryOutcome::outcome).toList());
    }

    private EntryOutcome entry(Source source, @Nullable RecordType type) {
        return entries.computeIfAbsent(source.ordinal() + "/" + (type == null ? "" : type.name()), unseen -> new EntryOutcome(source.ordinal(), source.name(), type, shown));
    }

    private Source source(SheetPlan plan) {
        return sources.stream().filter(each -> each.ordinal() == plan.file()).findFirst().orElseThrow();
    }

    /// The sheets that will be read; of the others it is said why not.
    private List<SheetPlan> plans() {
        List<SheetPlan> plans = new ArrayList<>();
        for (Source source : sources) {
            stopIfCancelled();
            try {
                List<SheetPlan> own = recognition.plans(source);
                List<SheetPlan> readable = own.stream().filter(plan -> plan.read() && plan.type() != null && plan.problems().isEmpty()).toList();
                for (SheetPlan plan : own) {
                    RecordType type = plan.problems().isEmpty() && !plan.read() && !readable.isEmpty() ? readable.getFirst().type() : plan.type() == null && !readable.isEmpty() ? readable.getFirst().type() : plan.type();
                    Remarks remarks = plan.notices().isEmpty() && plan.problems().isEmpty() ? null : entry(source, type).remarks();
                    plan.notices().forEach(notice -> Objects.requireNonNull(remarks).notice(plan.sheet().name(), notice));
                    plan.problems().forEach(problem -> {
                        if (plan.type() == null && !readable.isEmpty()) {
                            Objects.requireNonNull(remarks).notice(plan.sheet().name(), new Label("没有读取这个工作表：" + problem.sentence().zh(), "This sheet was not read: " + problem.sentence().en()));
                        } else {
                            Objects.requireNonNull(remarks).error(plan, problem);
                        }
                    });
                    if (!plan.problems().isEmpty() && (plan.type() != null || readable.isEmpty())) {
                        entry(source, type).refuse(rows(source, plan));
                    }
                }
                if (own.stream().noneMatch(SheetPlan::read)) {
                    entry(source, null).remarks().error(null, null, new Label("文件里没有可以读取的内容", "The file has nothing that could be read"));
                }
                plans.addAll(readable);
            } catch (Refused refused) {
                entry(source, null).remarks().error(refused.where().sheet(), refused.where().row(), refused.where().sheet() == null ? new Label(refused.why().zh(), "This file " + refused.why().en()) : refused.why());
            }
        }
        return plans;
    }

    /// How many rows stand below a header that cannot be read.
    private static long rows(Source source, SheetPlan plan) {
        RowSkipping skipping = new RowSkipping(plan);
        long[] rows = {0};
        read(source, plan, row -> {
            rows[0] += plan.type() == null ? row.number() > plan.headerRow() ? 1 : 0 : skipping.skips(row) ? 0 : 1;
            return true;
        });
        return rows[0];
    }

    /// What is told about is told as the sheet shows it: its few rows are read once more.
    private static void lookUp(Source source, SheetPlan plan, EntryOutcome entry) {
        Set<Integer> wanted = entry.wanted(plan.sheet().index());
        if (!wanted.isEmpty()) {
            read(source, plan, row -> {
                if (wanted.remove(row.number())) {
                    entry.found(plan.sheet().index(), row);
                }
                return !wanted.isEmpty();
            });
        }
    }

    /// As far as the sheet can be read.
    private static void read(Source source, SheetPlan plan, Predicate<Row> reader) {
        try (SheetFile file = SheetFile.open(source.path(), source.name())) {
            file.sheets().stream().filter(each -> each.index() == plan.sheet().index()).forEach(sheet -> file.read(sheet, reader));
        } catch (Refused toldAlready) {
            // what is wrong was said when the sheet was read
        }
    }

    private void run(RecordType type, List<SheetPlan> plans, UUID imported, String viewer, String why, Instant at) throws SQLException {
        Staged staged = new Staged(session, type);
        for (SheetPlan plan : plans) {
            stage(staged, plan);
        }
        at(ImportProgress.Stage.COMPARING);
        staged.oncePerKey();
        Merged merged = new Merged(session, types, staged);
        merged.merge();
        merged.requireWhatNewRecordsNeed();
        merged.judge();
        History history = new History(session, types, staged, merged);
        at(ImportProgress.Stage.WRITING);
        Landing landing = new Landing(session, staged, merged);
        landing.write();
        history.show(shown);
        history.count();
        history.remember(imported, viewer, why, at);
        history.rememberRefused(references);
        touched.add(type);
    }

    private void stage(Staged staged, SheetPlan plan) throws SQLException {
        Source source = source(plan);
        EntryOutcome entry = entry(source, plan.type());
        entry.sheet(plan);
        int sheet = staged.sheet(plan, entry);
        SheetRows rows = new SheetRows(plan, types, references, entry);
        RowSkipping skipping = new RowSkipping(plan);
        ReadSheet read = new ReadSheet(plan, entry.remarks());
        try (SheetFile file = SheetFile.open(source.path(), source.name())) {
            SheetName name = file.sheets().stream().filter(each -> each.index() == plan.sheet().index()).findFirst().orElseThrow();
            SheetEnd end = file.read(name, row -> {
                if (!skipping.skips(row)) {
                    if (recognition.isHeader(row)) {
                        entry.remarks().error(plan, row.number(), null, "", ANOTHER_TABLE);
                        return false;
                    }
                    read.add(row);
                    entry.row();
                    if (++done % STEP == 0) {
                        stopIfCancelled();
                        at(ImportProgress.Stage.READING);
                    }
                    if (rows.read(row)) {
                        take(staged, sheet, rows);
                    }
                }
                return true;
            });
            take(staged, sheet, rows);
            read.end(end);
        } catch (Refused refused) {
            entry.remarks().error(plan, refused);
        } catch (Failed failed) {
            throw failed.cause;
        }
    }

    private static void take(Staged staged, int sheet, SheetRows rows) {
        try {
            staged.add(sheet, rows.columns(), rows.taken());
        } catch (SQLException failed) {
            throw new Failed(failed);
        }
    }

    private void at(ImportProgress.Stage stage) {
        stopIfCancelled();
        progress.at(new ImportProgress(stage, done, Math.max(total, total == 0 ? 0 : done)));
    }

    private void stopIfCancelled() {
        if (progress.cancelled()) {
            throw new Cancelled();
        }
    }

    /// What PostgreSQL said while a sheet was read.
    private static final class Failed extends RuntimeException {

        private final SQLException cause;

        private Failed(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
