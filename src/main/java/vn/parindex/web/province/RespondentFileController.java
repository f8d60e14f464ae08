package vn.parindex.web.province;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.respondent.RespondentTemplate;
import vn.parindex.province.respondent.Sending;
import vn.parindex.province.respondent.SendingCsv;
import vn.parindex.province.respondent.SendingWorkbook;
import vn.parindex.province.respondent.Sendings;
import vn.parindex.web.FileAnswer;

/** Lists of respondents as files: an empty one to fill in, the one for the Ministry, and what went before. */
@Controller
@RequestMapping("/chi-so-tinh/{plan:[a-z0-9-]+}/danh-sach")
class RespondentFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final RespondentDesk desk;
    private final RespondentLists lists;
    private final Sendings sendings;

    RespondentFileController(RespondentDesk desk, RespondentLists lists, Sendings sendings) {
        this.desk = desk;
        this.lists = lists;
        this.sendings = sendings;
    }

    @GetMapping("/mau-danh-sach.xlsx")
    ResponseEntity<byte[]> template(
            @PathVariable("plan") String planId,
            @RequestParam(name = "don-vi", defaultValue = "") String asked,
            Authentication login)
            throws IOException {
        Visitor visitor = desk.visitor(planId, login);
        String unit = desk.unit(visitor, asked);
        List<SurveyGroup> groups = lists.groups(planId, unit);
        if (groups.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var bytes = new ByteArrayOutputStream();
        RespondentTemplate.write(visitor.now().organisation().name(unit), groups, bytes);
        return FileAnswer.workbook("mau-danh-sach-%s.xlsx".formatted(unit), bytes.toByteArray());
    }

    @GetMapping("/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable("plan") String planId, Authentication login) throws IOException {
        desk.interior(planId, login);
        var bytes = new ByteArrayOutputStream();
        SendingWorkbook.write(sendings.list(planId), bytes);
        return FileAnswer.workbook("danh-sach-%s.xlsx".formatted(planId), bytes.toByteArray());
    }

    @GetMapping("/danh-sach.csv")
    ResponseEntity<byte[]> csv(@PathVariable("plan") String planId, Authentication login) throws IOException {
        desk.interior(planId, login);
        var text = new StringBuilder();
        SendingCsv.write(sendings.list(planId), text);
        return csv("danh-sach-%s.csv".formatted(planId), text.toString());
    }

    /** As it went to the Ministry, for example the second time. */
    @GetMapping("/da-gui-{number:\\d{1,4}}.csv")
    ResponseEntity<byte[]> sent(
            @PathVariable("plan") String planId, @PathVariable("number") int number, Authentication login) {
        desk.interior(planId, login);
        List<Sending> sent = sendings.sent(planId);
        if (number < 1 || number > sent.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return csv(
                "danh-sach-%s-da-gui-%d.csv".formatted(planId, number),
                sent.get(number - 1).content());
    }

    private static ResponseEntity<byte[]> csv(String name, String text) {
        return FileAnswer.of(name, CSV, text.getBytes(StandardCharsets.UTF_8));
    }
}
