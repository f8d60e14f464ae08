package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.browser.Chromium;
import vn.parindex.evidence.inspection.SomeFiles;
import vn.parindex.evidence.store.FileStore;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.round.Letter;
import vn.parindex.province.round.LetterImports;
import vn.parindex.province.round.Question;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Paper;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.SmallProvinces;
import vn.parindex.workflow.forms.FormDeployment;

/** Documents with files for the province's index, from the lead's first file to the mark of the Interior Department. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvinceEvidenceIT extends OverHttp {

    private static final String LEAD = "so-tu-phap";
    private static final String COORDINATING = "so-tai-chinh";
    private static final String SUPPLIER = "so-y-te";
    private static final String NO_UNIT = "huyen-cang-long";
    private static final String HEAD = INTERIOR + ".lanhdao";
    private static final String CRITERION = "/tieu-chi/1.3";
    private static final String DOCUMENT =
            """
            {"number": "%s", "issuedOn": "2024-01-05", "issuer": "Sở Tư pháp", "title": "Báo cáo sáng kiến", \
            "uploads": [%s], "off": [], "reason": "%s"}""";

    @Autowired
    private ProvincePlans plans;

    @Autowired
    private FormDeployment forms;

    @Autowired
    private LetterImports imports;

    @Autowired
    private FileStore store;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    private String plan;
    private String stating;
    private Caller lead;
    private long document;
    private String file;

    @BeforeAll
    void three_items_of_a_plan_are_open() {
        plan = plans.load(SmallProvinces.source(), 0).plan().id();
        forms.deployProvince(plan);
        List.of("1.1", "1.2", "7.1")
                .forEach(item -> runtime.startProcessInstanceByKey(Models.Process.ASSIGNMENT, plan + ":" + item));
        stating = task(Models.Element.STATE_CRITERIA, "1.2");
        lead = webapp(LEAD);
    }

    /** Other tests count tasks of the same departments. */
    @AfterAll
    void nothing_of_the_plan_stays_open() {
        List.of("1.1", "1.2", "7.1").forEach(item -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(plan + ":" + item)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of the test")));
    }

    @Test
    @Order(1)
    void the_lead_attaches_a_document_with_its_file_to_a_criterion_of_its_item() {
        document = add(lead, stating, CRITERION, "7/BC-STP", "Báo cáo.PDF");

        JsonNode tab = tab(lead, stating);
        assertThat(tab.get("editable").asBoolean()).isTrue();
        assertThat(tab.get("markable").asBoolean()).isFalse();
        assertThat(tab.get("formal").asBoolean()).isTrue();
        assertThat(tab.get("unitName").asText()).isEqualTo("Sở Tư pháp");
        JsonNode shown = shown(tab, document);
        assertThat(shown.get("text").asText()).isEqualTo("7/BC-STP ngày 05/01/2024 của Sở Tư pháp: Báo cáo sáng kiến");
        assertThat(shown.get("files").get(0).get("name").asText()).isEqualTo("Báo cáo.pdf");
        file = shown.get("files").get(0).get("address").asText();
        Answer saved = lead.get(file);
        assertThat(saved.body()).isEqualTo(new String(SomeFiles.pdf(), StandardCharsets.US_ASCII));
        assertThat(saved.header("Content-Disposition")).startsWith("attachment;");
        assertThat(saved.header("Content-Security-Policy")).startsWith("sandbox;");
        assertThat(lead.get(file + "/picture").status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void the_same_files_are_refused_as_everywhere() {
        Answer hostile = lead.upload(
                address(stating, CRITERION) + "/uploads?name=a.pdf",
                BodyPublishers.ofByteArray(new byte[] {'M', 'Z', 0, 0, 0, 0}));

        assertThat(hostile.status()).isEqualTo(422);
        assertThat(hostile.message()).startsWith("Tệp “a.pdf” ");
        Answer without = lead.post(address(stating, CRITERION) + "/documents", DOCUMENT.formatted("8/BC-STP", "", ""));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.message()).contains("ít nhất một tệp");
        assertThat(documents("8/BC-STP")).isZero();
        Answer unnumbered = lead.post(
                address(stating, CRITERION) + "/documents",
                DOCUMENT.formatted("", upload(lead, stating, CRITERION, "b.pdf"), ""));
        assertThat(unnumbered.message()).contains("ghi số, ký hiệu");
        assertThat(lead.post(address(stating, "/tieu-chi/1.1") + "/documents", DOCUMENT.formatted("9/BC-STP", "", ""))
                        .status())
                .as("a criterion of another item")
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void only_those_who_work_on_the_task_change_anything() {
        for (String user : List.of(COORDINATING, SUPPLIER, NO_UNIT, ADMINISTRATOR, ENUMERATOR)) {
            assertThat(changes(webapp(user))).as(user).isEqualTo(List.of(404, 404, 404, 404, 404, 404, 404, 404));
            assertThat(webapp(user).get("/api/evidence/tasks/" + stating).status())
                    .as(user)
                    .isEqualTo(404);
        }
        // they see all tasks, and work on those of their own
        for (String user : List.of(INTERIOR, AUDITOR)) {
            assertThat(changes(webapp(user))).as(user).isEqualTo(List.of(403, 403, 403, 403, 403, 403, 403, 403));
            JsonNode tab = tab(webapp(user), stating);
            assertThat(tab.get("editable").asBoolean()).as(user).isFalse();
            assertThat(tab.get("markable").asBoolean()).as(user).isFalse();
            assertThat(shown(tab, document).get("changeable").asBoolean()).isFalse();
        }
        assertThat(tab(webapp(LEAD + ".lanhdao"), stating).get("editable").asBoolean())
                .as("the head of the department is one of its people")
                .isTrue();
        assertThat(lead.post(document(stating, document) + "/marks", "{\"verdict\": \"ACCEPTED\"}")
                        .status())
                .isEqualTo(403);
        assertThat(anonymous().get("/api/evidence/tasks/" + stating).status()).isEqualTo(401);
        assertThat(shown(tab(lead, stating), document).get("removed").isNull()).isTrue();
    }

    @Test
    @Order(4)
    void files_are_for_the_people_of_the_plan_as_its_pages_are() {
        for (String user : List.of(LEAD, LEAD + ".lanhdao", COORDINATING, SUPPLIER, INTERIOR, HEAD, AUDITOR)) {
            assertThat(webapp(user).get(file).status()).as(user).isEqualTo(200);
        }
        for (String user : List.of(NO_UNIT, ADMINISTRATOR, ENUMERATOR, DESIGNER)) {
            assertThat(webapp(user).get(file).status()).as(user).isEqualTo(404);
        }
        assertThat(anonymous().get(file).status()).isEqualTo(401);
        assertThat(lead.get(file.replace(plan, "khac-2024")).status()).isEqualTo(404);
        assertThat(lead.get(file.replaceAll("\\d+$", "999999")).status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void a_file_that_nothing_but_a_citation_refers_to_is_kept() {
        database.update("update stored_file set touched_at = touched_at - interval '2 days'"
                + " where sha256 in (select sha256 from citation_file)");

        store.deleteUnused();

        assertThat(lead.get(file).status()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void what_a_coordinating_unit_cites_on_the_page_stands_in_the_same_list_and_gets_its_file_from_the_lead() {
        Caller coordinating =
                Browser.loggedIn(anonymous(), "tasklist", COORDINATING).caller();
        String page = "/chi-so-tinh/" + plan + CRITERION;
        String token = coordinating.get(page).body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        assertThat(coordinating
                        .postForm(
                                page + "/tai-lieu",
                                "so=5/BC-STC&ngay=05/01/2024&co-quan=" + encoded("Sở Tài chính") + "&trich-yeu="
                                        + encoded("Kinh\r\nphí") + "&_csrf=" + encoded(token))
                        .status())
                .isEqualTo(302);

        JsonNode tab = tab(lead, stating);
        JsonNode cited = shown(tab, "5/BC-STC");
        assertThat(cited.get("files")).isEmpty();
        // one line, as the box of the form has it, so that a file alone is no other wording
        assertThat(cited.get("title").asText()).isEqualTo("Kinh phí");
        String adder = cited.get("added").get("user").asText();
        assertThat(adder).isEqualTo("so-tai-chinh");
        assertThat(tab.get("people").get(adder).asText()).isEqualTo("Cán bộ Sở Tài chính");
        Answer filed = lead.put(
                document(stating, cited.get("id").asLong()),
                """
                {"number": "5/BC-STC", "issuedOn": "2024-01-05", "issuer": "Sở Tài chính", "title": "Kinh phí", \
                "uploads": [%s]}"""
                        .formatted(upload(lead, stating, CRITERION, "kinh-phi.pdf")));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(200);
        assertThat(filed.json().get("id").asLong()).isEqualTo(cited.get("id").asLong());
        assertThat(coordinating.get(page).body())
                .contains("kinh-phi.pdf", "Báo cáo.pdf", file, "Đính kèm vào tài liệu 5/BC-STC");
    }

    @Test
    @Order(5)
    void the_interior_department_cites_on_the_page_and_those_outside_the_plan_do_not() {
        String page = "/chi-so-tinh/" + plan + CRITERION + "/tai-lieu";
        String form = "so=%s&ngay=05/01/2024&co-quan=x&trich-yeu=x";

        for (String user : List.of(NO_UNIT, ADMINISTRATOR, ENUMERATOR, AUDITOR)) {
            assertThat(webapp(user).postForm(page, form.formatted("30/BC")).status())
                    .as(user)
                    .isIn(403, 404, 422);
        }
        assertThat(documents("30/BC")).isZero();
        assertThat(webapp(INTERIOR).postForm(page, form.formatted("30/BC")).status())
                .isEqualTo(302);
    }

    @Test
    @Order(6)
    void a_changed_document_takes_the_place_of_the_old_one_with_its_files_and_the_reason() {
        Answer unexplained = lead.put(document(stating, document), DOCUMENT.formatted("7a/BC-STP", "", ""));
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.message()).contains("Ghi rõ lý do thay tài liệu 7/BC-STP");

        Answer changed = lead.put(document(stating, document), DOCUMENT.formatted("7a/BC-STP", "", "Ghi nhầm số"));

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        long old = document;
        document = changed.json().get("id").asLong();
        JsonNode tab = tab(lead, stating);
        assertThat(tab.findValues("documents").get(0))
                .extracting(shown -> shown.get("id").asLong())
                .doesNotContain(old);
        JsonNode shown = shown(tab, document);
        assertThat(shown.get("earlier").get(0).get("text").asText()).startsWith("7/BC-STP ");
        assertThat(shown.get("files").get(0).get("name").asText()).isEqualTo("Báo cáo.pdf");
        assertThat(lead.get("/chi-so-tinh/" + plan + CRITERION).body())
                .contains("Thay tài liệu 7/BC-STP ngày 05/01/2024 bằng 7a/BC-STP");
    }

    @Test
    @Order(7)
    void a_document_is_taken_back_for_a_reason_and_restored() {
        String address = document(stating, document);

        assertThat(lead.post(address + "/withdraw", "{\"reason\": \" \"}").message())
                .contains("Ghi rõ lý do rút");
        assertThat(lead.post(address + "/withdraw", "{\"reason\": \"Nhầm tiêu chí\"}")
                        .status())
                .isEqualTo(200);
        JsonNode withdrawn = shown(tab(lead, stating), document);
        assertThat(withdrawn.get("why").asText()).isEqualTo("Nhầm tiêu chí");
        assertThat(lead.post(address + "/withdraw", "{\"reason\": \"Nhầm\"}").status())
                .isEqualTo(422);
        assertThat(lead.post(address + "/restore", "{}").status()).isEqualTo(200);
        assertThat(lead.post(address + "/restore", "{}").status()).isEqualTo(422);
        assertThat(shown(tab(lead, stating), document).get("removed").isNull()).isTrue();
        assertThat(lead.get("/chi-so-tinh/" + plan + CRITERION).body())
                .contains("Khôi phục tài liệu 7a/BC-STP", "Nhầm tiêu chí");
    }

    @Test
    @Order(8)
    void a_document_is_used_again_for_another_criterion_without_its_file_being_copied() {
        String own = task(Models.Element.STATE_CRITERIA, "1.1");
        Caller interior = webapp(INTERIOR);
        long source = add(interior, own, "/tieu-chi/1.1", "1/BC-SNV", "ke-hoach.pdf");
        int contents = database.queryForObject("select count(*) from stored_file", Integer.class);
        String elsewhere = address(own, "/tieu-chi/1.2");
        assertThat(interior.get(elsewhere + "/reusable").json())
                .extracting(item -> item.get("id").asLong())
                .containsExactly(source);

        Answer again = interior.post(elsewhere + "/reuse", "{\"document\": " + source + "}");

        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(shown(tab(interior, own), again.json().get("id").asLong()).get("files"))
                .hasSize(1);
        assertThat(database.queryForObject("select count(*) from stored_file", Integer.class))
                .isEqualTo(contents);
        assertThat(interior.post(elsewhere + "/reuse", "{\"document\": " + document + "}")
                        .status())
                .as("a document of another department")
                .isEqualTo(422);
    }

    @Test
    @Order(9)
    void a_document_counts_as_evidence_when_the_item_is_submitted_and_is_then_only_read() {
        Answer submitted = as(LEAD).post(
                        "/engine-rest/task/" + stating + "/submit-form",
                        """
                        {"variables": {"c1_3__count": {"value": "2"}, "outcome": {"value": "submit"}}}""");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(204);

        assertThat(lead.post(document(stating, document) + "/withdraw", "{\"reason\": \"x\"}")
                        .status())
                .isEqualTo(404);
        JsonNode tab = tab(webapp(INTERIOR), task(Models.Element.APPRAISE_ITEM, "1.2"));
        assertThat(tab.get("editable").asBoolean()).isFalse();
        assertThat(tab.get("markable").asBoolean()).isTrue();
        assertThat(shown(tab, document).get("changeable").asBoolean()).isFalse();
    }

    @Test
    @Order(10)
    void the_interior_department_marks_documents_while_it_appraises_and_everybody_of_the_plan_sees_the_marks() {
        String appraisal = task(Models.Element.APPRAISE_ITEM, "1.2");
        String marks = document(appraisal, document) + "/marks";
        Caller interior = webapp(INTERIOR);

        assertThat(interior.post(marks, "{\"verdict\": \"REJECTED\", \"reason\": \" \"}")
                        .message())
                .contains("Ghi rõ lý do");
        assertThat(interior.post(marks, "{\"verdict\": \"REJECTED\", \"reason\": \"Chưa ký\"}")
                        .status())
                .isEqualTo(200);
        assertThat(interior.post(marks, "{\"verdict\": \"ACCEPTED\"}").status()).isEqualTo(200);
        assertThat(interior.post(marks, "{}").status()).isEqualTo(400);
        for (String user : List.of(LEAD, COORDINATING, SUPPLIER, NO_UNIT, ADMINISTRATOR, ENUMERATOR)) {
            assertThat(webapp(user).post(marks, "{\"verdict\": \"ACCEPTED\"}").status())
                    .as(user)
                    .isIn(403, 404);
        }
        assertThat(webapp(AUDITOR).post(marks, "{\"verdict\": \"ACCEPTED\"}").status())
                .isEqualTo(403);

        assertThat(shown(tab(interior, appraisal), document).get("marks"))
                .extracting(mark -> mark.get("verdict").asText())
                .containsExactly("REJECTED", "ACCEPTED");
        assertThat(webapp(COORDINATING).get("/chi-so-tinh/" + plan + CRITERION).body())
                .contains("Không đạt", "Chưa ký", "7a/BC-STP ngày 05/01/2024: đạt");
    }

    @Test
    @Order(11)
    void nobody_marks_documents_of_their_own_department() {
        String own = task(Models.Element.STATE_CRITERIA, "1.1");
        Answer submitted = as(INTERIOR)
                .post(
                        "/engine-rest/task/" + own + "/submit-form",
                        """
                        {"variables": {"c1_1__achieved": {"value": "9"}, "c1_1__planned": {"value": "10"},
                         "c1_2__met": {"value": "true"}, "outcome": {"value": "submit"}}}""");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(204);
        String appraisal = task(Models.Element.APPRAISE_ITEM, "1.1");
        JsonNode tab = tab(webapp(HEAD), appraisal);
        long first = tab.findValues("documents").get(0).get(0).get("id").asLong();

        assertThat(webapp(INTERIOR)
                        .post(document(appraisal, first) + "/marks", "{\"verdict\": \"ACCEPTED\"}")
                        .status())
                .isIn(403, 404);
        assertThat(tab.get("markable").asBoolean()).isTrue();
        assertThat(webapp(HEAD)
                        .post(document(appraisal, first) + "/marks", "{\"verdict\": \"ACCEPTED\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(12)
    void a_department_that_the_ministry_asks_attaches_documents_beside_its_questions() {
        var letter = new Letter(new Paper("12/BNV-CCHC", LocalDate.of(2024, 1, 6)), LocalDate.of(2090, 2, 3));
        imports.enter(
                plan,
                letter,
                List.of(new Question("1.3", null, "Nêu rõ sáng kiến"), new Question("2.1", null, "Giải trình")),
                null,
                new Actor(INTERIOR, INTERIOR, null));
        String answering = answering(LEAD);

        JsonNode tab = tab(lead, answering);
        assertThat(tab.get("editable").asBoolean()).isTrue();
        assertThat(tab.findValues("criteria").stream()
                        .flatMap(JsonNode::valueStream)
                        .map(criterion -> criterion.get("code").asText()))
                .containsExactly("1.3");
        long document = add(lead, answering, CRITERION, "20/BC-STP", "bo-sung.pdf");
        JsonNode added = shown(tab(lead, answering), document);
        assertThat(added.get("late").asBoolean()).isFalse();
        assertThat(webapp(COORDINATING)
                        .post(document(answering, added.get("id").asLong()) + "/withdraw", "{\"reason\": \"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(lead.post(document(answering, added.get("id").asLong()) + "/marks", "{\"verdict\": \"ACCEPTED\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(12)
    void other_files_of_a_marked_document_are_another_document_with_a_reason() {
        String answering = answering(LEAD);
        JsonNode marked = shown(tab(lead, answering), document);
        assertThat(marked.get("marks")).isNotEmpty();
        String same =
                """
                {"number": "7a/BC-STP", "issuedOn": "2024-01-05", "issuer": "Sở Tư pháp", "title": "Báo cáo sáng kiến", \
                "uploads": [%s], "off": [%s], "reason": %s}""";
        String upload = upload(lead, answering, CRITERION, "khac.pdf");
        long off = marked.get("files").get(0).get("id").asLong();

        Answer unexplained = lead.put(document(answering, document), same.formatted(upload, off, "null"));
        assertThat(unexplained.status()).as(unexplained.toString()).isEqualTo(422);
        assertThat(unexplained.message()).contains("Ghi rõ lý do thay tài liệu 7a/BC-STP");
        Answer explained = lead.put(document(answering, document), same.formatted(upload, off, "\"Quét lại\""));

        assertThat(explained.status()).as(explained.toString()).isEqualTo(200);
        JsonNode now = shown(tab(lead, answering), explained.json().get("id").asLong());
        assertThat(now.get("marks")).isEmpty();
        assertThat(now.get("files")).hasSize(1);
    }

    @Test
    @Order(13)
    void who_works_for_two_departments_that_are_asked_files_for_the_one_whose_task_it_is() {
        identity.createMembership(COORDINATING, LEAD);
        try {
            Caller both = webapp(COORDINATING);
            String own = answering(COORDINATING);

            JsonNode tab = tab(both, own);
            assertThat(tab.get("unitName").asText()).isEqualTo("Sở Tài chính");
            assertThat(tab.findValues("criteria").stream()
                            .flatMap(JsonNode::valueStream)
                            .map(criterion -> criterion.get("code").asText()))
                    .containsExactly("2.1");
            long filed = add(both, own, "/tieu-chi/2.1", "21/BC-STC", "giai-trinh.pdf");
            assertThat(database.queryForObject(
                            "select unit_code from evidence_entry where id = ?", String.class, filed))
                    .isEqualTo(COORDINATING);
            assertThat(tab(both, answering(LEAD)).get("unitName").asText()).isEqualTo("Sở Tư pháp");
        } finally {
            identity.deleteMembership(COORDINATING, LEAD);
        }
    }

    /** The process goes on by a job after the letter was entered. */
    private String answering(String group) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> tasks.createTaskQuery()
                                .taskDefinitionKey(Models.Element.ANSWER_QUESTIONS)
                                .processInstanceBusinessKeyLike(plan + ":round:%")
                                .taskCandidateGroup(group)
                                .list(),
                        found -> found.size() == 1)
                .get(0)
                .getId();
    }

    @Test
    @Order(14)
    void the_health_department_attaches_takes_back_and_brings_back_in_a_window_over_the_form() {
        String task = task(Models.Element.SUPPLY_EVIDENCE, "7.1");
        tasks.claim(task, SUPPLIER);
        try (Chromium chromium = Chromium.open("documents of the province's index");
                BrowserContext office = chromium.office()) {
            Page page = Chromium.loggedIn(office, server(), "tasklist", SUPPLIER, PASSWORD);
            page.navigate(server() + "/camunda/app/tasklist/default/#/?task=" + task + "&detailsTab=task-detail-form");
            page.getByText("Đính kèm, xem tài liệu của mục này").click();
            Locator window = page.locator("dialog.px-evidence-window");
            window.getByRole(AriaRole.HEADING, named("Tài liệu kiểm chứng của mục 7.1"))
                    .waitFor();

            window.getByRole(AriaRole.BUTTON, named("Thêm tài liệu: 7.1")).click();
            window.locator("input[type=file]")
                    .setInputFiles(new FilePayload("kế hoạch.pdf", "application/pdf", SomeFiles.pdf()));
            window.getByText("Đã tải xong").first().waitFor();
            window.getByLabel("Ngày ban hành").fill("5/1/2024");
            window.getByLabel("Trích yếu").fill("Kế hoạch cải cách hành chính ngành Y tế");
            window.getByRole(AriaRole.BUTTON, named("Lưu tài liệu")).click();
            window.getByText("Ghi số, ký hiệu của tài liệu.").waitFor();
            window.getByLabel("Số, ký hiệu").fill("9/KH-SYT");
            window.getByRole(AriaRole.BUTTON, named("Lưu tài liệu")).click();
            window.getByText("9/KH-SYT · 05/01/2024 · Sở Y tế").waitFor();
            Chromium.accessible(page, ".px-evidence-window");
            Chromium.picture(page, "province-evidence-window");

            window.getByRole(AriaRole.BUTTON, beginning("Xóa: ")).click();
            window.getByLabel("Lý do rút tài liệu").fill("Nhầm mục");
            window.getByRole(AriaRole.BUTTON, named("Rút tài liệu")).click();
            window.getByText("Lý do: Nhầm mục").waitFor();
            Chromium.picture(page, "province-evidence-withdrawn");
            window.getByRole(AriaRole.BUTTON, named("Hoàn tác")).click();
            window.getByRole(AriaRole.BUTTON, beginning("Xóa: ")).waitFor();

            window.getByRole(AriaRole.BUTTON, named("Xem kế hoạch.pdf")).click();
            page.locator(".px-viewer canvas[data-drawn=true]").waitFor();
        }
    }

    /** What each way to change something answers. */
    private List<Integer> changes(Caller caller) {
        String address = address(stating, CRITERION);
        String changed = document(stating, document);
        return List.of(
                caller.upload(address + "/uploads?name=a.pdf", BodyPublishers.ofByteArray(SomeFiles.pdf()))
                        .status(),
                caller.post(address + "/documents", DOCUMENT.formatted("8/BC", "", ""))
                        .status(),
                caller.get(address + "/reusable").status(),
                caller.post(address + "/reuse", "{\"document\": " + document + "}")
                        .status(),
                caller.put(changed, DOCUMENT.formatted("8/BC", "", "x")).status(),
                caller.post(changed + "/withdraw", "{\"reason\": \"x\"}").status(),
                caller.post(changed + "/restore", "{}").status(),
                caller.post(changed + "/marks", "{\"verdict\": \"ACCEPTED\"}").status());
    }

    private long add(Caller caller, String task, String subject, String number, String name) {
        Answer answer = caller.post(
                address(task, subject) + "/documents",
                DOCUMENT.formatted(number, upload(caller, task, subject, name), ""));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().get("id").asLong();
    }

    /** Id of the upload as JSON. */
    private String upload(Caller caller, String task, String subject, String name) {
        Answer answer = caller.upload(
                address(task, subject) + "/uploads?name=" + encoded(name), BodyPublishers.ofByteArray(SomeFiles.pdf()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().get("id").toString();
    }

    private static String address(String task, String subject) {
        return "/api/evidence/province/tasks/" + task + subject;
    }

    private static String document(String task, long id) {
        return "/api/evidence/province/tasks/" + task + "/documents/" + id;
    }

    private static JsonNode tab(Caller caller, String task) {
        Answer answer = caller.get("/api/evidence/tasks/" + task);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode shown(JsonNode tab, long document) {
        return shown(tab, "id", Long.toString(document));
    }

    private static JsonNode shown(JsonNode tab, String number) {
        return shown(tab, "number", number);
    }

    private static JsonNode shown(JsonNode tab, String what, String value) {
        return tab.findValues("documents").stream()
                .flatMap(JsonNode::valueStream)
                .filter(shown -> shown.get(what).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private String task(String element, String item) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(element)
                .processInstanceBusinessKey(plan + ":" + item)
                .singleResult()
                .getId();
    }

    private Caller webapp(String user) {
        // the administrator and enumerators do not get into the list of tasks
        Caller caller = Browser.loggedIn(anonymous(), "welcome", user).caller();
        JsonNode csrf = caller.get("/api/session").json().get("csrf");
        return caller.with(csrf.get("header").asText(), csrf.get("token").asText());
    }

    private int documents(String number) {
        return database.queryForObject(
                "select count(*) from evidence_entry where paper_number = ?", Integer.class, number);
    }

    private String server() {
        return "http://localhost:" + anonymous().port();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions beginning(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
