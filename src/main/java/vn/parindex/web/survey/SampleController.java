package vn.parindex.web.survey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.survey.sample.SampleProtocol;
import vn.parindex.survey.sample.SampleProtocols;
import vn.parindex.web.FileAnswer;
import vn.parindex.web.Upload;

/** The Interior Department draws samples of households, and anybody of it can draw them again. */
@Controller
@RequestMapping("/dieu-tra/{plan:[a-z0-9-]+}/chon-mau")
class SampleController {

    private static final String PAGE = "survey-sample";

    private final SurveyPlans plans;
    private final SampleProtocols protocols;

    SampleController(SurveyPlans plans, SampleProtocols protocols) {
        this.plans = plans;
        this.protocols = protocols;
    }

    @GetMapping
    String show(@PathVariable("plan") String planId, Model model, Authentication login) {
        plans.openInterior(planId, login, model);
        return page(planId, SampleForm.EMPTY, model);
    }

    @PostMapping
    Object draw(
            @PathVariable("plan") String planId,
            @RequestParam("tep") MultipartFile upload,
            SampleForm form,
            Model model,
            Authentication login)
            throws IOException {
        SurveyVisitor visitor = plans.openInterior(planId, login, model);
        Optional<String> unread = Upload.refused(upload);
        List<String> refusals = form.order().problems();
        if (unread.isPresent() || !refusals.isEmpty()) {
            model.addAttribute("unread", unread.orElse(null));
            model.addAttribute("problems", refusals.isEmpty() ? null : refusals);
            return page(planId, form, model);
        }
        DrawnSample drawn = DrawnSample.of(
                upload,
                form.order(),
                draw -> protocols.keep(
                        planId, Upload.name(upload), draw.list(), form.order(), draw.sample(), visitor.user()));
        return drawn.protocol().isPresent() ? download(drawn) : told(planId, form, drawn, model);
    }

    /** Draws again what a protocol says, from the list that is uploaded. */
    @PostMapping("/{number:\\d{1,18}}/doi-chieu")
    Object check(
            @PathVariable("plan") String planId,
            @PathVariable("number") long number,
            @RequestParam("tep") MultipartFile upload,
            @RequestParam(name = "tai-ve", defaultValue = "false") boolean download,
            Model model,
            Authentication login)
            throws IOException {
        plans.openInterior(planId, login, model);
        SampleProtocol protocol =
                protocols.find(planId, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<String> unread = Upload.refused(upload);
        if (unread.isPresent()) {
            model.addAttribute("unread", unread.get());
            return page(planId, SampleForm.EMPTY, model);
        }
        var check = new SampleCheck(protocol);
        DrawnSample drawn = DrawnSample.of(upload, protocol.order(), check::compare);
        if (drawn.protocol().isEmpty()) {
            return told(planId, SampleForm.EMPTY, drawn, model);
        }
        if (download && check.isSame()) {
            return download(drawn);
        }
        model.addAttribute("checked", protocol);
        model.addAttribute("verdict", check.verdict());
        return page(planId, SampleForm.EMPTY, model);
    }

    private String told(String planId, SampleForm form, DrawnSample drawn, Model model) {
        model.addAttribute("problems", drawn.refusals().isEmpty() ? null : drawn.refusals());
        model.addAttribute("tableProblems", drawn.problems().isEmpty() ? null : drawn.problems());
        return page(planId, form, model);
    }

    private String page(String planId, SampleForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("protocols", protocols.of(planId));
        return PAGE;
    }

    private static ResponseEntity<byte[]> download(DrawnSample drawn) {
        return FileAnswer.workbook(
                "bien-ban-chon-mau-%d.xlsx"
                        .formatted(drawn.protocol().orElseThrow().number()),
                drawn.workbook());
    }
}
