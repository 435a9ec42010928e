package org.zhixing.campus.records.imports;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.campus.shared.Viewer;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.zhixing.campus.records.db.Tables.IMPORT;
import static org.zhixing.campus.records.db.Tables.IMPORT_FILE;

/// Imports and their files in the database.
@Component
final class ImportStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext sql;

    ImportStore(DSLContext sql) {
        this.sql = sql;
    }

    /// @param keeps whether the files' bytes are kept for later
    UUID add(List<Upload> files, Viewer by, ImportState state, boolean keeps) {
        return sql.transactionResult(transaction -> {
            DSLContext in = DSL.using(transaction);
            UUID id = in.insertInto(IMPORT).set(IMPORT.VIEWER, by.name()).set(IMPORT.STATE, state.code()).set(IMPORT.BEGAN, DSL.field("clock_timestamp()", OffsetDateTime.class)).returningResult(IMPORT.ID).fetchSingle().value1();
            for (int i = 0; i < files.size(); i++) {
                Upload file = files.get(i);
                in.insertInto(IMPORT_FILE).set(IMPORT_FILE.IMPORT, id).set(IMPORT_FILE.ORDINAL, i).set(IMPORT_FILE.NAME, file.name()).set(IMPORT_FILE.SHA256, sha256(file.content()))
                    .set(IMPORT_FILE.SIZE, Files.size(file.content())).set(IMPORT_FILE.CONTENT, keeps ? Files.readAllBytes(file.content()) : null).execute();
            }
            return id;
        });
    }

    Optional<Import> of(UUID id) {
        return list(IMPORT.ID.eq(id), 0, 1).stream().findFirst();
    }

    List<Import> list(Condition which, int from, int most) {
        List<Record> found = List.copyOf(sql.selectFrom(IMPORT).where(which).orderBy(IMPORT.BEGAN.desc(), IMPORT.ID.desc()).offset(from).limit(most).fetch());
        List<UUID> ids = found.stream().map(row -> row.get(IMPORT.ID)).toList();
        Map<UUID, List<ImportFile>> files = sql.select(IMPORT_FILE.IMPORT, IMPORT_FILE.ORDINAL, IMPORT_FILE.NAME, IMPORT_FILE.SHA256, IMPORT_FILE.SIZE).from(IMPORT_FILE).where(IMPORT_FILE.IMPORT.in(ids)).orderBy(IMPORT_FILE.ORDINAL)
            .fetchGroups(IMPORT_FILE.IMPORT, row -> new ImportFile(row.value2(), row.value3(), row.value4(), row.value5()));
        return found.stream().map(row -> read(row, files.getOrDefault(row.get(IMPORT.ID), List.of()))).toList();
    }

    private static Import read(Record row, List<ImportFile> files) {
        JSONB outcome = row.get(IMPORT.OUTCOME);
        OffsetDateTime ended = row.get(IMPORT.ENDED);
        OffsetDateTime takenBack = row.get(IMPORT.TAKEN_BACK);
        ImportProgress progress = new ImportProgress(ImportProgress.Stage.valueOf(row.get(IMPORT.STAGE).toUpperCase(Locale.ROOT)), row.get(IMPORT.DONE), row.get(IMPORT.TOTAL));
        return new Import(row.get(IMPORT.ID), ImportState.of(row.get(IMPORT.STATE)), row.get(IMPORT.VIEWER), row.get(IMPORT.BEGAN).toInstant(), ended == null ? null : ended.toInstant(), progress, files,
            outcome == null ? null : JSON.readValue(outcome.data(), ImportOutcome.class), takenBack == null ? null : takenBack.toInstant(), row.get(IMPORT.TAKEN_BACK_BY));
    }

    /// @return whether the import was in one of the states and is in the new one now
    boolean move(UUID id, List<ImportState> from, ImportState to) {
        return sql.update(IMPORT).set(IMPORT.STATE, to.code()).set(IMPORT.CANCEL, false).set(IMPORT.DONE, 0L)
            .set(IMPORT.ENDED, to.running() || to == ImportState.UPLOADED ? DSL.val((OffsetDateTime) null, IMPORT.ENDED.getDataType()) : DSL.field("clock_timestamp()", OffsetDateTime.class))
            .where(IMPORT.ID.eq(id).and(IMPORT.STATE.in(from.stream().map(ImportState::code).toList()))).execute() == 1;
    }

    void ended(UUID id, ImportState state, @Nullable ImportOutcome outcome) {
        sql.update(IMPORT).set(IMPORT.STATE, state.code()).set(IMPORT.ENDED, DSL.field("clock_timestamp()", OffsetDateTime.class)).set(IMPORT.OUTCOME, outcome == null ? DSL.val((JSONB) null, IMPORT.OUTCOME.getDataType()) : DSL.val(json(outcome)))
            .where(IMPORT.ID.eq(id)).execute();
    }

    /// What a file had may be told whatever it was: NUL and half characters, which no JSON of PostgreSQL holds, become a replacement sign.
    static JSONB json(Object value) {
        return JSONB.valueOf(JSON.writeValueAsString(value).replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000", "$1\uFFFD").replaceAll("\\p{Cs}", "\uFFFD"));
    }

    /// @return whether someone asked to stop it
    boolean progressed(UUID id, ImportProgress progress) {
        Boolean cancel = sql.update(IMPORT).set(IMPORT.DONE, progress.done()).set(IMPORT.TOTAL, progress.total()).set(IMPORT.STAGE, progress.stage().name().toLowerCase(Locale.ROOT)).where(IMPORT.ID.eq(id)).returningResult(IMPORT.CANCEL).fetchOne(IMPORT.CANCEL);
        return Boolean.TRUE.equals(cancel);
    }

    void cancel(UUID id) {
        sql.update(IMPORT).set(IMPORT.CANCEL, true).where(IMPORT.ID.eq(id)).execute();
    }

    void remove(UUID id) {
        sql.deleteFrom(IMPORT).where(IMPORT.ID.eq(id)).execute();
    }

    void forgetFiles(UUID id) {
        sql.update(IMPORT_FILE).set(IMPORT_FILE.CONTENT, (byte[]) null).set(IMPORT_FILE.RETURNED, (byte[]) null).set(IMPORT_FILE.CORRECTIONS, (JSONB) null).where(IMPORT_FILE.IMPORT.eq(id)).execute();
    }

    void correct(UUID id, int file, Corrections corrections) {
        sql.update(IMPORT_FILE).set(IMPORT_FILE.CORRECTIONS, json(corrections)).where(IMPORT_FILE.IMPORT.eq(id).and(IMPORT_FILE.ORDINAL.eq(file))).execute();
    }

    /// The files of an import as temporary ones in a folder of the caller's.
    List<Source> sources(UUID id, Path folder) {
        return sql.select(IMPORT_FILE.ORDINAL, IMPORT_FILE.NAME, IMPORT_FILE.CONTENT, IMPORT_FILE.CORRECTIONS).from(IMPORT_FILE).where(IMPORT_FILE.IMPORT.eq(id).and(IMPORT_FILE.CONTENT.isNotNull())).orderBy(IMPORT_FILE.ORDINAL).fetch(row -> {
            try {
                Path file = Files.write(folder.resolve(row.value1() + ".sheet"), row.value3());
                return new Source(row.value1(), row.value2(), file, row.value4() == null ? Corrections.NONE : JSON.readValue(row.value4().data(), Corrections.class));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    void returned(UUID id, int file, Path copy) throws IOException {
        sql.update(IMPORT_FILE).set(IMPORT_FILE.RETURNED, Files.readAllBytes(copy)).where(IMPORT_FILE.IMPORT.eq(id).and(IMPORT_FILE.ORDINAL.eq(file))).execute();
    }

    Optional<byte[]> returned(UUID id, int file) {
        return sql.select(IMPORT_FILE.RETURNED).from(IMPORT_FILE).where(IMPORT_FILE.IMPORT.eq(id).and(IMPORT_FILE.ORDINAL.eq(file)).and(IMPORT_FILE.RETURNED.isNotNull())).fetchOptional(IMPORT_FILE.RETURNED);
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
