package org.zhixing.campus.audit.review;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhixing.audit.Audited;
import org.zhixing.audit.Coverage;
import org.zhixing.audit.Explanation;
import org.zhixing.audit.Finding;
import org.zhixing.audit.Kind;
import org.zhixing.audit.Location;
import org.zhixing.audit.Severity;
import org.zhixing.campus.shared.Viewer;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import static org.zhixing.campus.audit.db.Tables.DOCUMENT;
import static org.zhixing.campus.audit.db.Tables.FINDING;
import static org.zhixing.campus.audit.db.Tables.STANDING_VERDICT;
import static org.zhixing.campus.audit.db.Tables.VERDICT;

/// What was found in documents, and what was said of it.
@Component
final class FindingStore {

    /// From this confidence on a finding is in the default output.
    static final Condition IS_LIKELY = FINDING.CONFIDENCE.ge(DSL.inline(new BigDecimal("0.5")));
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext sql;

    FindingStore(DSLContext sql) {
        this.sql = sql;
    }

    /// Keeps what was found, unless somebody cancelled it meanwhile.
    void audited(UUID document, Audited audited) {
        sql.transaction(transaction -> {
            DSLContext in = transaction.dsl();
            Coverage coverage = audited.coverage();
            boolean wanted = in.update(DOCUMENT).set(DOCUMENT.STATE, DocumentState.AUDITED.code()).set(DOCUMENT.ENDED, DocumentStore.now()).set(DOCUMENT.NUMBERS, coverage.numbers()).set(DOCUMENT.CHECKED, coverage.checked())
                .set(DOCUMENT.TABLES, coverage.tables()).setNull(DOCUMENT.PROBLEM_ZH).setNull(DOCUMENT.PROBLEM_EN).set(DOCUMENT.READING, StoredReading.bytes(audited.document()))
                .where(DOCUMENT.ID.eq(document), DOCUMENT.STATE.eq(DocumentState.AUDITING.code())).execute() == 1;
            if (wanted) {
                in.deleteFrom(FINDING).where(FINDING.DOCUMENT.eq(document)).execute();
                List<Finding> findings = audited.findings();
                for (int i = 0; i < findings.size(); i++) {
                    insert(in, document, i, findings.get(i));
                }
            }
        });
    }

    private static void insert(DSLContext in, UUID document, int ordinal, Finding finding) {
        in.insertInto(FINDING).set(FINDING.DOCUMENT, document).set(FINDING.ORDINAL, ordinal).set(FINDING.ID, finding.id()).set(FINDING.KEY, FindingKey.of(finding)).set(FINDING.KIND, finding.kind().code())
            .set(FINDING.SEVERITY, finding.severity().code()).set(FINDING.CONFIDENCE, finding.confidence()).set(FINDING.PUBLISHED, storable(finding.published())).set(FINDING.EXPECTED, storable(finding.expected()))
            .set(FINDING.ARITHMETIC, storable(finding.arithmetic())).set(FINDING.EXPLANATION_ZH, storable(finding.explanation().zh())).set(FINDING.EXPLANATION_EN, storable(finding.explanation().en()))
            .set(FINDING.LOCATIONS, JSONB.valueOf(JSON.writeValueAsString(finding.locations().stream().map(FindingStore::storable).toList()))).execute();
    }

    private static Location storable(Location location) {
        return new Location(storable(location.text()), location.offset(), storableOrNull(location.table()), storableOrNull(location.row()), storableOrNull(location.column()), storableOrNull(location.section()),
            storableOrNull(location.sentence()), location.page());
    }

    private static @Nullable String storableOrNull(@Nullable String text) {
        return text == null ? null : storable(text);
    }

    /// NUL and half characters, which no text of PostgreSQL holds, become replacement signs.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD').replaceAll("\\p{Cs}", "\uFFFD");
    }

    /// Of the document, in the order of the audit.
    List<ReviewedFinding> findings(UUID document) {
        Map<String, List<Verdict>> verdicts = sql.selectFrom(VERDICT).where(VERDICT.DOCUMENT.eq(document)).orderBy(VERDICT.ID)
            .fetchGroups(VERDICT.KEY, row -> new Verdict(Verdict.What.of(row.get(VERDICT.WHAT)), row.get(VERDICT.REASON), row.get(VERDICT.VIEWER), row.get(VERDICT.AT).toInstant()));
        return sql.selectFrom(FINDING).where(FINDING.DOCUMENT.eq(document)).orderBy(FINDING.ORDINAL)
            .fetch(row -> new ReviewedFinding(finding(row), row.get(FINDING.KEY), verdicts.getOrDefault(row.get(FINDING.KEY), List.of())));
    }

    private static Finding finding(Record row) {
        return new Finding(row.get(FINDING.ID), kind(row.get(FINDING.KIND)), Severity.valueOf(row.get(FINDING.SEVERITY).toUpperCase(Locale.ROOT)), row.get(FINDING.CONFIDENCE),
            List.of(JSON.readValue(row.get(FINDING.LOCATIONS).data(), Location[].class)), row.get(FINDING.PUBLISHED), row.get(FINDING.EXPECTED), row.get(FINDING.ARITHMETIC),
            new Explanation(row.get(FINDING.EXPLANATION_ZH), row.get(FINDING.EXPLANATION_EN)));
    }

    static Kind kind(String code) {
        return Kind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    void judge(UUID document, String key, Verdict.What what, @Nullable String reason, Viewer by) {
        sql.insertInto(VERDICT).set(VERDICT.DOCUMENT, document).set(VERDICT.KEY, key).set(VERDICT.WHAT, what.code()).set(VERDICT.REASON, reason).set(VERDICT.VIEWER, by.name()).set(VERDICT.AT, DocumentStore.now()).execute();
    }

    /// One line for each kind, likely ones first.
    List<Acceptance> acceptance() {
        Map<List<Object>, long[]> counts = new HashMap<>();
        sql.select(FINDING.KIND, DSL.field(IS_LIKELY), STANDING_VERDICT.WHAT, DSL.count()).from(FINDING).leftJoin(STANDING_VERDICT).on(STANDING_VERDICT.DOCUMENT.eq(FINDING.DOCUMENT), STANDING_VERDICT.KEY.eq(FINDING.KEY))
            .groupBy(FINDING.KIND, DSL.field(IS_LIKELY), STANDING_VERDICT.WHAT).forEach(row -> {
                int at = row.value3() == null ? 2 : row.value3().equals(Verdict.What.ACCEPTED.code()) ? 0 : 1;
                counts.computeIfAbsent(List.of(kind(row.value1()), row.value2()), key -> new long[3])[at] += row.value4();
            });
        List<Acceptance> lines = new ArrayList<>();
        for (boolean likely : new boolean[] {true, false}) {
            for (Kind kind : Kind.values()) {
                long[] of = Objects.requireNonNullElse(counts.get(List.of(kind, likely)), new long[3]);
                lines.add(new Acceptance(kind, likely, of[0], of[1], of[2]));
            }
        }
        return lines;
    }
}
