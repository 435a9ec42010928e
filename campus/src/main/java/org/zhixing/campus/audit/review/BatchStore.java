package org.zhixing.campus.audit.review;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.zhixing.audit.Kind;
import org.zhixing.campus.shared.Viewer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.zhixing.campus.audit.db.Tables.BATCH;
import static org.zhixing.campus.audit.db.Tables.BATCH_FILE;
import static org.zhixing.campus.audit.db.Tables.DOCUMENT;
import static org.zhixing.campus.audit.db.Tables.FINDING;
import static org.zhixing.campus.audit.db.Tables.STANDING_VERDICT;

/// Batches in the database, with what was found in their files.
@Component
final class BatchStore {

    private static final Condition NOT_DISMISSED = DSL.notExists(DSL.selectOne().from(STANDING_VERDICT)
        .where(STANDING_VERDICT.DOCUMENT.eq(FINDING.DOCUMENT), STANDING_VERDICT.KEY.eq(FINDING.KEY), STANDING_VERDICT.WHAT.eq(Verdict.What.DISMISSED.code())));

    private static final int MOST = 100;

    private final DSLContext sql;

    BatchStore(DSLContext sql) {
        this.sql = sql;
    }

    UUID add(Viewer by) {
        return sql.insertInto(BATCH).set(BATCH.VIEWER, by.name()).set(BATCH.ARRIVED, DocumentStore.now()).returningResult(BATCH.ID).fetchSingle().value1();
    }

    Optional<Batch> of(UUID id) {
        return batches(BATCH.ID.eq(id), 0, 1).stream().findFirst();
    }

    List<Batch> batches(int from, int most) {
        return batches(DSL.noCondition(), from, most);
    }

    private List<Batch> batches(Condition which, int from, int most) {
        List<Batch> batches = sql.selectFrom(BATCH).where(which).orderBy(BATCH.ARRIVED.desc(), BATCH.ID.desc()).offset(from).limit(most)
            .fetch(row -> new Batch(row.get(BATCH.ID), row.get(BATCH.VIEWER), row.get(BATCH.ARRIVED).toInstant(), List.of()));
        List<UUID> ids = batches.stream().map(Batch::id).toList();
        Map<UUID, Map<Kind, Integer>> counts = counts(ids);
        Map<UUID, List<BatchFile>> files = sql.select(BATCH_FILE.BATCH, BATCH_FILE.ORDINAL, BATCH_FILE.NAME, BATCH_FILE.KNOWN, DOCUMENT.ID, DOCUMENT.SHA256, DOCUMENT.NAME, DOCUMENT.SIZE, DOCUMENT.STATE, DOCUMENT.ARRIVED, DOCUMENT.NUMBERS,
                DOCUMENT.CHECKED, DOCUMENT.TABLES, DOCUMENT.PROBLEM_ZH, DOCUMENT.PROBLEM_EN)
            .from(BATCH_FILE).join(DOCUMENT).on(DOCUMENT.ID.eq(BATCH_FILE.DOCUMENT)).where(BATCH_FILE.BATCH.in(ids)).orderBy(BATCH_FILE.ORDINAL)
            .fetchGroups(BATCH_FILE.BATCH, row -> new BatchFile(row.get(BATCH_FILE.ORDINAL), row.get(BATCH_FILE.NAME), row.get(BATCH_FILE.KNOWN), DocumentStore.document(row), counts.getOrDefault(row.get(DOCUMENT.ID), Map.of())));
        return batches.stream().map(batch -> new Batch(batch.id(), batch.viewer(), batch.arrived(), files.getOrDefault(batch.id(), List.of()))).toList();
    }

    /// How many findings of each kind are likely and not dismissed, for each document.
    private Map<UUID, Map<Kind, Integer>> counts(List<UUID> batches) {
        Map<UUID, Map<Kind, Integer>> counts = new HashMap<>();
        sql.select(FINDING.DOCUMENT, FINDING.KIND, DSL.count()).from(FINDING)
            .where(FindingStore.IS_LIKELY, NOT_DISMISSED, FINDING.DOCUMENT.in(DSL.select(BATCH_FILE.DOCUMENT).from(BATCH_FILE).where(BATCH_FILE.BATCH.in(batches)))).groupBy(FINDING.DOCUMENT, FINDING.KIND)
            .forEach(row -> counts.computeIfAbsent(row.value1(), document -> new EnumMap<>(Kind.class)).put(FindingStore.kind(row.value2()), row.value3()));
        return counts;
    }

    /// Those in which a document was dropped, the latest first.
    List<Batch> with(UUID document) {
        return batches(BATCH.ID.in(DSL.select(BATCH_FILE.BATCH).from(BATCH_FILE).where(BATCH_FILE.DOCUMENT.eq(document))), 0, MOST);
    }

    /// The batch and those of its documents that are in no other.
    boolean delete(UUID batch) {
        return sql.transactionResult(transaction -> {
            DSLContext in = transaction.dsl();
            List<UUID> documents = in.selectDistinct(BATCH_FILE.DOCUMENT).from(BATCH_FILE).where(BATCH_FILE.BATCH.eq(batch)).fetch(BATCH_FILE.DOCUMENT);
            boolean deleted = in.deleteFrom(BATCH).where(BATCH.ID.eq(batch)).execute() == 1;
            in.deleteFrom(DOCUMENT).where(DOCUMENT.ID.in(documents), DSL.notExists(DSL.selectOne().from(BATCH_FILE).where(BATCH_FILE.DOCUMENT.eq(DOCUMENT.ID)))).execute();
            return deleted;
        });
    }
}
