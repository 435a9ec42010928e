package org.zhixing.campus.records.imports;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.zhixing.campus.shared.Folders;
import org.zhixing.campus.shared.Refused;
import org.zhixing.campus.shared.Scratch;
import org.zhixing.campus.shared.Viewer;
import org.zhixing.indicators.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import static org.zhixing.campus.records.db.Tables.IMPORT;

/// Spreadsheets on their way into the records: uploaded, understood, corrected, checked, landed, taken back.
///
/// ```java
/// UUID id = imports.upload(List.of(new Upload("学生.xlsx", path)), viewer);
/// imports.understood(id);                         // per sheet and column; imports.correct(id, 0, corrections)
/// imports.check(id, viewer, language);                    // in the background; imports.of(id) says how far it is
/// imports.land(id, viewer, language);                    // in the background; all rows or none
/// imports.takeBack(id, viewer);
/// ```
@Component
public final class Imports implements DisposableBean {

    /// Of one upload.
    public static final int MOST_FILES = 100;
    /// Of one file.
    public static final long MOST_BYTES = 50L << 20;
    /// So many past imports are on a page.
    public static final int PAGE = 20;

    /// Of each kind of change so many are kept of all files together, but of each file some, to be looked at before landing.
    private static final int MOST_SHOWN = 10_000;
    private static final int LEAST_SHOWN = 100;

    private static final List<ImportState> AT_REST = List.of(ImportState.UPLOADED, ImportState.CHECKED, ImportState.REFUSED, ImportState.CANCELLED, ImportState.FAILED);

