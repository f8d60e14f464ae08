package vn.parindex.web.survey;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.plan.Plan;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.handout.HandOutBatch;
import vn.parindex.survey.handout.HandOutFile;
import vn.parindex.survey.handout.HandOutFiles;
import vn.parindex.survey.handout.HandOutKind;
import vn.parindex.survey.handout.HandOuts;
import vn.parindex.survey.handout.IssueOrder;
import vn.parindex.survey.handout.Recipients;
import vn.parindex.survey.urn.IssuedBatch;
import vn.parindex.survey.urn.Rights;
import vn.parindex.web.FileAnswer;

/** Issuing ballots and replacing lost ones; the answer is the file, for it cannot be made again. */
@Controller
@RequestMapping("/dieu-tra/{plan:[a-z0-9-]+}/phat-phieu")
class HandOutController {

    private final SurveyPlans plans;
    private final HandOutDesk desk;
    private final HandOuts handOuts;
    private final HandOutFiles files;
    private final Rights rights;
    private final PublicAddress address;

    HandOutController(
            SurveyPlans plans,
            HandOutDesk desk,
            HandOuts handOuts,
            HandOutFiles files,
            Rights rights,
            PublicAddress address) {
        this.plans = plans;
        this.desk = desk;
        this.handOuts = handOuts;
        this.files = files;
        this.rights = rights;
        this.address = address;
    }

    @GetMapping
    String show(
            @PathVariable("plan") String planId,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            Model model,
            Authentication login) {
        return desk.show(plans.open(planId, login, model), unit, model);
    }

    @PostMapping
    Object issue(
            @PathVariable("plan") String planId,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "nhom", defaultValue = "") String audience,
            @RequestParam(name = "so-luong", defaultValue = "") String count,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam("loai") String kind,
            @RequestParam("moi-nhat") long latest,
            Model model,
            Authentication login) {
        SurveyVisitor visitor = plans.open(planId, login, model);
        if (unit.isEmpty() && audience.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var recipients = new Recipients(unit, audience);
        desk.require(visitor, recipients);
        try {
            var order = new IssueOrder(recipients, recipients.isOne() ? whole(count) : 0, reason, latest);
            return download(handOuts.issue(planId, order, visitor.user(), writer(kind, visitor.plan())));
        } catch (InvalidSurvey refused) {
            model.addAttribute("problems", refused.problems());
            return desk.show(visitor, unit, model);
        }
    }

    @PostMapping("/dot/{batch:\\d{1,18}}/thay")
    Object replace(
            @PathVariable("plan") String planId,
            @PathVariable("batch") long id,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam("loai") String kind,
            Model model,
            Authentication login) {
        SurveyVisitor visitor = plans.open(planId, login, model);
        HandOutBatch batch = desk.batch(visitor, id);
        try {
            return download(handOuts.replace(
                    planId, id, sheet(number), reason.strip(), visitor.user(), writer(kind, visitor.plan())));
        } catch (InvalidSurvey refused) {
            model.addAttribute("problems", refused.problems());
            return desk.show(visitor, batch.unit(), model);
        }
    }

    /** Takes back one sheet by its number, or without a number all that were not answered. */
    @PostMapping("/dot/{batch:\\d{1,18}}/thu-hoi")
    String takeBack(
            @PathVariable("plan") String planId,
            @PathVariable("batch") long id,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            Model model,
            Authentication login,
            RedirectAttributes next) {
        SurveyVisitor visitor = plans.open(planId, login, model);
        HandOutBatch batch = desk.batch(visitor, id);
        try {
            int count = 1;
            if (number.isBlank()) {
                count = rights.takeBackAll(planId, id, reason.strip(), visitor.user());
            } else {
                rights.takeBack(planId, id, sheet(number), reason.strip(), visitor.user());
            }
            next.addFlashAttribute("done", "Đã thu hồi %d phiếu của đợt %d.".formatted(count, id));
        } catch (InvalidSurvey refused) {
            model.addAttribute("problems", refused.problems());
            return desk.show(visitor, batch.unit(), model);
        }
        next.addAttribute("don-vi", batch.unit());
        return "redirect:" + HandOutDesk.address(planId);
    }

    private Function<List<IssuedBatch>, HandOutFile> writer(String kind, Plan plan) {
        HandOutKind wanted =
                HandOutKind.of(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        String base = address.base();
        return batches -> files.write(wanted, plan, batches, base);
    }

    private static ResponseEntity<byte[]> download(HandOutFile file) {
        return FileAnswer.of(file.name(), MediaType.APPLICATION_OCTET_STREAM, file.bytes());
    }

    /** 0 where nothing was typed. */
    private static int whole(String count) {
        if (count.isBlank()) {
            return 0;
        }
        return number(count, "Số phiếu phát hành phải là số nguyên từ 1 trở lên; nhập lại.");
    }

    private static int sheet(String typed) {
        return number(typed, "Số phiếu phải là số nguyên từ 1 trở lên, ghi ở phần cắt ra của phiếu; nhập lại.");
    }

    private static int number(String typed, String problem) {
        if (!typed.strip().matches("0*[1-9]\\d{0,8}")) {
            throw new InvalidSurvey(List.of(problem));
        }
        return Integer.parseInt(typed.strip());
    }
}
