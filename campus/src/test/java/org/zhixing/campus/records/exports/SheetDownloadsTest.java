package org.zhixing.campus.records.exports;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhixing.campus.command.ServedDemoSchool;
import org.zhixing.campus.records.RecordTypes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/// Templates and exports as the browser gets them.
class SheetDownloadsTest extends ServedDemoSchool {

    @Test
    void aTemplateIsAWorkbookOfItsType() throws Exception {
        HttpResponse<byte[]> template = sent(HttpRequest.newBuilder(URI.create(served.url() + "/templates/student.xlsx")).GET());

        assertThat(template.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.body()))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("学生");
        }
    }

    @Test
    void thereIsNoTemplateOfAnUnknownType() throws Exception {
        assertThat(sent(HttpRequest.newBuilder(URI.create(served.url() + "/templates/dragon.xlsx")).GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void allTemplatesComeInOneArchive() throws Exception {
        assertThat(workbooks(sent(HttpRequest.newBuilder(URI.create(served.url() + "/templates.zip")).GET()).body())).hasSize(types());
    }

    @Test
    void theWholeSchoolComesInOneArchiveAndWhoHadItIsRemembered() throws Exception {
        long before = accesses();

        assertThat(workbooks(sent(HttpRequest.newBuilder(URI.create(served.url() + "/exports")).POST(BodyPublishers.noBody())).body())).hasSize(types()).contains("学生.xlsx");
        assertThat(accesses() - before).isEqualTo(types());
    }

    private static int types() {
        return served.school().the(RecordTypes.class).inOrder().size();
    }

    private static long accesses() {
        return served.school().sql().fetchSingle("select count(*) from records.access where what = 'export'").get(0, Long.class);
    }

    /// Every entry is a workbook, complete.
    private static List<String> workbooks(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                try (ZipInputStream workbook = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    assertThat(workbook.getNextEntry()).as(entry.getName()).isNotNull();
                }
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static HttpResponse<byte[]> sent(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
