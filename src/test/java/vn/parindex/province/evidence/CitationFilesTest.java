package vn.parindex.province.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.province.work.ProvinceAtWork.FINANCE;
import static vn.parindex.province.work.ProvinceAtWork.HEALTH;
import static vn.parindex.province.work.ProvinceAtWork.INTERIOR;
import static vn.parindex.province.work.ProvinceAtWork.JUSTICE;
import static vn.parindex.province.work.ProvinceAtWork.PLAN;
import static vn.parindex.province.work.ProvinceAtWork.PLANNING;
import static vn.parindex.province.work.ProvinceAtWork.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.parindex.province.statement.DocumentAppraisal;
import vn.parindex.province.statement.Statement;
import vn.parindex.province.statement.Statements;
import vn.parindex.province.thread.ThreadEntry;
import vn.parindex.province.thread.Threads;
import vn.parindex.province.work.Merger;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.ProvinceAtWork;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.scoring.Facts;

/** Files of cited documents, their marks, and documents that come back. */
class CitationFilesTest {

    private static final Subject BUDGET = Subject.criterion("8.4");
    private static final NewFile REPORT = new NewFile("bao-cao.pdf", "application/pdf", "a".repeat(64), 1000);
    private static final NewFile TABLE = new NewFile("so-lieu.xlsx", "application/vnd.ms-excel", "b".repeat(64), 2000);

    private final ProvinceAtWork province = new ProvinceAtWork();
    private final Evidence evidence = province.get(Evidence.class);
    private final CitationFiles files = province.get(CitationFiles.class);
    private final DocumentAppraisal appraisal = province.get(DocumentAppraisal.class);

