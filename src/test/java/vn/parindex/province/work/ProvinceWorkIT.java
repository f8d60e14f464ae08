package vn.parindex.province.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;
import static vn.parindex.province.work.ProvinceAtWork.PROVINCE;
import static vn.parindex.province.work.ProvinceAtWork.of;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.Sha256;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.EvidenceList;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.outcome.MinistryFigure;
import vn.parindex.province.outcome.MinistryResult;
import vn.parindex.province.outcome.MinistryResults;
import vn.parindex.province.outcome.ProvinceComparisons;
import vn.parindex.province.outcome.PublishedResult;
import vn.parindex.province.report.ReportEvent;
import vn.parindex.province.report.Reports;
import vn.parindex.province.report.SentReport;
import vn.parindex.province.report.SentReports;
import vn.parindex.province.report.Submissions;
import vn.parindex.province.respondent.Person;
import vn.parindex.province.respondent.Respondent;
import vn.parindex.province.respondent.RespondentList;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.respondent.Sending;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.province.round.Answers;
import vn.parindex.province.round.Letter;
import vn.parindex.province.round.Question;
import vn.parindex.province.round.Reply;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.round.RoundStatus;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.statement.Appraisal;
import vn.parindex.province.statement.ItemRecord;
import vn.parindex.province.statement.ItemStatus;
import vn.parindex.province.statement.Statement;
import vn.parindex.province.statement.StatementRecords;
import vn.parindex.province.statement.Statements;
import vn.parindex.province.statement.Verdict;
import vn.parindex.province.thread.Threads;
import vn.parindex.scoring.Facts;

/** The work on a plan in the database. Every test leaves it as it was. */
@IntegrationTest
@Transactional
class ProvinceWorkIT {

    private static final String CRITERION = "8.4";
    private static final Subject SUBJECT = Subject.criterion(CRITERION);

    @Autowired
    private ProvincePlans plans;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Statements statements;

    @Autowired
    private Appraisal appraisal;

    @Autowired
    private StatementRecords records;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Answers answers;

    @Autowired
    private RoundRecords roundRecords;

    @Autowired
    private Successions successions;

    @Autowired
    private Threads threads;

    @Autowired
    private MinistryResults results;

    @Autowired
    private ProvinceComparisons comparisons;

    @Autowired
    private Submissions submissions;

    @Autowired
    private SentReports sentReports;

    @Autowired
    private Reports reports;

    @Autowired
    private RespondentLists lists;

    @Autowired
    private Sendings sendings;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void a_plan_is_loaded() {
        plans.load(ProvincePlanFiles.read(PLAN), 0);
    }

    @Test
    void evidence_comes_back_as_it_went_in_with_its_history() {
        Citation first = evidence.add(PLAN, SUBJECT, document("1/BC"), of(FINANCE));
        Citation second = evidence.replace(PLAN, first.id(), document("2/BC"), "Sửa số liệu", of(FINANCE));
        Citation third = evidence.add(PLAN, SUBJECT, document("3/BC"), of(INTERIOR));
        evidence.withdraw(PLAN, third.id(), "Nhầm", of(INTERIOR));
        written();

        EvidenceList list = evidence.list(PLAN, SUBJECT);

        assertThat(list.current()).containsExactly(second);
        assertThat(list.history()).extracting(Citation::id).containsExactly(first.id(), second.id(), third.id());
        assertThat(list.find(first.id()).orElseThrow().closure().orElseThrow().replacement())
                .contains(second.id());
        assertThat(list.find(third.id()).orElseThrow().closure().orElseThrow().reason())
                .isEqualTo("Nhầm");
        assertThat(evidence.lists(PLAN)).containsOnlyKeys(SUBJECT).containsValue(list);
    }

    @Test
    void statements_and_verdicts_come_back_as_they_went_in() {
        accepted();
        written();

        ItemRecord item = records.item(PLAN, "4.2");

        assertThat(item.status()).isEqualTo(ItemStatus.ACCEPTED);
        assertThat(item.criteria()).singleElement().satisfies(criterion -> {
            assertThat(criterion.stated().orElseThrow().facts()).isEqualTo(new Facts(Map.of("met", "true")));
            assertThat(criterion.stated().orElseThrow().points()).isEqualByComparingTo("1");
            assertThat(criterion.appraised().orElseThrow().points()).isEqualByComparingTo("0");
            assertThat(criterion.appraised().orElseThrow().reason()).isEqualTo("Thiếu báo cáo");
        });
    }

