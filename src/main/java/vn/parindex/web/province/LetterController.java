package vn.parindex.web.province;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.province.round.Letter;
import vn.parindex.province.round.LetterImports;
import vn.parindex.province.round.Question;
import vn.parindex.province.round.Rounds;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.Refused;
import vn.parindex.source.Loaded;
import vn.parindex.web.TableProblem;
import vn.parindex.web.Upload;

/** The Interior Department enters a letter of the Ministry whose questions stand in a workbook. */
@Controller
@RequestMapping("/chi-so-tinh/{plan:[a-z0-9-]+}/cong-van")
class LetterController {

    private static final String PAGE = "province-letter";

    private final PlanPages pages;
    private final LetterImports imports;
    private final Rounds rounds;

    LetterController(PlanPages pages, LetterImports imports, Rounds rounds) {
        this.pages = pages;
        this.imports = imports;
        this.rounds = rounds;
    }

    /** What was typed, as it was typed. */
    record Typed(String number, String date, String deadline) {

        static final Typed NOTHING = new Typed("", "", "");

        Letter letter() {
            return new Letter(new Paper(number.strip(), day(date)), day(deadline));
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                // the letter's own check says which day is missing
                return null;
            }
        }
    }

    @ModelAttribute("visitor")
    Visitor interior(@PathVariable("plan") String plan, Model model, Authentication login) {
        Visitor visitor = pages.open(plan, login, model);
        if (!visitor.isInterior()) {
            throw new AccessDeniedException("not of the Interior Department");
        }
        return visitor;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("typed", Typed.NOTHING);
        return PAGE;
    }

    @PostMapping
    String enter(
            @PathVariable("plan") String plan,
            @ModelAttribute("visitor") Visitor visitor,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ngay", defaultValue = "") String date,
            @RequestParam(name = "han", defaultValue = "") String deadline,
            @RequestParam("tep") MultipartFile table,
            @RequestParam(name = "ghi", defaultValue = "false") boolean enter,
            Model model,
            RedirectAttributes next)
            throws IOException {
        var typed = new Typed(number, date, deadline);
        model.addAttribute("typed", typed);
        model.addAttribute("file", Upload.name(table));
        Optional<String> unread = Upload.refused(table);
        if (unread.isPresent()) {
            model.addAttribute("unread", unread.get());
            return PAGE;
        }
        List<Question> questions = questions(plan, table, model);
        if (questions.isEmpty()) {
            return PAGE;
        }
        try {
            if (!enter) {
                model.addAttribute("routed", rounds.route(plan, typed.letter(), questions, visitor.actor()));
                return PAGE;
            }
            imports.enter(plan, typed.letter(), questions, Upload.name(table), visitor.actor());
            next.addFlashAttribute("entered", typed.letter().paper().text());
            next.addFlashAttribute("asked", questions.size());
            return "redirect:/chi-so-tinh/" + plan + "/giai-trinh";
        } catch (Refused refused) {
            model.addAttribute("refused", refused.problems());
            return PAGE;
        }
    }

    /** The questions of the table; none, with its problems shown, while it has errors. */
    private List<Question> questions(String plan, MultipartFile table, Model model) throws IOException {
        return Upload.read(table, path -> {
            Loaded<List<Question>> loaded = imports.read(plan, path);
            model.addAttribute("problems", TableProblem.of(loaded, path));
            return loaded.value().orElse(List.of());
        });
    }
}
