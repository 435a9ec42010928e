package org.zhixing.campus.audit.review;

import org.junit.jupiter.api.Test;
import org.zhixing.campus.audit.review.Reviewer.Sent;
import org.zhixing.campus.command.School;
import org.zhixing.campus.demo.DemoSchool;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of audits that wait, are cancelled, or are broken off.
class AuditorsTest {

    @Test
    void aCancelledDocumentIsNotAuditedUntilItIsAskedForAgain() throws Exception {
        try (Reviewer reviewer = Reviewer.atAnEmptySchool(); Connection holding = reviewer.school().dataSource().getConnection()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table audit.finding in exclusive mode");
            Batch batch = reviewer.reviews().batch(Reviewer.id(reviewer.drop(Sent.text("一.txt", Reviewer.WRONG_TOTAL), Sent.text("二.txt", Reviewer.WRONG_TOTAL + "二"), Sent.text("三.txt", Reviewer.WRONG_TOTAL + "三")))).orElseThrow();
            assertThat(reviewer.get("/audit/batches/" + batch.id()).body()).contains("hx-trigger=\"every 700ms\"").contains("/ 3 个文件");
            UUID last = batch.files().getLast().document().id();
            reviewer.post("/audit/documents/" + last + "/cancellation", "");
            holding.rollback();
            reviewer.settled(batch.files().stream().map(file -> file.document().id()).toList());

            assertThat(reviewer.reviews().document(last).orElseThrow().state()).isEqualTo(DocumentState.CANCELLED);
            assertThat(reviewer.reviews().findings(last)).isEmpty();
            assertThat(reviewer.reviews().document(batch.files().getFirst().document().id()).orElseThrow().state()).isEqualTo(DocumentState.AUDITED);
            reviewer.post("/audit/documents/" + last + "/repetition", "");
            reviewer.settled(List.of(last));
            assertThat(reviewer.reviews().findings(last)).hasSize(1);
        }
    }

    @Test
    void whatASchoolLeftWaitingWhenItStoppedIsAuditedWhenItStartsAgain() throws Exception {
        try (Reviewer reviewer = Reviewer.atAnEmptySchool()) {
            UUID waiting = reviewer.audited(Sent.text("一.txt", Reviewer.WRONG_TOTAL));
            UUID brokenOff = reviewer.audited(Sent.text("二.txt", Reviewer.WRONG_TOTAL + "二"));
            UUID brokenOffTwice = reviewer.audited(Sent.text("三.txt", Reviewer.WRONG_TOTAL + "三"));
            UUID elsewhere = reviewer.audited(Sent.text("四.txt", Reviewer.WRONG_TOTAL + "四"));
            while (reviewer.school().sql().fetchSingle("select count(*) from pg_locks where locktype = 'advisory' and classid = ? and database = (select oid from pg_database where datname = current_database())", DocumentStore.LOCK).get(0, Long.class) > 0) {
                Thread.sleep(5);
            }
            reviewer.school().sql().execute("update audit.document set state = 'waiting' where id = ?", waiting);
            reviewer.school().sql().execute("update audit.document set state = 'auditing' where id in (?, ?)", brokenOff, elsewhere);
            reviewer.school().sql().execute("update audit.document set state = 'auditing', attempts = 2 where id = ?", brokenOffTwice);
            try (Connection other = reviewer.school().dataSource().getConnection()) {
                other.setAutoCommit(false);
                try (var lock = other.prepareStatement("select pg_advisory_xact_lock(?, hashtext(?))")) {
                    lock.setInt(1, DocumentStore.LOCK);
                    lock.setString(2, elsewhere.toString());
                    lock.execute();
                }
                DocumentStore documents = reviewer.school().the(DocumentStore.class);
                Auditors started = new Auditors(documents, reviewer.school().the(FindingStore.class));
                reviewer.settled(List.of(waiting, brokenOff, brokenOffTwice));
                started.destroy();
                other.rollback();
            }

            assertThat(reviewer.reviews().document(waiting).orElseThrow().state()).isEqualTo(DocumentState.AUDITED);
            assertThat(reviewer.reviews().document(brokenOff).orElseThrow().state()).isEqualTo(DocumentState.AUDITED);
            assertThat(reviewer.reviews().document(brokenOffTwice).orElseThrow().state()).isEqualTo(DocumentState.INTERRUPTED);
            assertThat(reviewer.reviews().document(elsewhere).orElseThrow().state()).as("another program is at it").isEqualTo(DocumentState.AUDITING);
            assertThat(reviewer.get("/audit/documents/" + brokenOffTwice).body()).contains("审核到一半").contains("重新审核");
        }
    }

    @Test
    void commandsBesideAServerLeaveItsAuditsAlone() {
        try (School school = DemoSchool.empty()) {
            school.sql().execute("insert into audit.document (sha256, name, size, content, state, arrived) values ('x', 'x.txt', 1, 'x', 'waiting', now())");
            assertThat(school.filled()).isFalse();
            assertThat(school.sql().fetchSingle("select state from audit.document").get(0, String.class)).isEqualTo("waiting");
        }
    }
}