    @Test
    void a_round_comes_back_with_everything_that_happened_to_it() {
        RoundRecord round = asked();
        long question = round.questions().get(0).id();
        Citation report = evidence.add(PLAN, SUBJECT, document("1/BC"), of(FINANCE));
        answers.answer(question, new Reply(false, "Đã vượt", List.of(report.id())), of(FINANCE));
        rounds.sendBack(question, "Nêu số liệu", of(INTERIOR));
        answers.answer(question, new Reply(true, null, List.of()), of(FINANCE));
        rounds.consolidate(round.id(), "Kính gửi", Map.of(question, "Tỉnh thống nhất"), of(INTERIOR));
        rounds.sign(round.id(), of(PROVINCE));
        rounds.send(round.id(), new Paper("9/UBND", today()), of(INTERIOR));
        written();

        RoundRecord read = roundRecords.get(round.id());

        assertThat(read.status()).isEqualTo(RoundStatus.SENT);
        assertThat(read.letter()).isEqualTo(round.letter());
        assertThat(read.importedFrom()).contains("cong-van.xlsx");
        assertThat(read.questions()).singleElement().satisfies(record -> {
            assertThat(record.question().ministryPoints()).isEqualByComparingTo("0.5");
            assertThat(record.answers()).hasSize(2);
            assertThat(record.answers().get(0).citations()).containsExactly(report.id());
            assertThat(record.jointText()).contains("Tỉnh thống nhất");
        });
        assertThat(read.events()).hasSize(4);
        assertThat(threads.thread(PLAN, CRITERION)).hasSize(8);
    }

    @Test
    void a_merger_moves_what_is_open() {
        RoundRecord round =
                rounds.open(PLAN, letter(), List.of(new Question("8.2", null, "Nguồn số liệu")), null, of(INTERIOR));
        Succession merger = successions.merge(
                PLAN, Merger.into(PLANNING, FINANCE, new Paper("305/QĐ-UBND", today()), "Sáp nhập"), of(INTERIOR));
        written();

        assertThat(successions.of(PLAN)).containsExactly(merger);
        assertThat(roundRecords.get(round.id()).questions().get(0).department()).isEqualTo(FINANCE);
    }

    @Test
    void the_ministrys_result_comes_back_as_it_went_in() {
        List<MinistryFigure> figures = ProvinceAtWork.year().set().leaves().stream()
                .map(leaf -> new MinistryFigure(leaf.code(), leaf.code().equals(CRITERION) ? null : leaf.maximum()))
                .toList();
        var published = new PublishedResult(
                new Paper("400/QĐ-BNV", today()), figures, new BigDecimal("99"), new BigDecimal("99.99"), 21);
        MinistryResult entered = results.record(PLAN, published, of(INTERIOR));
        written();

        MinistryResult read = results.find(PLAN).orElseThrow();

        assertThat(read.published().figures()).hasSize(80).anySatisfy(figure -> assertThat(figure)
                .isEqualTo(new MinistryFigure(CRITERION, null)));
        assertThat(read.tally()).isEqualTo(entered.tally());
        assertThat(read.notes()).isEqualTo(entered.notes()).hasSize(1);
        assertThat(comparisons.of(PLAN).departments()).hasSize(6);
    }

    @Test
    void the_way_of_the_report_comes_back_as_it_went() {
        everythingAccepted();
        submissions.submit(PLAN, new Paper("1/TTr-SNV", today()), of(INTERIOR));
        submissions.sendBack(PLAN, "Xem lại", of(PROVINCE));
        written();

        assertThat(submissions.events(PLAN))
                .extracting(ReportEvent::kind)
                .containsExactly(ReportEvent.Kind.SUBMITTED, ReportEvent.Kind.RETURNED);
        assertThat(submissions.events(PLAN).get(1).paper()).isNull();
        assertThat(reports.of(PLAN).missing()).isEmpty();
        assertThat(reports.of(PLAN).notices()).anyMatch(notice -> notice.startsWith("Số liệu mô phỏng"));
    }

    @Test
    void what_was_sent_comes_back_to_the_byte() {
        everythingAccepted();
        submissions.submit(PLAN, new Paper("1/TTr-SNV", today()), of(INTERIOR));
        submissions.approve(PLAN, new Paper("2/UBND", today()), of(PROVINCE));
        sentReports.send(PLAN, new Paper("3/UBND-NC", today()), of(INTERIOR));
        written();

        SentReport sent = sentReports.find(PLAN).orElseThrow();
        assertThat(sent.sent().paper()).isEqualTo(new Paper("3/UBND-NC", today()));
        assertThat(Sha256.of(sent.workbook())).isEqualTo(sent.sha256());
    }