    private final DataSource database;
    private final Recognition recognition;
    private final Running running;
    private final ImportStore store;
    private final Undoing undoing;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("import").factory());

    Imports(DataSource database, Recognition recognition, Running running, ImportStore store, Undoing undoing) {
        this.database = database;
        this.recognition = recognition;
        this.running = running;
        this.store = store;
        this.undoing = undoing;
        endWhatBrokeOff();
    }

    /// Stores files to be checked and landed.
    /// @throws Refused for too many files, too large ones or none
    public UUID upload(List<Upload> files, Viewer by) {
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new Refused("一次可上传 1 至 " + MOST_FILES + " 个文件，不是 " + files.size() + " 个", "Between 1 and " + MOST_FILES + " files can be uploaded at once, not " + files.size());
        }
        for (Upload file : files) {
            if (size(file) > MOST_BYTES) {
                throw new Refused("文件“" + file.name() + "”超过 " + (MOST_BYTES >> 20) + " MB：请拆成几个文件", "The file “" + file.name() + "” is larger than " + (MOST_BYTES >> 20) + " MB: split it into several");
            }
        }
        return store.add(files, by, ImportState.UPLOADED, true);
    }

    public Optional<Import> of(UUID id) {
        return store.of(id);
    }

    /// How each sheet and column is understood, with the corrections so far.
    public List<UnderstoodFile> understood(UUID id) {
        return withSources(id, sources -> sources.stream().map(recognition::understood).toList());
    }

    /// @param file its ordinal; what was said before about this file is forgotten, and so is what a check found
    /// @throws Refused if the import is running or has landed
    public void correct(UUID id, int file, Corrections corrections) {
        require(store.move(id, AT_REST, ImportState.UPLOADED));
        store.correct(id, file, corrections);
        store.ended(id, ImportState.UPLOADED, null);
    }

    /// Starts to find out in the background what landing would do; it ends in CHECKED, REFUSED, CANCELLED or FAILED.
    /// @param language in which problems are marked in the copies given back
    /// @throws Refused if the import is running or has landed
    public void check(UUID id, Viewer by, Language language) {
        require(store.move(id, AT_REST, ImportState.CHECKING));
        thread.submit(() -> work(id, false, by, language));
    }

    /// Starts to land in the background; it ends in LANDED, REFUSED, CANCELLED or FAILED.
    /// @param language in which problems are marked in the copies given back
    /// @throws Refused if the import is running or has landed
    public void land(UUID id, Viewer by, Language language) {
        require(store.move(id, AT_REST, ImportState.LANDING));
        thread.submit(() -> work(id, true, by, language));
    }

    /// Asks a running import to stop; nothing is changed then.
    public void cancel(UUID id) {
        store.cancel(id);
    }

    /// Gives an import up that has not landed; its files are forgotten.
    /// @throws Refused if the import is running or has landed
    public void discard(UUID id) {
        require(store.move(id, AT_REST, ImportState.CANCELLED));
        store.forgetFiles(id);
    }

    /// Imports that have landed, were refused, given up or taken back, the latest first.
    /// @param page from 0, of [#PAGE] imports
    public List<Import> past(int page) {
        return store.list(IMPORT.STATE.notIn(ImportState.UPLOADED.code(), ImportState.CHECKING.code(), ImportState.CHECKED.code(), ImportState.LANDING.code()), page * PAGE, PAGE);
    }

    /// Imports that wait for someone to go on with them, the latest first.
    public List<Import> open() {
        return store.list(IMPORT.STATE.in(ImportState.UPLOADED.code(), ImportState.CHECKING.code(), ImportState.CHECKED.code(), ImportState.LANDING.code()), 0, PAGE);
    }

    /// Undoes a landed import as one action, unless something later depends on it.
    /// @throws Refused if it has not landed or was taken back already
    public TakingBack takeBack(UUID id, Viewer by) {
        return undoing.takeBack(id, by);
    }

    /// The workbook of a refused file with its problems marked.
    public Optional<byte[]> returned(UUID id, int file) {
        return store.returned(id, file);
    }

    /// One call from beginning to end, as the command does: the files stay where they are.
    /// @param dryRun to find out only what would be done
    /// @param shown  so many changes of each kind are in the outcome for each file and type
    /// @param copies where the workbooks of refused files go
    /// @throws Cancelled if the progress says so
    public ImportOutcome run(List<Upload> files, boolean dryRun, Viewer by, Progress progress, int shown, ReturnedCopies copies) {
        UUID id = store.add(files, by, ImportState.LANDING, false);
        List<Source> sources = IntStream.range(0, files.size()).mapToObj(i -> new Source(i, files.get(i).name(), files.get(i).content(), Corrections.NONE)).toList();
        boolean done = false;
        try {
            ImportOutcome[] marked = new ImportOutcome[1];
            ImportOutcome outcome = running.run(id, sources, !dryRun, by, progress, shown, 0, (session, call, all) -> {
                marked[0] = all.refused() ? returned(call, all, source -> Returning.write(source, call.remarks(source.ordinal()), copies.language(), copies.of(files.get(source.ordinal()))), sources) : all;
                if (!dryRun && !all.refused()) {
                    landed(session, id, all);
                }
            });
            if (!dryRun && outcome.refused()) {
                store.ended(id, ImportState.REFUSED, outcome.withoutValues());
            }
            done = !dryRun;
            return marked[0];
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            if (!done) {
                store.remove(id);
            }
        }
    }

    private static void landed(Session session, UUID id, ImportOutcome outcome) throws SQLException {
        session.execute("update records.import set state = 'landed', ended = clock_timestamp(), outcome = ?::jsonb where id = ?", ImportStore.json(outcome.withoutValues()).data(), id);
        session.execute("update records.import_file set content = null, returned = null, corrections = null where import = ?", id);
    }

    /// A check or a landing in the background.
    private void work(UUID id, boolean keeps, Viewer by, Language language) {
        try {
            withSources(id, sources -> {
                try {
                    @Nullable ImportOutcome[] marked = new ImportOutcome[1];
                    ImportOutcome outcome = running.run(id, sources, keeps, by, new StoredProgress(store, id), Math.max(LEAST_SHOWN, Math.min(FileOutcome.SHOWN, MOST_SHOWN / sources.size())), rows(id), (session, call, all) -> {
                        if (keeps && !all.refused()) {
                            landed(session, id, all);
                        } else if (all.refused()) {
                            marked[0] = returned(call, all, source -> kept(id, source, call, language), sources);
                        }
                    });
                    if (!keeps || outcome.refused()) {
                        store.ended(id, outcome.refused() ? ImportState.REFUSED : ImportState.CHECKED, marked[0] == null ? outcome : marked[0]);
                    }
                    return outcome;
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
        } catch (Cancelled cancelled) {
            store.ended(id, ImportState.CANCELLED, null);
        } catch (RuntimeException | Error failed) {
            LoggerFactory.getLogger(Imports.class).error("The import {} failed", id, failed);
            store.ended(id, ImportState.FAILED, null);
        }
    }

    /// How a file is given back; nothing where it cannot be read.
    private interface Return {

        Optional<Path> of(Source source);
    }

    /// The outcome with the names of the copies in which the problems of refused files are marked.
    private static ImportOutcome returned(Call call, ImportOutcome outcome, Return copies, List<Source> sources) {
        Map<Integer, String> names = new HashMap<>();
        for (Source source : sources) {
            if (call.remarks(source.ordinal()).stream().anyMatch(remarks -> !remarks.errors().isEmpty())) {
                copies.of(source).ifPresent(copy -> names.put(source.ordinal(), copy.toString()));
            }
        }
        return new ImportOutcome(outcome.files().stream().map(file -> names.containsKey(file.file()) ? file.returned(names.get(file.file())) : file).toList());
    }

    /// Stores the marked copy beside the file, under the name that people save it by.
    private Optional<Path> kept(UUID id, Source source, Call call, Language language) {
        Path copy = source.path().resolveSibling(ReturnedCopies.name(source.name(), language));
        return Returning.write(source, call.remarks(source.ordinal()), language, copy).map(written -> {
            try {
                store.returned(id, source.ordinal(), written);
                return Objects.requireNonNull(written.getFileName());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /// As many as the last check read; 0 where there was none.
    private long rows(UUID id) {
        return store.of(id).map(Import::outcome).map(ImportOutcome::rows).orElse(0L);
    }

    private interface Use<T> {

        T of(List<Source> sources);
    }

    private <T> T withSources(UUID id, Use<T> use) {
        try {
            Path folder = Scratch.folder();
            try {
                return use.of(store.sources(id, folder));
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long size(Upload file) {
        try {
            return Files.size(file.content());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void require(boolean moved) {
        if (!moved) {
            throw new Refused("这次导入正在进行、已经完成或不存在", "This import is running, has ended, or does not exist");
        }
    }

    /// What a program was doing when it was stopped has changed nothing; nobody else is importing just now. The copies of files that it read go too.
    private void endWhatBrokeOff() {
        Scratch.removeAbandoned();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Session session = new Session(connection);
            if (Running.idle(session)) {
                session.execute("update records.import set state = 'failed', ended = clock_timestamp() where state in ('checking', 'landing')");
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
