package org.zhixing.campus.audit.review;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.audit.Coverage;
import org.zhixing.audit.document.Document;
import org.zhixing.indicators.Label;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import static org.zhixing.campus.audit.db.Tables.BATCH;
import static org.zhixing.campus.audit.db.Tables.BATCH_FILE;
import static org.zhixing.campus.audit.db.Tables.DOCUMENT;

/// Documents in the database: their bytes, how far each is, and what was read in it.
@Component
final class DocumentStore {

    /// Of the lock that whoever audits a document holds.
    static final int LOCK = 20_261_128;
    private static final int ATTEMPTS = 2;
    /// Of those that wait, how many are tried when others take the first ones at the same moment.
    private static final int LOOKED_AT = 16;

    private final DSLContext sql;

    DocumentStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Puts a file into a batch. What was audited before, or waits for it, is left alone; what was not is tried again under its new name.
    /// @param problem why it will not be tried; then its content is not kept
    /// @return its document
    UUID add(UUID batch, int ordinal, String name, byte[] content, @Nullable Label problem) {
        return sql.transactionResult(transaction -> {
            DSLContext in = transaction.dsl();
            String sha256 = FindingKey.sha256(content);
            byte @Nullable [] kept = problem == null ? content : null;
            String state = (problem == null ? DocumentState.WAITING : DocumentState.UNREADABLE).code();
            boolean fresh = in.insertInto(DOCUMENT).set(DOCUMENT.SHA256, sha256).set(DOCUMENT.NAME, name).set(DOCUMENT.SIZE, (long) content.length).set(DOCUMENT.CONTENT, kept).set(DOCUMENT.STATE, state)
                .set(DOCUMENT.PROBLEM_ZH, problem == null ? null : problem.zh()).set(DOCUMENT.PROBLEM_EN, problem == null ? null : problem.en()).set(DOCUMENT.ARRIVED, now()).onConflictDoNothing().execute() == 1;
            if (!fresh && problem == null) {
                in.update(DOCUMENT).set(DOCUMENT.NAME, name).set(DOCUMENT.CONTENT, kept).set(DOCUMENT.STATE, state).set(DOCUMENT.ATTEMPTS, 0).setNull(DOCUMENT.PROBLEM_ZH).setNull(DOCUMENT.PROBLEM_EN)
                    .where(DOCUMENT.SHA256.eq(sha256), DOCUMENT.STATE.in(ended())).execute();
            }
            UUID document = in.select(DOCUMENT.ID).from(DOCUMENT).where(DOCUMENT.SHA256.eq(sha256)).fetchSingle().value1();
            in.insertInto(BATCH_FILE).set(BATCH_FILE.BATCH, batch).set(BATCH_FILE.ORDINAL, ordinal).set(BATCH_FILE.NAME, name).set(BATCH_FILE.DOCUMENT, document).set(BATCH_FILE.KNOWN, !fresh).execute();
            return document;
        });
    }

    private static List<String> ended() {
        return Arrays.stream(DocumentState.values()).filter(state -> !state.pending() && state != DocumentState.AUDITED).map(DocumentState::code).toList();
    }

    int waiting() {
        return sql.fetchCount(DOCUMENT, DOCUMENT.STATE.eq(DocumentState.WAITING.code()));
    }

    /// Does a work on the document whose turn it is, if any waits. Whoever does it holds the document's lock from before its state says so until the work is done, so that other programs on this database see that somebody is at it.
    boolean next(Consumer<UUID> work) {
        return sql.transactionResult(transaction -> {
            DSLContext in = transaction.dsl();
            for (UUID document : in.select(DOCUMENT.ID).from(DOCUMENT).where(DOCUMENT.STATE.eq(DocumentState.WAITING.code())).orderBy(DOCUMENT.ARRIVED, DOCUMENT.ID).limit(LOOKED_AT).fetch(DOCUMENT.ID)) {
                if (locked(in, document) && begun(document)) {
                    work.accept(document);
                    return true;
                }
            }
            return false;
        });
    }

    private boolean begun(UUID document) {
        return sql.update(DOCUMENT).set(DOCUMENT.STATE, DocumentState.AUDITING.code()).set(DOCUMENT.ATTEMPTS, DOCUMENT.ATTEMPTS.plus(1)).where(DOCUMENT.ID.eq(document), DOCUMENT.STATE.eq(DocumentState.WAITING.code())).execute() == 1;
    }

    private static boolean locked(DSLContext in, UUID document) {
        return in.fetchSingle("select pg_try_advisory_xact_lock(?, hashtext(?))", LOCK, document.toString()).get(0, Boolean.class);
    }