    @Test
    void the_lead_the_interior_department_and_whoever_cited_a_document_give_it_files() {
        long cited = add("12/BC-SYT", HEALTH);

        change(cited, List.of(), List.of(REPORT), HEALTH);
        change(cited, List.of(), List.of(TABLE), FINANCE);
        change(cited, List.of(), List.of(REPORT), INTERIOR);

        assertThat(citation(cited).currentFiles())
                .extracting(file -> file.act().unit())
                .containsExactly(HEALTH, FINANCE, INTERIOR);
        assertThatThrownBy(() -> change(cited, List.of(), List.of(TABLE), JUSTICE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Chỉ cơ quan đã ghi tài liệu, cơ quan chủ trì tiêu chí 8.4 hoặc Sở Nội vụ");
    }

    @Test
    void a_file_that_is_taken_off_stays_to_be_seen() {
        long cited = add("12/BC-STC", FINANCE);
        change(cited, List.of(), List.of(REPORT), FINANCE);
        long first = citation(cited).files().get(0).id();

        change(cited, List.of(first), List.of(TABLE), FINANCE);

        assertThat(citation(cited).currentFiles()).extracting(CitedFile::name).containsExactly("so-lieu.xlsx");
        assertThat(citation(cited).files()).hasSize(2);
        assertThat(citation(cited).files().get(0).removed().orElseThrow().act().unit())
                .isEqualTo(FINANCE);
    }

    @Test
    void the_thread_tells_who_attached_and_took_off_what_and_when() {
        long cited = add("12/BC-SYT", HEALTH);
        change(cited, List.of(), List.of(REPORT), FINANCE);
        change(cited, List.of(citation(cited).files().get(0).id()), List.of(TABLE), INTERIOR);

        List<ThreadEntry> thread = province.get(Threads.class).thread(PLAN, BUDGET.code());

        assertThat(thread)
                .extracting(entry -> entry.act().unit() + ": " + entry.text().replaceFirst(" ngày .*", ""))
                .hasSize(4)
                .first()
                .isEqualTo(HEALTH + ": Bổ sung tài liệu 12/BC-SYT");
        assertThat(thread)
                .extracting(entry -> entry.act().unit() + ": " + entry.text())
                .anyMatch(text -> text.startsWith(FINANCE + ": Đính kèm") && text.endsWith(": bao-cao.pdf"))
                .anyMatch(text -> text.startsWith(INTERIOR + ": Đính kèm") && text.endsWith(": so-lieu.xlsx"))
                .anyMatch(text -> text.startsWith(INTERIOR + ": Bỏ tệp bao-cao.pdf"));
    }

    @Test
    void a_document_with_files_keeps_at_least_one_and_has_no_more_than_twenty() {
        long cited = add("12/BC-STC", FINANCE);

        assertThatThrownBy(() -> change(cited, List.of(), List.of(), FINANCE)).hasMessageContaining("ít nhất một tệp");
        List<NewFile> many = IntStream.range(0, 21).mapToObj(i -> REPORT).collect(Collectors.toList());
        assertThatThrownBy(() -> change(cited, List.of(), many, FINANCE)).hasMessageContaining("tối đa 20 tệp");
    }

    @Test
    void what_takes_the_place_of_a_document_gets_the_files_that_are_kept() {
        long cited = add("12/BC-STC", FINANCE);
        change(cited, List.of(), List.of(REPORT, TABLE), FINANCE);
        Citation old = citation(cited);

        Citation amended = evidence.replace(PLAN, cited, document("12a/BC-STC"), "Sửa số liệu", of(FINANCE));
        files.take(PLAN, amended.id(), old, List.of(old.files().get(0).id()), List.of(REPORT), of(FINANCE));

        assertThat(citation(amended.id()).currentFiles())
                .extracting(CitedFile::name)
                .containsExactly("so-lieu.xlsx", "bao-cao.pdf");
        assertThat(citation(cited).currentFiles()).hasSize(2);
        assertThatThrownBy(() -> change(cited, List.of(), List.of(TABLE), FINANCE))
                .hasMessageContaining("đã được thay bằng tài liệu khác");
    }

    @Test
    void a_withdrawn_document_comes_back_as_it_was_however_often() {
        long cited = add("12/BC-STC", FINANCE);
        change(cited, List.of(), List.of(REPORT), FINANCE);
        for (int i = 0; i < 2; i++) {
            evidence.withdraw(PLAN, cited, "Nhầm", of(FINANCE));
            assertThat(evidence.list(PLAN, BUDGET).isEmpty()).isTrue();
            evidence.restore(PLAN, cited, of(FINANCE));
        }

        assertThat(evidence.list(PLAN, BUDGET).current())
                .extracting(Citation::id)
                .containsExactly(cited);
        assertThat(citation(cited).currentFiles()).hasSize(1);
        assertThat(citation(cited).restorations()).hasSize(2);
        assertThatThrownBy(() -> evidence.restore(PLAN, cited, of(FINANCE))).hasMessageContaining("vẫn còn");
        Citation amended = evidence.replace(PLAN, cited, document("12a/BC-STC"), "Sửa", of(FINANCE));
        assertThat(amended.replaces()).isEqualTo(cited);
        assertThatThrownBy(() -> evidence.restore(PLAN, cited, of(FINANCE)))
                .hasMessageContaining("đã được thay bằng tài liệu khác");
        assertThat(province.get(Threads.class).thread(PLAN, "8.4"))
                .extracting(ThreadEntry::text)
                .containsSubsequence(
                        "Rút tài liệu 12/BC-STC ngày 20/12/2024; lý do: Nhầm",
                        "Khôi phục tài liệu 12/BC-STC ngày 20/12/2024",
                        "Rút tài liệu 12/BC-STC ngày 20/12/2024; lý do: Nhầm",
                        "Khôi phục tài liệu 12/BC-STC ngày 20/12/2024");
    }

    @Test
    void what_was_cited_anew_meanwhile_does_not_come_back_twice() {
        long cited = add("12/BC-STC", FINANCE);
        evidence.withdraw(PLAN, cited, "Nhầm", of(FINANCE));
        add("12/BC-STC", FINANCE);

        assertThatThrownBy(() -> evidence.restore(PLAN, cited, of(FINANCE)))
                .hasMessageContaining("đã có trong danh sách của tiêu chí 8.4");
        assertThatThrownBy(() -> evidence.restore(PLAN, cited, of(HEALTH))).hasMessageContaining("Chỉ cơ quan");
    }

    @Test
    void the_successor_of_a_merged_lead_works_on_with_its_documents() {
        province.today(2025, 3, 3);
        Subject planned = Subject.criterion("8.2");
        long cited =
                evidence.add(PLAN, planned, document("1/BC-SKH"), of(PLANNING)).id();
        province.get(Successions.class)
                .merge(
                        PLAN,
                        Merger.into(PLANNING, FINANCE, new Paper("305/QĐ-UBND", LocalDate.of(2025, 2, 28)), "Sáp nhập"),
                        of(INTERIOR));

        change(cited, List.of(), List.of(REPORT), FINANCE);
        evidence.withdraw(PLAN, cited, "Nhầm", of(FINANCE));
        evidence.restore(PLAN, cited, of(FINANCE));

        assertThat(evidence.list(PLAN, planned).current())
                .singleElement()
                .satisfies(citation -> assertThat(citation.currentFiles()).hasSize(1));
    }

    @Test
    void documents_are_marked_while_their_item_is_appraised_by_the_interior_department_alone() {
        long cited = add("12/BC-STC", FINANCE);
        assertThatThrownBy(() -> appraisal.mark(PLAN, cited, true, null, of(INTERIOR)))
                .hasMessageContaining("không ở giai đoạn thẩm định");
        submit();

        assertThatThrownBy(() -> appraisal.mark(PLAN, cited, false, " ", of(INTERIOR)))
                .hasMessageContaining("Ghi rõ lý do tài liệu không đạt");
        assertThatThrownBy(() -> appraisal.mark(PLAN, cited, true, null, of(FINANCE)))
                .hasMessageContaining("Việc này do Sở Nội vụ thực hiện");
        appraisal.mark(PLAN, cited, false, "Chưa ký", of(INTERIOR));
        appraisal.mark(PLAN, cited, true, " ", of(INTERIOR));

        assertThat(citation(cited).marks()).extracting(CitationMark::accepted).containsExactly(false, true);
        assertThat(citation(cited).mark().orElseThrow().reason()).isNull();
        assertThat(province.get(Threads.class).thread(PLAN, "8.4"))
                .extracting(ThreadEntry::text)
                .contains(
                        "Tài liệu 12/BC-STC ngày 20/12/2024: không đạt; lý do: Chưa ký",
                        "Tài liệu 12/BC-STC ngày 20/12/2024: đạt");
        evidence.withdraw(PLAN, cited, "Nhầm", of(FINANCE));
        assertThatThrownBy(() -> appraisal.mark(PLAN, cited, true, null, of(INTERIOR)))
                .hasMessageContaining("đã được rút lúc trước");
    }

    private void submit() {
        var statement = new Statement("8.4", new Facts(Map.of("met", "true")), true, null, null, null);
        province.get(Statements.class).state(PLAN, "4.2", List.of(statement), of(FINANCE));
        province.get(Statements.class).submit(PLAN, "4.2", of(FINANCE));
    }

    private long add(String number, String unit) {
        return evidence.add(PLAN, BUDGET, document(number), of(unit)).id();
    }

    private void change(long citation, List<Long> off, List<NewFile> added, String unit) {
        files.change(PLAN, citation, off, added, of(unit));
    }

    private Citation citation(long id) {
        return province.get(CitationRecords.class).find(PLAN, id).orElseThrow();
    }

    private static Document document(String number) {
        return Document.of(number, LocalDate.of(2024, 12, 20), "Sở Tài chính", "Báo cáo");
    }
}
