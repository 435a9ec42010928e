package org.zhixing.campus.audit.review;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhixing.audit.Kind;
import org.zhixing.campus.audit.review.Reviewer.Sent;
import org.zhixing.campus.shared.Viewer;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/// What the pages of audits answer, without a browser.
class AuditPagesTest {

    private static Reviewer reviewer;

    @BeforeAll
    static void open() {
        reviewer = Reviewer.atAnEmptySchool();
    }

    @AfterAll
    static void close() {
        reviewer.close();
    }

    @Test
    void aReportIsShownWithItsNumbersMarkedAndItsFindingsBesideIt() throws Exception {
        UUID id = reviewer.audited(Sent.text("一.txt", Reviewer.WRONG_TOTAL));
        String page = reviewer.get("/audit/documents/" + id).body();

        assertThat(page).contains("41+38=79").containsPattern("<a id=\"n\\d+\" class=\"audit-number error accused\" href=\"#F1\" data-findings=\"F1\">89</a>")
            .contains("1 项发现：未判定 1，采纳 0，驳回 0");
    }

    @Test
    void aFileOfAnUnknownKindIsRefusedAloneAndListedAmongOthers() throws Exception {
        HttpResponse<String> alone = reviewer.drop(Sent.text("照片.png", "x"));
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("文件“照片.png”不是能审核的类型");

        Batch batch = reviewer.settledBatch(reviewer.drop(Sent.text("照片.png", "y"), Sent.text("二.txt", Reviewer.WRONG_TOTAL + "二"), Sent.text("坏.docx", "PK?"), Sent.text("空.md", "")));
        assertThat(batch.files()).extracting(file -> file.document().state()).containsExactly(DocumentState.UNREADABLE, DocumentState.AUDITED, DocumentState.UNREADABLE, DocumentState.UNREADABLE);
        assertThat(reviewer.reviews().content(batch.files().getFirst().document().id())).as("a file of an unknown kind is not kept").isEmpty();
        String page = reviewer.get("/audit/batches/" + batch.id()).body();
        assertThat(page).contains("不是能审核的类型", "文件已损坏", "文件是空的", "3 个文件没有审核");
        assertThat(reviewer.get("/audit/documents/" + batch.files().get(2).document().id()).body()).contains("文件已损坏").contains("重新审核").doesNotContain("audit-view");
    }