    /// What nobody is at any more, because the program was stopped, is tried once more, and then said to be interrupted.
    void takeUpWhatBrokeOff() {
        sql.transaction(transaction -> {
            DSLContext in = transaction.dsl();
            for (UUID document : in.select(DOCUMENT.ID).from(DOCUMENT).where(DOCUMENT.STATE.eq(DocumentState.AUDITING.code())).fetch(DOCUMENT.ID)) {
                if (locked(in, document)) {
                    in.update(DOCUMENT).set(DOCUMENT.STATE, DSL.when(DOCUMENT.ATTEMPTS.lt(ATTEMPTS), DocumentState.WAITING.code()).otherwise(DocumentState.INTERRUPTED.code()))
                        .where(DOCUMENT.ID.eq(document), DOCUMENT.STATE.eq(DocumentState.AUDITING.code())).execute();
                }
            }
        });
    }

    void unreadable(UUID document, Label problem) {
        sql.update(DOCUMENT).set(DOCUMENT.STATE, DocumentState.UNREADABLE.code()).set(DOCUMENT.ENDED, now()).set(DOCUMENT.PROBLEM_ZH, problem.zh()).set(DOCUMENT.PROBLEM_EN, problem.en())
            .where(DOCUMENT.ID.eq(document), DOCUMENT.STATE.eq(DocumentState.AUDITING.code())).execute();
    }

    /// Nobody waits for it any more.
    void cancel(UUID document) {
        sql.update(DOCUMENT).set(DOCUMENT.STATE, DocumentState.CANCELLED.code()).set(DOCUMENT.ENDED, now())
            .where(DOCUMENT.ID.eq(document), DOCUMENT.STATE.in(DocumentState.WAITING.code(), DocumentState.AUDITING.code())).execute();
    }

    /// @return whether its file is here to be audited again
    boolean repeat(UUID document) {
        return sql.update(DOCUMENT).set(DOCUMENT.STATE, DocumentState.WAITING.code()).set(DOCUMENT.ATTEMPTS, 0)
            .where(DOCUMENT.ID.eq(document), DOCUMENT.CONTENT.isNotNull(), DOCUMENT.STATE.notIn(DocumentState.WAITING.code(), DocumentState.AUDITING.code())).execute() == 1;
    }

    boolean delete(UUID document) {
        return sql.transactionResult(transaction -> {
            boolean deleted = transaction.dsl().deleteFrom(DOCUMENT).where(DOCUMENT.ID.eq(document)).execute() == 1;
            transaction.dsl().deleteFrom(BATCH).where(DSL.notExists(DSL.selectOne().from(BATCH_FILE).where(BATCH_FILE.BATCH.eq(BATCH.ID)))).execute();
            return deleted;
        });
    }

    Optional<ReviewedDocument> document(UUID id) {
        return documents(DOCUMENT.ID.eq(id)).stream().findFirst();
    }

    /// Those with the same name and another content, the latest first.
    List<ReviewedDocument> otherVersions(ReviewedDocument document) {
        return documents(DOCUMENT.NAME.eq(document.name()).and(DOCUMENT.ID.ne(document.id())));
    }

    private List<ReviewedDocument> documents(Condition which) {
        return sql.select(DOCUMENT.ID, DOCUMENT.SHA256, DOCUMENT.NAME, DOCUMENT.SIZE, DOCUMENT.STATE, DOCUMENT.ARRIVED, DOCUMENT.NUMBERS, DOCUMENT.CHECKED, DOCUMENT.TABLES, DOCUMENT.PROBLEM_ZH, DOCUMENT.PROBLEM_EN)
            .from(DOCUMENT).where(which).orderBy(DOCUMENT.ARRIVED.desc()).fetch(DocumentStore::document);
    }

    static ReviewedDocument document(Record row) {
        Integer numbers = row.get(DOCUMENT.NUMBERS);
        String problem = row.get(DOCUMENT.PROBLEM_ZH);
        return new ReviewedDocument(row.get(DOCUMENT.ID), row.get(DOCUMENT.SHA256), row.get(DOCUMENT.NAME), row.get(DOCUMENT.SIZE), DocumentState.of(row.get(DOCUMENT.STATE)), row.get(DOCUMENT.ARRIVED).toInstant(),
            numbers == null ? null : new Coverage(numbers, row.get(DOCUMENT.CHECKED), row.get(DOCUMENT.TABLES)), problem == null ? null : new Label(problem, row.get(DOCUMENT.PROBLEM_EN)));
    }

    Optional<byte[]> content(UUID document) {
        return sql.select(DOCUMENT.CONTENT).from(DOCUMENT).where(DOCUMENT.ID.eq(document), DOCUMENT.CONTENT.isNotNull()).fetchOptional(DOCUMENT.CONTENT);
    }

    Optional<Document> reading(UUID document) {
        return sql.select(DOCUMENT.READING).from(DOCUMENT).where(DOCUMENT.ID.eq(document), DOCUMENT.READING.isNotNull()).fetchOptional(DOCUMENT.READING).map(StoredReading::document);
    }

    static Field<OffsetDateTime> now() {
        return DSL.field("clock_timestamp()", OffsetDateTime.class);
    }
}
