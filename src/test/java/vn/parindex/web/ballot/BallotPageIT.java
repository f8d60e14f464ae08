package vn.parindex.web.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.questionnaire.QuestionKind.Rated;
import vn.parindex.survey.urn.SmallCampaign;

/** What somebody who has a token, or says so, gets from the pages of ballots. */
class BallotPageIT extends BallotHttp {

    private static final String PLAN = "phieu-trang-2023";
    private static final int SLOW_LINE = 100 * 1024;

    @BeforeAll
    void open() {
        opened(PLAN);
    }

    @Test
    void the_page_asks_every_question_about_the_unit_by_its_name() {
        HttpResponse<String> page = get("/phieu/" + token().text());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"vi\">", plans.get(PLAN).unit(UNIT).name());
        questionnaire(AUDIENCE).questions().forEach(question -> assertThat(page.body())
                .contains("name=\"" + question.key() + "\"", question.label().replace("&", "&amp;")));
        assertThat(page.body()).doesNotContain("ballotCode");
    }

    @Test
    void the_longest_questionnaire_and_its_styles_are_small_and_need_no_script() {
        int styles = get("/phieu.css").body().getBytes(StandardCharsets.UTF_8).length;
        for (String audience : List.of(AUDIENCE, SmallCampaign.OTHER_AUDIENCE, "tinh-lanh-dao-phong-cap-huyen")) {
            String page =
                    get("/phieu/" + issue(PLAN, audience, 1).get(0).text()).body();

            assertThat(page.getBytes(StandardCharsets.UTF_8).length + styles)
                    .as(audience)
                    .isLessThan(SLOW_LINE);
            assertThat(page).doesNotContain("<script", "style=", "onclick");
        }
    }

    @Test
    void the_page_is_kept_by_nobody_and_leads_nowhere() {
        HttpResponse<String> page = get("/phieu/" + token().text());

        assertThat(page.headers().map().keySet()).doesNotContain("set-cookie");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "X-Robots-Tag")).contains("noindex");
        assertThat(header(page, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none';"
                        + " base-uri 'none'");
    }

    @Test
    void the_page_does_not_hold_its_token() {
        BallotToken token = token();

        assertThat(get("/phieu/" + token.text()).body()).doesNotContain(token.text());
    }

    @Test
    void a_ballot_that_is_handed_in_is_in_the_box_and_its_right_is_used() {
        BallotToken token = token();
        int before = boxed(PLAN);

        HttpResponse<String> answer = post(token, handIn(complete(AUDIENCE)));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/phieu/cam-on");
        assertThat(get("/phieu/cam-on").body()).contains("Cảm ơn");
        assertThat(boxed(PLAN)).isEqualTo(before + 1);
    }

    @Test
    void a_ballot_is_handed_in_once_however_often_it_is_sent() {
        BallotToken token = token();
        post(token, handIn(complete(AUDIENCE)));
        int before = boxed(PLAN);

        HttpResponse<String> again = post(token, handIn(complete(AUDIENCE)));

        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("Phiếu này đã được gửi", "Cảm ơn");
        assertThat(get("/phieu/" + token.text()).statusCode()).isEqualTo(410);
        assertThat(post(token, form(complete(AUDIENCE)) + "&luu-nhap=luu").statusCode())
                .isEqualTo(410);
        assertThat(boxed(PLAN)).isEqualTo(before);
    }

    @Test
    void phones_that_hand_in_with_one_token_at_the_same_moment_give_one_ballot() throws Exception {
        int phones = 8;
        String plan = opened("phieu-hai-dien-thoai-2023");
        ExecutorService pool = Executors.newFixedThreadPool(phones);
        try {
            for (BallotToken token : issue(plan, AUDIENCE, 10)) {
                var start = new CyclicBarrier(phones);
                List<Callable<Integer>> calls = new ArrayList<>();
                for (int i = 0; i < phones; i++) {
                    calls.add(() -> {
                        start.await();
                        return post(token, handIn(complete(AUDIENCE))).statusCode();
                    });
                }
                List<Integer> outcomes = new ArrayList<>();
                for (Future<Integer> call : pool.invokeAll(calls)) {
                    outcomes.add(call.get());
                }
                assertThat(outcomes).containsOnlyOnce(303).allMatch(status -> status == 303 || status == 410);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(boxed(plan)).isEqualTo(10);
        assertThat(used(plan)).isEqualTo(10);
    }

    @Test
    void who_left_questions_blank_is_asked_once_and_nothing_is_lost() {
        BallotToken token = token();
        Map<String, String> answers = complete(AUDIENCE);
        String blank = questionnaire(AUDIENCE).rated().get(1).key();
        answers.remove(blank);

        HttpResponse<String> asked = post(token, handIn(answers));

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Còn 1 câu chưa chọn", "href=\"#" + blank + "-0\"", OPINION);
        assertThat(asked.body().split("checked=\"checked\"", -1))
                .hasSize(questionnaire(AUDIENCE).rated().size());
        assertThat(post(token, form(answers) + "&gui-phieu=con-trong").statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_draft_is_opened_again_by_its_token_alone() {
        BallotToken token = token();
        String key = questionnaire(AUDIENCE).rated().get(0).key();
        String text = wordsKey();

        HttpResponse<String> saved =
                post(token, form(Map.of(key, "5", text, "Dòng một\r\nDòng <hai> & \"ba\"")) + "&luu-nhap=luu");

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("Đã lưu, chưa gửi", "đến hết ngày");
        String resumed = get("/phieu/" + token.text()).body();
        assertThat(resumed)
                .contains("Các câu trả lời đã lưu", "Dòng một\nDòng &lt;hai&gt; &amp; &quot;ba&quot;")
                .containsPattern("name=\"" + key + "\" value=\"5\" checked");
        assertThat(get("/phieu/" + token().text()).body()).doesNotContain("Dòng một");
    }

    @Test
    void an_option_that_does_not_exist_is_named_at_its_question_and_the_rest_is_kept() {
        BallotToken token = token();
        Map<String, String> answers = complete(AUDIENCE);
        String key = questionnaire(AUDIENCE).rated().get(0).key();
        answers.put(key, "9");

        HttpResponse<String> refused = post(token, handIn(answers));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "role=\"alert\"", "href=\"#" + key + "-0\"", "id=\"loi-" + key + "\"", "aria-invalid=\"true\"")
                .contains("Phương án trả lời không có trong phiếu", OPINION, "<title>Lỗi: ");
        assertThat(get("/phieu/" + token.text()).statusCode()).as("not used up").isEqualTo(200);
    }

    @Test
    void two_answers_where_one_is_allowed_are_refused() {
        String key = questionnaire(AUDIENCE).rated().get(0).key();

        HttpResponse<String> refused = post(token(), handIn(complete(AUDIENCE)) + "&" + key + "=1");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Chỉ chọn một phương án");
    }

    @Test
    void a_mark_of_paper_is_no_answer_here_nor_in_a_draft() {
        String key = questionnaire(AUDIENCE).rated().get(0).key();
        for (String button : List.of("gui-phieu", "luu-nhap")) {
            HttpResponse<String> refused = post(token(), key + "=khong-hop-le&" + button + "=" + button);

            assertThat(refused.statusCode()).as(button).isEqualTo(422);
            assertThat(refused.body()).contains("hương án trả lời không có trong phiếu");
        }
    }

    @Test
    void an_opinion_that_is_too_long_is_refused_with_its_length_and_kept() {
        Map<String, String> answers = complete(AUDIENCE);
        answers.put(wordsKey(), "ă".repeat(1001));

        HttpResponse<String> refused = post(token(), handIn(answers));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("dài 1001 ký tự", "ă".repeat(1001));
    }

    @Test
    void answers_to_the_questionnaire_of_another_group_are_not_taken() {
        BallotToken token = token();
        String other = questionnaire(SmallCampaign.OTHER_AUDIENCE).version();

        HttpResponse<String> refused = post(token, handIn(complete(AUDIENCE)) + "&mau-phieu=" + other);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("không phải mẫu phiếu dành cho nhóm đối tượng của phiếu này");
        assertThat(get("/phieu/" + token.text()).statusCode()).isEqualTo(200);
    }

    @Test
    void answers_sent_with_the_token_of_another_group_count_for_nothing_that_they_do_not_answer() {
        BallotToken other = issue(PLAN, SmallCampaign.OTHER_AUDIENCE, 1).get(0);
        int before = boxed(PLAN);

        HttpResponse<String> refused = post(
                other,
                handIn(complete(AUDIENCE)) + "&mau-phieu="
                        + questionnaire(AUDIENCE).version());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(boxed(PLAN)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "khong-co", "00000000000000000000000000000000", "phi%E1%BA%BFu", "mo", "a b"})
    void what_is_no_token_and_a_token_that_nobody_has_are_told_the_same(String shown) {
        HttpResponse<String> malformed = get("/phieu/" + shown.replace(" ", "%20"));
        HttpResponse<String> unknown =
                get("/phieu/" + BallotToken.random(new SecureRandom()).text());

        assertThat(malformed.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(malformed.body()).isEqualTo(unknown.body()).contains("Không tìm thấy phiếu", "href=\"/phieu\"");
    }

    @Test
    void an_address_in_a_broken_encoding_finds_nothing() {
        assertThat(get("/phieu/%FF%FE").statusCode()).isIn(400, 404);
    }

    @Test
    void a_token_of_two_thousand_characters_is_none() {
        assertThat(get("/phieu/" + "A".repeat(2000)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_right_that_was_taken_back_says_whom_to_ask() {
        var batch = rights.issue(PLAN, UNIT, AUDIENCE, 1, SmallCampaign.USER);
        rights.takeBack(PLAN, batch.id(), 1, "Phiếu bị thất lạc", SmallCampaign.USER);

        HttpResponse<String> page =
                get("/phieu/" + batch.rights().get(0).token().text());

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body())
                .contains("thu hồi", "liên hệ cơ quan phát phiếu")
                .doesNotContain("thất lạc");
    }

    @Test
    void before_the_campaign_the_page_says_when_it_begins() {
        String plan = prepared("phieu-chua-mo-2023");
        BallotToken token = issue(plan, AUDIENCE, 1).get(0);
        assertThat(get("/phieu/" + token.text()).body()).contains("Đợt điều tra chưa bắt đầu");
        campaigns.open(
                plan,
                java.time.Instant.parse("2099-03-01T01:00:00Z"),
                java.time.Instant.parse("2099-04-01T01:00:00Z"),
                SmallCampaign.USER);

        HttpResponse<String> page = get("/phieu/" + token.text());

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("từ 08:00 ngày 01/03/2099");
    }

    @Test
    void a_campaign_that_is_closed_takes_nothing_any_more() {
        String plan = opened("phieu-da-dong-2023");
        BallotToken token = issue(plan, AUDIENCE, 1).get(0);
        box.close(plan, null, SmallCampaign.USER);

        HttpResponse<String> late = post(token, handIn(complete(AUDIENCE)));

        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("Đợt điều tra đã kết thúc");
    }

    @Test
    void a_text_of_a_megabyte_is_turned_away_before_it_is_read() {
        Map<String, String> answers = complete(AUDIENCE);
        answers.put(wordsKey(), "a".repeat(1024 * 1024));

        HttpResponse<String> refused = post(token(), handIn(answers));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("quá dài", "chưa được gửi");
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_turned_away() {
        HttpResponse<String> refused = send(request("/phieu/" + token().text(), newClient())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream("gui-phieu=gui".getBytes(StandardCharsets.UTF_8)))));

        assertThat(refused.statusCode()).isEqualTo(413);
    }

    @Test
    void thousands_of_fields_are_not_answers() {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < 5000; i++) {
            fields.put("f" + i, "1");
        }
        BallotToken token = token();

        assertThat(post(token, handIn(fields)).statusCode()).isEqualTo(400);
        assertThat(get("/phieu/" + token.text()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gui-phieu=%", "c3=%zz&gui-phieu=gui"})
    void what_is_no_form_is_not_read_as_one(String body) {
        HttpResponse<String> refused = post(token(), body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Không đọc được nội dung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/json", "text/plain"})
    void other_kinds_of_content_are_turned_away(String type) {
        HttpResponse<String> refused = send(request("/phieu/" + token().text(), newClient())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("--x\r\n\r\n1\r\n--x--")));

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.body()).contains("Phiếu chưa được gửi");
    }

    @Test
    void a_form_of_another_site_is_turned_away() {
        BallotToken token = token();
        for (Map.Entry<String, String> header : List.of(
                Map.entry("Sec-Fetch-Site", "cross-site"),
                Map.entry("Sec-Fetch-Site", "same-site"),
                Map.entry("Origin", "https://evil.example"),
                Map.entry("Origin", "not an address"))) {
            HttpResponse<String> refused = send(form(token, header.getKey(), header.getValue()));

            assertThat(refused.statusCode()).as(header.toString()).isEqualTo(403);
        }
        assertThat(send(form(token, "Origin", "http://localhost:" + port)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void browsers_that_name_no_origin_under_the_policy_of_the_page_can_hand_in() {
        assertThat(send(form(token(), "Origin", "null")).statusCode()).isEqualTo(303);
        assertThat(send(form(token(), "Sec-Fetch-Site", "same-origin")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_token_typed_by_hand_opens_its_ballot() {
        BallotToken token = token();
        String typed = token.text().toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1 - ");

        HttpResponse<String> answer = post("/phieu", form(Map.of("ma", typed)));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/phieu/" + token.text());
        assertThat(get(header(answer, "Location").toLowerCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_was_typed_wrong_is_kept_to_be_mended() {
        HttpResponse<String> answer = post("/phieu", form(Map.of("ma", "ABCD <1>")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"ABCD &lt;1&gt;\"", "aria-invalid=\"true\"", "role=\"alert\"");
        assertThat(get("/phieu/").statusCode()).isEqualTo(200);
    }

    @Test
    void who_tries_many_tokens_is_soon_told_to_wait_while_the_same_office_goes_on_answering() {
        String client = newClient();
        List<Integer> guesses = new ArrayList<>();
        HttpResponse<String> last = null;
        for (int i = 0; i < 25; i++) {
            last = send(
                    request("/phieu/" + BallotToken.random(new SecureRandom()).text(), client)
                            .GET());
            guesses.add(last.statusCode());
        }

        assertThat(guesses.subList(0, 20)).containsOnly(404);
        assertThat(guesses.subList(20, 25)).containsOnly(429);
        assertThat(last.body()).contains("thử lại sau khoảng 1 phút");
        assertThat(Integer.parseInt(header(last, "Retry-After"))).isBetween(1, 30);
        assertThat(send(request("/phieu/" + token().text(), client).GET()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_asks_without_end_is_told_to_wait() {
        String client = newClient();
        long started = System.nanoTime();
        HttpResponse<String> answer = null;
        int asked = 0;
        do {
            answer = send(request("/phieu/cam-on", client).GET());
            asked++;
        } while (answer.statusCode() == 200 && asked < 20_000);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "Retry-After")).isNotEmpty();
        assertThat(asked)
                .isGreaterThan(1200)
                .as("no more than the limit, and what comes back of it while asking")
                .isLessThanOrEqualTo(1202
                        + 20
                                * (int) Duration.ofNanos(System.nanoTime() - started)
                                        .toSeconds()
                        + 20);
    }

    private java.net.http.HttpRequest.Builder form(BallotToken token, String header, String value) {
        return request("/phieu/" + token.text(), newClient())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString(handIn(complete(AUDIENCE))));
    }

    private static String wordsKey() {
        return questionnaire(AUDIENCE).questions().stream()
                .filter(question -> !(question.kind() instanceof Rated))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private BallotToken token() {
        return issue(PLAN, AUDIENCE, 1).get(0);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
