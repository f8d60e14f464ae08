package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import vn.parindex.browser.Chromium;
import vn.parindex.evidence.inspection.SomeFiles;
import vn.parindex.workflow.Models;

/** Documents of a unit from the first file to the appraiser's mark: who sees what, and when. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceIT extends OverHttp {

    private static final String UNIT = "thanh-tra-tinh";
    private static final String APPRAISER = "so-tu-phap";
    private static final String OTHER = "so-y-te";
    private static final String FIELD = "2";
    private static final String CRITERION = "2.1.1";
    private static final String BASE = "/api/evidence/" + PLAN + "/" + UNIT + "/criteria/" + CRITERION;
    private static final String DOCUMENT =
            """
            {"number": "12/BC-TTr", "issuedOn": "2023-12-05", "issuer": "Thanh tra tỉnh", "title": "Báo cáo", \
            "uploads": [%s]}""";

    private Caller unit;
    private long document;
    private long withdrawn;
    private long file;

    @Test
    @Order(1)
    void a_unit_attaches_a_document_with_its_file() {
        unit = webapp(UNIT);
        document = add("../../Báo cáo\u202E.PDF", SomeFiles.pdf());
        withdrawn = add(
                "nháp.pdf",
                (new String(SomeFiles.pdf(), StandardCharsets.US_ASCII) + "\n%").getBytes(StandardCharsets.US_ASCII));

        JsonNode tab =
                unit.get("/api/evidence/tasks/" + selfAssessment(UNIT, FIELD)).json();

        assertThat(tab.get("editable").asBoolean()).isTrue();
        assertThat(tab.get("markable").asBoolean()).isFalse();
        JsonNode shown = shown(tab, document);
        assertThat(tab.get("people")
                        .get(shown.get("added").get("user").asText())
                        .asText())
                .isEqualTo("Cán bộ Thanh tra tỉnh");
        assertThat(shown.get("text").asText()).isEqualTo("12/BC-TTr ngày 05/12/2023 của Thanh tra tỉnh: Báo cáo");
        file = shown.get("files").get(0).get("id").asLong();
        assertThat(shown.get("files").get(0).get("name").asText()).isEqualTo("Báo cáo.pdf");
    }

    @Test
    @Order(2)
    void a_file_is_saved_as_it_was_and_never_runs_in_the_origin_of_the_product() {
        Answer whole = unit.get("/api/evidence/files/" + file);

        assertThat(whole.body()).isEqualTo(new String(SomeFiles.pdf(), StandardCharsets.US_ASCII));
        assertThat(whole.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(whole.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''B%C3%A1o");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.header("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(whole.headers().allValues("Content-Security-Policy")).hasSize(1);

        Answer range = unit.with("Range", "bytes=5-7").get("/api/evidence/files/" + file);
        assertThat(range.status()).isEqualTo(206);
        assertThat(range.body()).isEqualTo("1.4");
        // only pictures are shown in place
        assertThat(unit.get("/api/evidence/files/" + file + "/picture").status())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void hostile_and_oversized_files_are_refused_in_vietnamese_and_leave_nothing() {
        int files = count("stored_file");
        int uploads = count("evidence_upload");

        for (byte[] hostile : List.of(
                new byte[] {'M', 'Z', 0, 0, 0, 0},
                "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                new byte[0])) {
            Answer answer = unit.upload(BASE + "/uploads?name=bao-cao.pdf", BodyPublishers.ofByteArray(hostile));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.message()).startsWith("Tệp “bao-cao.pdf” ");
        }
        Answer large = unit.upload(
                BASE + "/uploads?name=lon.pdf",
                BodyPublishers.ofByteArrays(() ->
                        Stream.generate(() -> new byte[1024 * 1024]).limit(51).iterator()));
        assertThat(large.status()).as(large.toString()).isEqualTo(422);
        assertThat(large.message()).contains("lớn hơn 50 MB");
        assertThat(count("stored_file")).isEqualTo(files);
        assertThat(count("evidence_upload")).isEqualTo(uploads);
    }

    @Test
    @Order(4)
    void a_line_that_breaks_leaves_nothing() throws IOException {
        int files = count("stored_file");
        int uploads = count("evidence_upload");
        String cookies = unit.cookies().getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        String headers = unit.headers().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .reduce("", String::concat);

        try (Socket line = new Socket("localhost", unit.port())) {
            line.getOutputStream()
                    .write(("POST " + BASE + "/uploads?name=a.pdf HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies
                                    + "\r\n" + headers
                                    + "Content-Type: application/octet-stream\r\nContent-Length: 100000\r\n\r\n%PDF-1.4")
                            .getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
        }

        // what comes next is answered after the other has gone wrong or is still at it: in both cases nothing is there
        assertThat(unit.get("/api/session").status()).isEqualTo(200);
        assertThat(count("stored_file")).isEqualTo(files);
        assertThat(count("evidence_upload")).isEqualTo(uploads);
    }

    @Test
    @Order(5)
    void nobody_else_sees_or_changes_what_is_not_handed_over() {
        for (String user : List.of(OTHER, APPRAISER, INTERIOR, "hoi-dong-tham-dinh", "ubnd-tinh")) {
            Caller caller = webapp(user);
            assertThat(caller.get("/api/evidence/files/" + file).status())
                    .as(user)
                    .isEqualTo(404);
            assertThat(caller.upload(BASE + "/uploads?name=a.pdf", BodyPublishers.ofByteArray(SomeFiles.pdf()))
                            .status())
                    .isEqualTo(404);
            assertThat(caller.post(BASE + "/documents", DOCUMENT.formatted("")).status())
                    .isEqualTo(404);
            assertThat(caller.get(BASE + "/reusable").status()).isEqualTo(404);
            assertThat(caller.delete("/api/evidence/documents/" + document).status())
                    .isEqualTo(404);
            assertThat(caller.post("/api/evidence/documents/" + document + "/restore", "{}")
                            .status())
                    .isEqualTo(404);
            assertThat(caller.put("/api/evidence/documents/" + document, DOCUMENT.formatted(""))
                            .status())
                    .isEqualTo(404);
            assertThat(caller.post("/api/evidence/documents/" + document + "/marks", "{\"verdict\": \"ACCEPTED\"}")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(webapp(OTHER)
                        .get("/api/evidence/tasks/" + selfAssessment(UNIT, FIELD))
                        .status())
                .isEqualTo(404);
        assertThat(anonymous().get("/api/evidence/files/" + file).status()).isEqualTo(401);
        Caller withoutToken = Browser.loggedIn(anonymous(), "tasklist", UNIT).caller();
        assertThat(withoutToken.delete("/api/evidence/documents/" + document).status())
                .isEqualTo(403);
    }

    @Test
    @Order(6)
    void uploads_of_one_user_or_criterion_are_no_good_for_another() {
        String upload = upload("a.pdf", SomeFiles.pdf());
        String elsewhere = BASE.replace(CRITERION, "2.1.2");

        Answer answer = unit.post(elsewhere + "/documents", DOCUMENT.formatted('"' + upload + '"'));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.message()).contains("đính kèm lại");
        assertThat(unit.post(BASE + "/documents", DOCUMENT.formatted("")).message())
                .contains("ít nhất một tệp");
        assertThat(unit.post(BASE.replace(CRITERION, "9.9") + "/documents", DOCUMENT.formatted(""))
                        .status())
                .isEqualTo(404);
        assertThat(unit.delete("/api/evidence/uploads/" + upload).status()).isEqualTo(204);
    }

    @Test
    @Order(7)
    void a_document_is_used_again_without_its_file_being_copied_and_taken_back_and_restored() {
        int files = count("stored_file");
        String elsewhere = BASE.replace(CRITERION, "2.1.2");
        JsonNode reusable = unit.get(elsewhere + "/reusable").json();
        assertThat(reusable).extracting(item -> item.get("id").asLong()).contains(document);

        long again = unit.post(elsewhere + "/reuse", "{\"document\": " + document + "}")
                .json()
                .get("id")
                .asLong();

        assertThat(count("stored_file")).isEqualTo(files);
        assertThat(unit.post(elsewhere + "/reuse", "{\"document\": " + document + "}")
                        .message())
                .contains("đã có ở tiêu chí 2.1.2");
        assertThat(unit.delete("/api/evidence/documents/" + again).status()).isEqualTo(200);
        assertThat(unit.delete("/api/evidence/documents/" + again).status()).isEqualTo(422);
        assertThat(unit.post("/api/evidence/documents/" + again + "/restore", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(unit.delete("/api/evidence/documents/" + again).status()).isEqualTo(200);
        assertThat(unit.delete("/api/evidence/documents/" + withdrawn).status()).isEqualTo(200);
    }

    @Test
    @Order(8)
    void a_criterion_needs_a_text_or_a_document_and_the_entry_names_what_is_attached() {
        String task = selfAssessment(UNIT, FIELD);
        SelfAssessmentForm form = SelfAssessmentForm.of(as(UNIT), task).without("c2_1_1__evidence");

        Answer without = submit(UNIT, task, form.without("c2_1_2__evidence"));
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.message())
                .contains("Tiêu chí 2.1.2: ghi tài liệu kiểm chứng")
                .doesNotContain("Tiêu chí 2.1.1");

        Answer with = submit(UNIT, task, form);
        assertThat(with.status()).as(with.toString()).isEqualTo(204);
        assertThat(evidenceOf(CRITERION))
                .isEqualTo("Tài liệu đính kèm:\n– 12/BC-TTr ngày 05/12/2023 của Thanh tra tỉnh: Báo cáo (1 tệp)");
        assertThat(evidenceOf("2.1.2")).isEqualTo(SelfAssessmentForm.EVIDENCE);

        Answer late = unit.delete("/api/evidence/documents/" + document);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.message()).contains("đã gửi");
        assertThat(unit.upload(BASE + "/uploads?name=a.pdf", BodyPublishers.ofByteArray(SomeFiles.pdf()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Order(9)
    void once_the_report_is_handed_over_those_who_appraise_and_decide_read_it() {
        for (String field : List.of("1", "3", "4", "5", "6", "7", "8")) {
            String task = selfAssessment(UNIT, field);
            Answer answer = submit(UNIT, task, SelfAssessmentForm.of(as(UNIT), task));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        }
        String report = task(UNIT + ".lanhdao", Models.Element.APPROVE_REPORT, PLAN + ":" + UNIT);
        JsonNode tab =
                webapp(UNIT + ".lanhdao").get("/api/evidence/tasks/" + report).json();
        assertThat(tab.get("fields")).hasSize(8);
        assertThat(tab.get("editable").asBoolean()).isFalse();
        Answer approved = as(UNIT + ".lanhdao")
                .post(
                        "/engine-rest/task/" + report + "/submit-form",
                        "{\"variables\": {\"outcome\": {\"value\": \"approve\"}}}");
        assertThat(approved.status()).as(approved.toString()).isEqualTo(204);

        for (String reader :
                List.of(UNIT, UNIT + ".lanhdao", APPRAISER, INTERIOR, "hoi-dong-tham-dinh", "ubnd-tinh", AUDITOR)) {
            assertThat(webapp(reader).get("/api/evidence/files/" + file).status())
                    .as(reader)
                    .isEqualTo(200);
        }
        for (String other : List.of(OTHER, OTHER + ".lanhdao", "so-tai-chinh", "to-giup-viec", "vnpt-tra-vinh")) {
            assertThat(webapp(other).get("/api/evidence/files/" + file).status())
                    .as(other)
                    .isEqualTo(404);
        }
        // what was taken back before is nobody's business
        long draft = database.queryForObject(
                "select id from evidence_attachment where document_id = ?", Long.class, withdrawn);
        assertThat(webapp(APPRAISER).get("/api/evidence/files/" + draft).status())
                .isEqualTo(404);
        assertThat(unit.get("/api/evidence/files/" + draft).status()).isEqualTo(200);
    }

    @Test
    @Order(10)
    void the_appraiser_marks_documents_and_every_mark_stays() {
        Caller appraiser = webapp(APPRAISER);
        String marks = "/api/evidence/documents/" + document + "/marks";

        assertThat(appraiser
                        .post(marks, "{\"verdict\": \"REJECTED\", \"reason\": \" \"}")
                        .message())
                .contains("Ghi rõ lý do");
        assertThat(appraiser
                        .post(marks, "{\"verdict\": \"REJECTED\", \"reason\": \"Chưa ký\"}")
                        .status())
                .isEqualTo(200);
        assertThat(appraiser.post(marks, "{\"verdict\": \"ACCEPTED\"}").status())
                .isEqualTo(200);
        assertThat(appraiser.post(marks, "{}").status()).isEqualTo(400);
        for (String reader : List.of(UNIT, INTERIOR, "hoi-dong-tham-dinh", "ubnd-tinh")) {
            assertThat(webapp(reader).post(marks, "{\"verdict\": \"ACCEPTED\"}").status())
                    .as(reader)
                    .isEqualTo(403);
        }
        assertThat(webapp(OTHER).post(marks, "{\"verdict\": \"ACCEPTED\"}").status())
                .isEqualTo(404);

        JsonNode tab = appraiser.get("/api/evidence/tasks/" + appraisal()).json();
        assertThat(tab.get("editable").asBoolean()).isFalse();
        assertThat(tab.get("markable").asBoolean()).isTrue();
        assertThat(shown(tab, document).get("marks"))
                .extracting(mark -> mark.get("verdict").asText())
                .containsExactly("REJECTED", "ACCEPTED");
        String shown = as(APPRAISER)
                .get("/engine-rest/task/" + appraisal() + "/form-variables")
                .body();
        assertThat(shown).contains("c2_1_1__attached", "1 tài liệu");
    }

    @Test
    @Order(11)
    void the_justice_department_drops_two_files_sees_them_uses_them_again_and_takes_them_back() {
        String task = selfAssessment(APPRAISER, FIELD);
        try (Chromium chromium = Chromium.open("the tab of documents");
                BrowserContext office = chromium.office()) {
            Page page = Chromium.loggedIn(office, server(), "tasklist", APPRAISER, PASSWORD);
            page.navigate(server() + "/camunda/app/tasklist/default/#/?task=" + task
                    + "&detailsTab=parindex-evidence&tai-lieu=" + CRITERION);
            Locator criterion = page.locator("[data-criterion='2.1.1']");
            criterion.getByText("Chưa có tài liệu. Thả tệp").waitFor();

            drop(page, criterion, Map.of("báo cáo.pdf", SomeFiles.pdf(), "ảnh.png", SomeFiles.png()));
            criterion.getByText("Đã tải xong").nth(1).waitFor();
            Chromium.picture(page, "evidence-form");
            Chromium.accessible(page, ".px-evidence");
            criterion.getByRole(AriaRole.BUTTON, named("Lưu tài liệu")).click();
            criterion.getByText("Ghi trích yếu nội dung.").waitFor();
            criterion.getByLabel("Số, ký hiệu").fill("12/BC-STP");
            criterion.getByLabel("Ngày ban hành").fill("5/12/2023");
            criterion.getByLabel("Trích yếu").fill("Báo cáo tham mưu văn bản");
            criterion.getByRole(AriaRole.BUTTON, named("Lưu tài liệu")).click();
            criterion.getByText("12/BC-STP · 05/12/2023 · Sở Tư pháp").waitFor();
            Chromium.picture(page, "evidence-tab");

            criterion.getByRole(AriaRole.BUTTON, named("Xem báo cáo.pdf")).click();
            page.locator(".px-viewer canvas[data-drawn=true]").waitFor();
            Chromium.accessible(page, ".px-viewer");
            Chromium.picture(page, "evidence-pdf");
            page.keyboard().press("Escape");
            criterion.getByRole(AriaRole.BUTTON, named("Xem ảnh.png")).click();
            page.waitForFunction("document.querySelector('.px-viewer img')?.naturalWidth === 40");
            page.keyboard().press("Escape");

            Locator next = page.locator("[data-criterion='2.1.2']");
            next.getByRole(AriaRole.BUTTON, named("Dùng lại… 2.1.2")).click();
            page.getByLabel("Tìm theo số").fill("tham muu");
            Chromium.accessible(page, ".px-evidence-window");
            page.locator("dialog .px-evidence-document button").first().click();
            next.getByText("Dùng lại từ tiêu chí 2.1.1").waitFor();

            next.locator("[data-document] button").last().scrollIntoViewIfNeeded();
            next.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Xóa: ")))
                    .click();
            Locator undo = next.getByRole(AriaRole.BUTTON, named("Hoàn tác"));
            undo.waitFor();
            assertThat(undo.evaluate("node => node === document.activeElement")).isEqualTo(true);
            assertThat(next.locator("[data-document]").count()).isZero();
            page.keyboard().press("Enter");
            next.locator("[data-document]").waitFor();
            Chromium.accessible(page, ".px-evidence");

            // from the form, in a window over it; a form can be worked with once its task is claimed
            claim(task, "claim");
            page.navigate(server() + "/camunda/app/tasklist/default/#/?task=" + task + "&detailsTab=task-detail-form");
            // the page has not seen that the task was claimed
            page.reload();
            page.locator("a[href='#/?tai-lieu=2.1.1']").click();
            page.locator("dialog [data-criterion='2.1.1']")
                    .getByText("12/BC-STP")
                    .waitFor();
            Chromium.picture(page, "evidence-window");
        } finally {
            claim(task, "unclaim");
        }
    }

    @Test
    @Order(12)
    void the_appraiser_reads_and_marks_beside_the_task() {
        String task = appraisal();
        try (Chromium chromium = Chromium.open("the tab of documents, as an appraiser");
                BrowserContext office = chromium.office()) {
            Page page = Chromium.loggedIn(office, server(), "tasklist", APPRAISER, PASSWORD);
            page.navigate(server() + "/camunda/app/tasklist/default/#/?task=" + task
                    + "&detailsTab=parindex-evidence&tai-lieu=" + CRITERION);
            Locator shown = page.locator("[data-document='" + document + "']");
            shown.waitFor();
            assertThat(page.getByText("Thêm tài liệu").count()).isZero();

            shown.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Không đạt")))
                    .click();
            shown.getByRole(AriaRole.BUTTON, named("Lưu đánh dấu")).click();
            shown.getByText("Ghi rõ lý do không đạt").waitFor();
            shown.getByLabel("Lý do không đạt").fill("Văn bản chưa có chữ ký");
            shown.getByRole(AriaRole.BUTTON, named("Lưu đánh dấu")).click();
            shown.getByText("Văn bản chưa có chữ ký").waitFor();
            Chromium.accessible(page, ".px-evidence");
            Chromium.picture(page, "evidence-marks");
        }
        assertThat(database.queryForList(
                        "select verdict from evidence_mark where document_id = ? order by id", String.class, document))
                .containsExactly("REJECTED", "ACCEPTED", "REJECTED");
    }

    @Test
    @Order(13)
    void whom_the_interior_department_asks_instead_marks_now_and_reads_afterwards() {
        String other = "van-phong-ubnd-tinh";
        String task = appraisal();
        String marks = "/api/evidence/documents/" + document + "/marks";
        assertThat(webapp(other).get("/api/evidence/files/" + file).status()).isEqualTo(404);

        Answer reassigned = webapp(INTERIOR)
                .post(
                        "/api/deadlines/" + PLAN + "/tasks/" + task + "/reassign",
                        "{\"request\": \"%s\", \"unit\": \"%s\", \"reason\": \"Sở Tư pháp quá tải\"}"
                                .formatted(UUID.randomUUID(), other));
        assertThat(reassigned.status()).as(reassigned.toString()).isEqualTo(200);

        assertThat(webapp(APPRAISER).post(marks, "{\"verdict\": \"ACCEPTED\"}").status())
                .isEqualTo(403);
        assertThat(webapp(other).post(marks, "{\"verdict\": \"ACCEPTED\"}").status())
                .isEqualTo(200);
        Answer appraised =
                as(other).post("/engine-rest/task/" + task + "/submit-form", AppraisalForm.asShown(as(other), task));
        assertThat(appraised.status()).as(appraised.toString()).isEqualTo(204);
        assertThat(webapp(other).get("/api/evidence/files/" + file).status()).isEqualTo(200);
        // by the plan, whatever became of the task
        assertThat(webapp(APPRAISER).get("/api/evidence/files/" + file).status())
                .isEqualTo(200);
    }

    private static void drop(Page page, Locator target, Map<String, byte[]> files) {
        List<Map<String, String>> dropped = files.entrySet().stream()
                .map(file -> Map.of(
                        "name", file.getKey(), "content", Base64.getEncoder().encodeToString(file.getValue())))
                .toList();
        var transfer = page.evaluateHandle(
                """
                files => {
                  const transfer = new DataTransfer();
                  for (const file of files) {
                    transfer.items.add(new File([Uint8Array.from(atob(file.content), c => c.charCodeAt(0))], file.name));
                  }
                  return transfer;
                }""",
                dropped);
        for (String event : List.of("dragenter", "dragover", "drop")) {
            target.dispatchEvent(event, Map.of("dataTransfer", transfer));
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private Caller webapp(String user) {
        Caller caller = Browser.loggedIn(anonymous(), "tasklist", user).caller();
        JsonNode csrf = caller.get("/api/session").json().get("csrf");
        return caller.with(csrf.get("header").asText(), csrf.get("token").asText());
    }

    private String upload(String name, byte[] content) {
        Answer answer = unit.upload(
                BASE + "/uploads?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                BodyPublishers.ofByteArray(content));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().get("id").asText();
    }

    private long add(String name, byte[] content) {
        Answer answer = unit.post(BASE + "/documents", DOCUMENT.formatted('"' + upload(name, content) + '"'));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().get("id").asLong();
    }

    private static JsonNode shown(JsonNode tab, long document) {
        return tab.findValues("documents").stream()
                .flatMap(JsonNode::valueStream)
                .filter(shown -> shown.get("id").asLong() == document)
                .findFirst()
                .orElseThrow();
    }

    private Answer submit(String user, String task, SelfAssessmentForm form) {
        return as(user).post("/engine-rest/task/" + task + "/submit-form", form.json());
    }

    private String appraisal() {
        return task(APPRAISER, Models.Element.APPRAISE, PLAN + ":" + UNIT + ":" + FIELD);
    }

    /** What joins several fields comes a moment later, by a job (docs/decisions/0011). */
    private String task(String user, String element, String businessKey) {
        String path = "/engine-rest/task?taskDefinitionKey=" + element + "&processInstanceBusinessKey=" + businessKey;
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> as(user).get(path).json(), tasks -> tasks.size() == 1)
                .get(0)
                .get("id")
                .asText();
    }

    private void claim(String task, String how) {
        Answer answer =
                as(APPRAISER).post("/engine-rest/task/" + task + "/" + how, "{\"userId\": \"" + APPRAISER + "\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    private String server() {
        return "http://localhost:" + anonymous().port();
    }

    private String evidenceOf(String criterion) {
        return database.queryForObject(
                "select evidence from criterion_entry where assessment_id = ? and criterion_code = ?",
                String.class,
                PLAN + ":" + UNIT,
                criterion);
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }
}