    @Test
    void aFileTooLargeIsRefusedWithItsLimit() throws Exception {
        HttpResponse<String> answer = reviewer.drop(new Sent("大.txt", new byte[(int) Reviews.MOST_BYTES + 1]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("50MB");
    }

    @Test
    void aDropWithoutFilesIsRefused() throws Exception {
        assertThat(reviewer.drop().statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        UUID nobody = new UUID(7, 7);
        for (String path : new String[] {"/audit/documents/" + nobody, "/audit/documents/x", "/audit/documents/" + nobody + "/commented", "/audit/documents/" + nobody + "/findings.json", "/audit/documents/" + nobody + "/progress",
            "/audit/batches/" + nobody, "/audit/batches/" + nobody + "/findings.csv"}) {
            assertThat(reviewer.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(reviewer.post("/audit/documents/" + nobody + "/repetition", "").statusCode()).isEqualTo(404);
        assertThat(reviewer.post("/audit/documents/" + nobody + "/deletion", "").statusCode()).isEqualTo(422);
        assertThat(reviewer.post("/audit/documents/" + nobody + "/findings/F1/acceptance", "").statusCode()).isEqualTo(422);
    }

    @Test
    void aDismissalNeedsAReasonAndLeavesTheExports() throws Exception {
        UUID id = reviewer.audited(Sent.planted("学校.docx", "school", "docx", 7));
        String document = "/audit/documents/" + id;
        String first = reviewer.reviews().findings(id).getFirst().finding().id();
        String dismissed = reviewer.reviews().findings(id).getFirst().finding().explanation().zh();
        assertThat(comments(reviewer.saved(document + "/commented"))).contains(dismissed);

        HttpResponse<String> without = reviewer.post(document + "/findings/" + first + "/dismissal", "reason=+++");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("驳回须写明理由");
        assertThat(reviewer.reviews().findings(id).getFirst().standing()).isEqualTo("open");
        assertThat(reviewer.post(document + "/findings/F999/dismissal", "reason=x").body()).contains("没有这项发现：F999");

        assertThat(reviewer.post(document + "/findings/" + first + "/dismissal", "reason=%3Cb%3E%E8%84%9A%E6%B3%A8%E6%9C%89%E8%AF%B4%E6%98%8E").statusCode()).isEqualTo(302);
        assertThat(reviewer.get(document).body()).contains("&lt;b&gt;脚注有说明").contains("本机操作员").contains("驳回 1").doesNotContain("<b>脚注");
        assertThat(comments(reviewer.saved(document + "/commented"))).doesNotContain(dismissed);
        assertThat(text(reviewer.saved(document + "/page"))).doesNotContain("id=\"" + first + "\"");
        assertThat(text(reviewer.saved(document + "/findings.json"))).contains("\"what\" : \"dismissed\"").contains("<b>脚注有说明");

        reviewer.post(document + "/findings/" + first + "/withdrawal", "");
        assertThat(comments(reviewer.saved(document + "/commented"))).contains(dismissed);
        assertThat(reviewer.reviews().findings(id).getFirst().verdicts()).extracting(Verdict::what).containsExactly(Verdict.What.DISMISSED, Verdict.What.WITHDRAWN);
    }

    @Test
    void theSameFileAgainIsTheSameDocumentAndAnotherVersionIsAnother() throws Exception {
        UUID first = reviewer.audited(Sent.text("年报.txt", Reviewer.WRONG_TOTAL + "第一版"));
        reviewer.reviews().judge(first, "F1", Verdict.What.DISMISSED, "含兼职", Viewer.LOCAL_OPERATOR);
        HttpResponse<String> again = reviewer.drop(Sent.text("年报（副本）.txt", Reviewer.WRONG_TOTAL + "第一版"));
        UUID second = reviewer.audited(Sent.text("年报.txt", Reviewer.WRONG_TOTAL + "第二版"));

        assertThat(Reviewer.id(again)).isEqualTo(first);
        assertThat(again.headers().firstValue("Location").orElse("")).endsWith("?known=true");
        assertThat(reviewer.get("/audit/documents/" + first + "?known=true").body()).contains("以前上传过").contains("含兼职").contains("上传过 2 次").contains("/audit/documents/" + second);
        assertThat(second).isNotEqualTo(first);
        assertThat(reviewer.reviews().findings(second).getFirst().standing()).as("a version is judged by itself").isEqualTo("open");
    }

    @Test
    void auditedAgainAFindingKeepsItsVerdict() throws Exception {
        UUID id = reviewer.audited(Sent.text("再.txt", Reviewer.WRONG_TOTAL + "再"));
        reviewer.post("/audit/documents/" + id + "/findings/F1/acceptance", "");
        reviewer.post("/audit/documents/" + id + "/repetition", "");
        reviewer.settled(List.of(id));

        assertThat(reviewer.reviews().findings(id)).singleElement().satisfies(each -> assertThat(each.standing()).isEqualTo("accepted"));
    }

    @Test
    void nothingIsLeftOfADeletedDocument() throws Exception {
        UUID id = reviewer.audited(Sent.text("删.txt", Reviewer.WRONG_TOTAL + "删"));
        reviewer.post("/audit/documents/" + id + "/findings/F1/acceptance", "");
        int batches = reviewer.school().sql().fetchCount(DSL.table("audit.batch"));
        assertThat(reviewer.post("/audit/documents/" + id + "/deletion", "").statusCode()).isEqualTo(302);

        assertThat(reviewer.get("/audit/documents/" + id).statusCode()).isEqualTo(404);
        for (String table : new String[] {"finding", "verdict", "batch_file"}) {
            assertThat(reviewer.school().sql().fetchSingle("select count(*) from audit." + table + " where document = ?", id).get(0, Long.class)).as(table).isZero();
        }
        assertThat(reviewer.school().sql().fetchCount(DSL.table("audit.batch"))).isEqualTo(batches - 1);
    }

    @Test
    void hostileNamesAndTextsAreShownAndNeverRun() throws Exception {
        UUID id = reviewer.audited(Sent.text("../../\u202e<img src=x onerror=alert(1)>.txt", "<script>alert(1)</script>\n\n男41人，女38人，共计89人。\n"));
        HttpResponse<String> page = reviewer.get("/audit/documents/" + id);

        assertThat(reviewer.reviews().document(id).orElseThrow().name()).isEqualTo("<img src=x onerror=alert(1)>.txt");
        assertThat(page.body()).contains("&lt;img src=x").contains("&lt;script&gt;alert(1)").doesNotContain("<img src=x").doesNotContain("<script>alert");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).isEqualTo("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'");
        HttpResponse<byte[]> saved = reviewer.saved("/audit/documents/" + id + "/page");
        assertThat(saved.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(text(saved)).doesNotContain("<script>");
    }

    @Test
    void aBatchIsSortedByAColumnAndTakenAwayAsASheet() throws Exception {
        Batch batch = reviewer.settledBatch(reviewer.drop(Sent.text("无误.txt", "男41人，女38人，共计79人。"), Sent.text("有误.txt", Reviewer.WRONG_TOTAL + "批"), Sent.text("=cmd.txt", "没有数字。")));
        String url = "/audit/batches/" + batch.id();

        assertThat(reviewer.get(url + "?sort=found&down=true").body()).containsSubsequence("aria-sort=\"descending\"", ">有误.txt<", ">无误.txt<");
        assertThat(reviewer.get(url + "?sort=found&down=false").body()).containsSubsequence(">无误.txt<", ">有误.txt<");
        assertThat(text(reviewer.saved(url + "/findings.csv"))).contains("文件,状态,数字,已核对,表格,发现,合计").contains("有误.txt,已审核,3,3,0,1,1");
        assertThat(new String(reviewer.saved(url + "/findings.xlsx").body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(reviewer.get("/audit/documents/" + batch.files().getLast().document().id()).body()).contains("没有读到数字");
        assertThat(reviewer.post(url + "/deletion", "").statusCode()).isEqualTo(302);
        assertThat(reviewer.get("/audit/documents/" + batch.files().getFirst().document().id()).statusCode()).isEqualTo(404);
    }

    @Test
    void howOftenEachKindWasAcceptedIsCounted() throws Exception {
        try (Reviewer fresh = Reviewer.atAnEmptySchool()) {
            assertThat(fresh.get("/audit/kinds").body()).contains("不适用").doesNotContain("%<");
            for (int i = 0; i < 4; i++) {
                UUID id = fresh.audited(Sent.text(i + ".txt", Reviewer.WRONG_TOTAL + i));
                assertThat(fresh.get("/audit/documents/" + id).body()).contains(i == 0 ? "同类发现还没有判定过" : "同类发现判定过 " + i + " 项");
                if (i < 3) {
                    fresh.post("/audit/documents/" + id + "/findings/F1/" + (i < 2 ? "acceptance" : "dismissal"), "reason=x");
                }
            }
            assertThat(fresh.reviews().acceptance().getFirst()).isEqualTo(new Acceptance(Kind.SUM, true, 2, 1, 1));
            assertThat(fresh.get("/audit/kinds").body()).contains("66.7%");
        }
    }

    private static String comments(HttpResponse<byte[]> word) throws Exception {
        assertThat(word.headers().firstValue("Content-Disposition").orElse("")).contains(".audited.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
            return String.join("\n", document.getDocComments().getComments().stream().map(XWPFComment::getText).toList());
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
