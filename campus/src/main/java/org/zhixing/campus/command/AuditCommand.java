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
import org.zhixing.indicators.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Which numbers of published reports cannot be true given their other numbers, or are not what the records say.
@Command(name = "audit", description = {"审核已发布的报告：哪些数字与报告中的其他数字矛盾", "Audit published reports: which numbers contradict the others"})
final class AuditCommand implements Callable<Integer> {

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

    /// What is kept of a file when it has been audited: its JSON, and what the terminal says.
    private record Entry(Map<String, Object> document, List<Label> lines, boolean failed) {}

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
        List<Entry> entries = all(audit, comparison);
        Map<String, Object> document = Map.of("documents", entries.stream().map(Entry::document).toList());
        if (out != null) {
            Files.writeString(out.resolve("findings.json"), JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document));
        }
        if (options.json) {
            options.terminal().document(document);
        } else {
            entries.forEach(this::print);
        }
        return entries.stream().noneMatch(Entry::failed) ? 0 : Complaint.REFUSED;
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

    /// All files on all cores; what is kept of each is its entry, in the order given.
    private List<Entry> all(Audit audit, @Nullable RecordComparison comparison) throws InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.min(files.size(), Runtime.getRuntime().availableProcessors()))) {
            List<Future<Entry>> running = new ArrayList<>();
            files.forEach(file -> running.add(workers.submit(() -> entry(audit, comparison, file))));
            List<Entry> entries = new ArrayList<>();
            for (Future<Entry> each : running) {
                entries.add(each.get());
            }
            return entries;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private Entry entry(Audit audit, @Nullable RecordComparison comparison, Path file) {
        try {
            ReportFile report = ReportFile.of(file);
            Audited audited = audit.of(report.read());
            List<Compared> compared = comparison == null ? null : comparison.of(audited);
            if (out != null) {
                Files.writeString(out.resolve(file.getFileName() + ".html"), AnnotatedPage.of(audited));
                Optional<byte[]> copy = AnnotatedCopy.of(report, audited, audited.likely(), compared == null ? List.of() : compared, options.language);
                if (copy.isPresent()) {
                    Files.write(out.resolve(AnnotatedCopy.name(report)), copy.get());
                }
            }
            return new Entry(AuditEntry.of(file.toString(), audited, compared), AuditLines.of(file, audited, compared), false);
        } catch (Unreadable unreadable) {
            return failed(file, Label.label(unreadable.zh(), unreadable.en()));
        } catch (IOException broken) {
            return failed(file, Label.label("文件打不开", "The file cannot be opened"));
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return failed(file, Label.label("文件过于复杂，无法审核", "The file is too complex to be audited"));
        }
    }

    private static Entry failed(Path file, Label error) {
        return new Entry(AuditEntry.failed(file.toString(), error), List.of(Label.label(file + "：" + error.zh(), file + ": " + error.en())), true);
    }

    private void print(Entry entry) {
        Terminal terminal = options.terminal();
        for (Label line : entry.lines()) {
            if (entry.failed()) {
                terminal.note(line);
            } else {
                terminal.line(terminal.language() == Language.ZH ? line.zh() : line.en());
            }
        }
    }
}
