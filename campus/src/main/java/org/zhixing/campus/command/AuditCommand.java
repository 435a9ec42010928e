package org.zhixing.campus.command;

import org.jspecify.annotations.Nullable;
import org.zhixing.audit.AnnotatedPage;
import org.zhixing.audit.Audit;
import org.zhixing.audit.Audited;
import org.zhixing.audit.reading.Unreadable;
import org.zhixing.campus.audit.AnnotatedCopy;
import org.zhixing.campus.audit.AuditEntry;
import org.zhixing.campus.audit.Compared;
import org.zhixing.campus.audit.RecordComparison;
import org.zhixing.campus.audit.Records;
import org.zhixing.campus.audit.ReportFile;
import org.zhixing.campus.shared.Refused;
import org.zhixing.indicators.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Which numbers of published reports cannot be true given their other numbers, or are not what the records say.
@Command(name = "audit", description = {"审核已发布的报告：哪些数字与报告中的其他数字矛盾", "Audit published reports: which numbers contradict the others"})
final class AuditCommand implements Callable<Integer> {

    /// Files read ahead of the one that is answered, for each core.
    private static final int AHEAD = 4;

    @Mixin
    SchoolOptions options = new SchoolOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = {"要审核的文件：.docx .doc .pdf .html .xlsx .txt .md", "The files: .docx .doc .pdf .html .xlsx .txt .md"})
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = {"另存 findings.json、标注的网页，以及加了批注的 Word、Excel 副本", "Also write findings.json, an annotated page for each file, and commented copies of Word and Excel files"})
    @Nullable Path out;

    @Option(names = "--previous", paramLabel = "FILE", description = {"上一年的报告，用来核对本报告中的上年数", "Last year's report, to compare last year's numbers with"})
    @Nullable Path previous;

    @Option(names = "--records", description = {"与本校记录比较，须同时用 --year 指明年度", "Compare with this school's records of the --year"})
    boolean records;

    @Option(names = "--year", paramLabel = "Y", description = {"报告年度，用于 --records", "The report's year, for --records"})
    @Nullable Integer year;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!records) {
            return audit(null);
        }
        if (year == null) {
            throw new ParameterException(options.command.commandLine(), "--records --year Y");
        }
        try (School school = options.openFilled()) {
            return audit(school.the(Records.class).of(year));
        }
    }

    private int audit(@Nullable RecordComparison comparison) throws IOException, InterruptedException {
        Audit audit = audit();
        if (out != null) {
            Files.createDirectories(out);
        }
        try (AuditAnswer answer = new AuditAnswer(options.terminal(), out == null ? null : out.resolve("findings.json"))) {
            all(audit, comparison, answer);
            return answer.isWithoutFailure() ? 0 : Complaint.REFUSED;
        }
    }

    private Audit audit() throws IOException {
        if (previous == null) {
            return new Audit();
        }
        try {
            return new Audit(ReportFile.of(previous).read());
        } catch (Unreadable unreadable) {
            throw new Refused(previous + "：" + unreadable.zh(), previous + ": " + unreadable.en());
        }
    }

    /// All files on all cores, answered in the order given. No more than a few are ahead of the one that is waited for, so thousands need no more memory.
    private void all(Audit audit, @Nullable RecordComparison comparison, AuditAnswer answer) throws InterruptedException, IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        Set<Path> taken = new HashSet<>();
        Deque<Future<AuditAnswer.Entry>> ahead = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(files.size(), cores))) {
            for (Path file : files) {
                if (ahead.size() == AHEAD * cores) {
                    answer.add(ahead.remove().get());
                }
                Path folder = folder(file, taken);
                ahead.add(workers.submit(() -> entry(audit, comparison, file, folder)));
            }
            while (!ahead.isEmpty()) {
                answer.add(ahead.remove().get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /// Where what is written of a file goes: files of one name from several folders go to numbered folders, and so does a .doc beside a .docx, for its copy is one.
    private @Nullable Path folder(Path file, Set<Path> taken) throws IOException {
        if (out == null) {
            return null;
        }
        Path folder = out;
        String name = file.getFileName().toString().replaceFirst("(?i)\\.doc$", ".docx");
        for (int number = 2; !taken.add(folder.resolve(name)); number++) {
            folder = out.resolve(Integer.toString(number));
        }
        return Files.createDirectories(folder);
    }

    private AuditAnswer.Entry entry(Audit audit, @Nullable RecordComparison comparison, Path file, @Nullable Path folder) {
        try {
            ReportFile report = ReportFile.of(file);
            Audited audited = audit.of(report.read());
            List<Compared> compared = comparison == null ? null : comparison.of(audited);
            if (folder != null) {
                Files.writeString(folder.resolve(file.getFileName() + ".html"), AnnotatedPage.of(audited));
                Optional<byte[]> copy = AnnotatedCopy.of(report, audited, audited.likely(), compared == null ? List.of() : compared, options.language);
                if (copy.isPresent()) {
                    Files.write(folder.resolve(AnnotatedCopy.name(report)), copy.get());
                }
            }
            return new AuditAnswer.Entry(AuditEntry.of(file.toString(), audited, compared), AuditLines.of(file, audited, compared), false);
        } catch (Unreadable unreadable) {
            return failed(file, Label.label(unreadable.zh(), unreadable.en()));
        } catch (IOException broken) {
            return failed(file, Label.label("文件打不开", "The file cannot be opened"));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return failed(file, Label.label("文件过于复杂，无法审核", "The file is too complex to be audited"));
        }
    }

    private static AuditAnswer.Entry failed(Path file, Label error) {
        return new AuditAnswer.Entry(AuditEntry.failed(file.toString(), error), List.of(Label.label(file + "：" + error.zh(), file + ": " + error.en())), true);
    }
}
