package vn.parindex.web.province;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.province.evidence.Citation;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.work.Refused;

/** Documents are cited, replaced and withdrawn on the page of their criterion or item. */
@Controller
@RequestMapping("/chi-so-tinh/{plan:[a-z0-9-]+}/{kind:tieu-chi|muc}/{code}/tai-lieu")
class DocumentController {

    private final PlanPages pages;
    private final SubjectPages subjects;
    private final DocumentDesk desk;

    DocumentController(PlanPages pages, SubjectPages subjects, DocumentDesk desk) {
        this.pages = pages;
        this.subjects = subjects;
        this.desk = desk;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable("plan") String planId,
            @PathVariable("kind") String kind,
            @PathVariable("code") String code,
            DocumentForm form,
            Authentication login,
            Model model,
            RedirectAttributes next) {
        Visitor visitor = pages.open(planId, login, model);
        Subject subject = SubjectPages.subject(visitor, kind, code);
        return answer(visitor, subject, new TypedForm("add", form), model, () -> {
            desk.add(visitor, subject, form);
            next.addFlashAttribute("done", "province.document.added");
        });
    }

    @PostMapping("/{id:\\d{1,18}}/thay")
    ModelAndView replace(
            @PathVariable("plan") String planId,
            @PathVariable("kind") String kind,
            @PathVariable("code") String code,
            @PathVariable("id") long id,
            DocumentForm form,
            Authentication login,
            Model model,
            RedirectAttributes next) {
        Visitor visitor = pages.open(planId, login, model);
        Subject subject = SubjectPages.subject(visitor, kind, code);
        Citation old = citation(visitor, subject, id);
        return answer(visitor, subject, new TypedForm("replace-" + id, form), model, () -> {
            desk.replace(visitor, old, form);
            next.addFlashAttribute("done", "province.document.replaced");
        });
    }

    @PostMapping("/{id:\\d{1,18}}/rut")
    ModelAndView withdraw(
            @PathVariable("plan") String planId,
            @PathVariable("kind") String kind,
            @PathVariable("code") String code,
            @PathVariable("id") long id,
            DocumentForm form,
            Authentication login,
            Model model,
            RedirectAttributes next) {
        Visitor visitor = pages.open(planId, login, model);
        Subject subject = SubjectPages.subject(visitor, kind, code);
        Citation old = citation(visitor, subject, id);
        return answer(visitor, subject, new TypedForm("withdraw-" + id, form), model, () -> {
            desk.withdraw(visitor, old, form);
            next.addFlashAttribute("done", "province.document.withdrawn");
        });
    }

    /** On to the page; or the page at once with what was refused, and what was typed. */
    private ModelAndView answer(Visitor visitor, Subject subject, TypedForm typed, Model model, Runnable act) {
        try {
            act.run();
            return new ModelAndView("redirect:" + SubjectPages.address(visitor, subject));
        } catch (Refused refused) {
            List<String> problems = Stream.concat(typed.form().problems().stream(), refused.problems().stream())
                    .toList();
            model.addAttribute("problems", problems);
            model.addAttribute("typed", typed);
            return new ModelAndView(
                    subjects.show(visitor, subject, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private Citation citation(Visitor visitor, Subject subject, long id) {
        return desk.find(visitor, subject, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
