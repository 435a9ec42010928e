package org.zhixing.campus.bench;

import org.springframework.stereotype.Component;
import org.zhixing.campus.records.Bulk;
import org.zhixing.campus.records.imports.ImportOutcome;
import org.zhixing.campus.records.imports.Imports;
import org.zhixing.campus.records.imports.Progress;
import org.zhixing.campus.records.imports.Upload;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.campus.sheets.Column;
import org.zhixing.campus.sheets.SheetWriter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/// Imports scores from a workbook, and copies the same rows from CSV into the same table, in turn in one run.
@Component
public final class ImportBench {

    private static final String NEW_ROWS = "teaching.score where exam in (select id from teaching.exam where name like 'bench %')";

    private final DataSource database;
    private final Imports imports;

    ImportBench(DataSource database, Imports imports) {
        this.database = database;
        this.imports = imports;
    }

    /// Times are medians, in milliseconds.
    /// @param imported  from opening the workbook until the rows are on record, their changes remembered
    /// @param copied    by COPY from CSV, the ids of exams and students known, until they are on record
    /// @param unchanged the same workbook once more, when nothing is new
    /// @param ratio     imported to copied, in hundredths
    /// @param peakHeap  in MiB, while importing
    /// @param mostHeap  in MiB, what the program was allowed
    public record Outcome(int rows, long imported, long copied, long unchanged, long ratio, long peakHeap, long mostHeap) {}

    public Outcome run(int rows, int rounds) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("zhixing-bench-import");
        try {
            List<String> students = texts("select student_number from students.student order by 1");
            int exams = (rows + students.size() - 1) / students.size();
            execute("insert into teaching.exam (name, subject, full_mark, excellent_line, pass_line, held_on) select 'bench ' || n, 'chinese', 150, 125, 85, date '2019-06-20' from generate_series(1, " + exams + ") n");
            Upload workbook = workbook(folder.resolve("成绩.xlsx"), students, rows);
            List<Object[]> copied = ids(rows);
            return run(workbook, copied, rows, rounds);
        } finally {
            Folders.delete(folder);
        }
    }

    private Outcome run(Upload workbook, List<Object[]> rows, int count, int rounds) throws SQLException {
        List<Long> imported = new ArrayList<>();
        List<Long> copied = new ArrayList<>();
        List<Long> unchanged = new ArrayList<>();
        long heap = 0;
        for (int round = 0; round <= rounds; round++) {
            copied.add(timed(() -> copy(rows)));
            empty();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            imported.add(timed(() -> require(workbook, count)));
            heap = Math.max(heap, ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
            unchanged.add(timed(() -> require(workbook, 0)));
            empty();
        }
        long mine = median(imported);
        long theirs = median(copied);
        return new Outcome(count, mine / 1_000_000, theirs / 1_000_000, median(unchanged) / 1_000_000, mine * 100 / theirs, heap, Runtime.getRuntime().maxMemory() >> 20);
    }

    private void require(Upload workbook, long added) {
        ImportOutcome outcome = imports.run(List.of(workbook), false, Viewer.LOCAL_OPERATOR, Progress.UNWATCHED, 0, file -> file.content().resolveSibling("problems.xlsx"));
        if (outcome.refused() || outcome.added() != added) {
            throw new IllegalStateException("The import gave " + outcome);
        }
    }

    private void copy(List<Object[]> rows) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Bulk.into(connection).copy("teaching.score", List.of("exam", "student", "mark"), rows.stream());
        }
    }

    /// The round before leaves nothing, not even dead rows.
    private void empty() throws SQLException {
        execute("delete from " + NEW_ROWS);
        execute("delete from records.change");
        execute("vacuum analyze teaching.score");
        execute("vacuum analyze records.change");
        execute("checkpoint");
    }

    private static Upload workbook(Path file, List<String> students, int rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file)); SheetWriter writer = SheetWriter.xlsx(out)) {
            writer.sheet("成绩", List.of(Column.of("考试", Column.Kind.TEXT), Column.of("学生", Column.Kind.TEXT), Column.of("分数", Column.Kind.NUMBER)));
            for (int i = 0; i < rows; i++) {
                writer.row(List.of("bench " + (i / students.size() + 1), students.get(i % students.size()), mark(i)));
            }
            writer.finish();
        }
        return new Upload("成绩.xlsx", file);
    }

    private static BigDecimal mark(int row) {
        return BigDecimal.valueOf(row * 7L % 1500, 1);
    }

    private List<Object[]> ids(int rows) throws SQLException {
        List<String> exams = texts("select id from teaching.exam where name like 'bench %' order by substr(name, 7)::int");
        List<String> students = texts("select id from students.student order by student_number");
        return IntStream.range(0, rows).mapToObj(i -> new Object[] {exams.get(i / students.size()), students.get(i % students.size()), mark(i)}).toList();
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {

        void run() throws SQLException;
    }

    private static long timed(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /// Of all rounds but the first, which warms up.
    private static long median(List<Long> times) {
        return times.stream().skip(Math.min(1, times.size() - 1)).sorted().toList().get((times.size() - 1) / 2);
    }
}