    @Test
    void lists_decisions_and_what_was_sent_come_back_as_they_went_in() {
        var first = new Person("Lê B", null, "067", "Trưởng phòng", "Sở Tài chính", "lanh-dao-phong");
        var second = new Person("Lê B", LocalDate.of(1975, 3, 2), null, "Phó phòng", "Sở Tài chính", "lanh-dao-phong");
        RespondentList list = lists.submit(PLAN, FINANCE, List.of(first, second), "ds.xlsx", of(FINANCE))
                .list();
        sendings.decide(PLAN, first.key(), second.key(), true, "Một người", of(INTERIOR));
        Sending sending = sendings.send(PLAN, new Paper("77/SNV", today()), of(INTERIOR));
        written();

        assertThat(lists.of(PLAN)).containsExactly(list);
        assertThat(sendings.list(PLAN).people()).extracting(Respondent::person).containsExactly(first);
        assertThat(sendings.sent(PLAN)).containsExactly(sending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit_succession",
                "evidence_entry",
                "province_entry",
                "province_item_event",
                "explanation_round",
                "explanation_question",
                "explanation_answer",
                "explanation_answer_citation",
                "explanation_event",
                "explanation_joint_text",
                "ministry_result",
                "ministry_point",
                "province_report_event",
                "respondent_list",
                "respondent",
                "respondent_decision",
                "respondent_sending"
            })
    void what_was_recorded_is_never_changed_or_deleted(String table) {
        for (String statement : List.of(
                "update %s set %s = %2$s".formatted(table, firstColumn(table)),
                "delete from " + table,
                "truncate " + table + " cascade")) {
            refused(statement, "is append-only");
        }
    }

    @Test
    void the_database_itself_refuses_what_makes_no_sense() {
        long cited = evidence.add(PLAN, SUBJECT, document("1/BC"), of(FINANCE)).id();
        evidence.withdraw(PLAN, cited, "Nhầm", of(FINANCE));
        asked();
        written();
        String act = "'so-noi-vu', 'x', now(), null)";

        refused(
                "insert into evidence_entry values (nextval('province_work_seq'), '" + PLAN
                        + "', 'CRITERION', '8.4', 'WITHDRAWN', " + cited
                        + ", null, null, null, null, null, 'Lần nữa', " + act,
                "evidence_entry_closes_id_key");
        refused(
                "insert into evidence_entry values (nextval('province_work_seq'), '" + PLAN
                        + "', 'CRITERION', '8.4', 'ADDED', null, '1', null, 'x', 'x', null, null, " + act,
                "constraint");
        refused(
                "insert into province_entry values (nextval('province_work_seq'), '" + PLAN
                        + "', '4.2', '8.4', 'STATED', '{}', true, null, 'x', null, null, null, " + act,
                "constraint");
        refused(
                "insert into explanation_round select nextval('province_work_seq'), plan_id, paper_number, paper_date,"
                        + " letter_key, deadline, null, unit_code, entered_by, entered_at, null from explanation_round",
                "explanation_round_plan_id_letter_key_paper_date_key");
        refused(
                "insert into unit_succession values (nextval('province_work_seq'), '" + PLAN
                        + "', 'a', 'a', null, '1', now(), 'x', " + act,
                "constraint");
    }

    private void everythingAccepted() {
        var year = new WholeYear(records, statements, appraisal);
        year.submit();
        year.accept();
    }

    private void accepted() {
        evidence.add(PLAN, SUBJECT, document("1/BC"), of(FINANCE));
        var statement = new Statement(CRITERION, new Facts(Map.of("met", "true")), true, null, null, null);
        statements.state(PLAN, "4.2", List.of(statement), of(FINANCE));
        statements.submit(PLAN, "4.2", of(FINANCE));
        appraisal.appraise(
                PLAN, "4.2", List.of(new Verdict.Points(CRITERION, BigDecimal.ZERO, "Thiếu báo cáo")), of(INTERIOR));
    }

    private RoundRecord asked() {
        var question = new Question(CRITERION, new BigDecimal("0.5"), "Số thu nào?");
        return rounds.open(PLAN, letter(), List.of(question), "cong-van.xlsx", of(INTERIOR));
    }

    private Letter letter() {
        return new Letter(new Paper("1020/BNV-CCHC", today()), today().plusDays(14));
    }

    private Document document(String number) {
        return Document.of(number, today(), "Sở Tài chính", "Báo cáo");
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    /** What follows is read from the database. */
    private void written() {
        entities.flush();
        entities.clear();
    }

    private String firstColumn(String table) {
        return database.queryForObject(
                "select column_name from information_schema.columns where table_name = ? and ordinal_position = 1",
                String.class,
                table);
    }

    /** The transaction of the test goes on after the refusal. */
    private void refused(String statement, String because) {
        database.execute("savepoint before_refusal");
        assertThatThrownBy(() -> database.execute(statement)).hasMessageContaining(because);
        database.execute("rollback to savepoint before_refusal");
    }
}
