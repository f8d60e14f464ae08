package vn.parindex.web.province;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.province.respondent.HandedIn;
import vn.parindex.province.respondent.RespondentLists;
import vn.parindex.province.work.Refused;
import vn.parindex.web.Upload;

/** Lists of respondents: a unit sees and hands in its own, the Interior Department all. */
@Controller
@RequestMapping("/chi-so-tinh/{plan:[a-z0-9-]+}/danh-sach")
class RespondentListController {

    private final RespondentDesk desk;
    private final RespondentViews views;
    private final RespondentLists lists;

    RespondentListController(RespondentDesk desk, RespondentViews views, RespondentLists lists) {
        this.desk = desk;
        this.views = views;
        this.lists = lists;
    }

    @GetMapping
    String show(
            @PathVariable("plan") String planId,
            @RequestParam(name = "don-vi", defaultValue = "") String asked,
            Model model,
            Authentication login) {
        Visitor visitor = desk.visitor(planId, login);
        return visitor.isInterior() && asked.isEmpty()
                ? views.ofAll(visitor, model)
                : views.ofUnit(visitor, desk.unit(visitor, asked), model);
    }

    @PostMapping
    String submit(
            @PathVariable("plan") String planId,
            @RequestParam(name = "don-vi", defaultValue = "") String asked,
            @RequestParam("tep") MultipartFile upload,
            Model model,
            Authentication login,
            RedirectAttributes next)
            throws IOException {
        Visitor visitor = desk.visitor(planId, login);
        String unit = desk.unit(visitor, asked);
        Optional<String> unread = Upload.refused(upload);
        if (unread.isPresent()) {
            model.addAttribute("refused", unread.get());
            return views.ofUnit(visitor, unit, model);
        }
        CheckedList checked = CheckedList.of(upload, lists.table(planId, unit));
        if (checked.people().isEmpty()) {
            model.addAttribute("checked", checked);
            return views.ofUnit(visitor, unit, model);
        }
        try {
            HandedIn handedIn =
                    lists.submit(planId, unit, checked.people().get(), checked.file(), desk.actor(visitor, unit));
            next.addFlashAttribute("done", handedIn.isNew() ? "respondents.done" : "respondents.same");
            next.addFlashAttribute("doneList", handedIn.list());
            next.addFlashAttribute("warnings", handedIn.isNew() ? checked.problems() : List.of());
        } catch (Refused refused) {
            model.addAttribute("problems", refused.problems());
            return views.ofUnit(visitor, unit, model);
        }
        next.addAttribute("don-vi", unit);
        return "redirect:" + RespondentDesk.address(planId);
    }
}
