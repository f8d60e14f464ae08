package vn.parindex.web.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.AccountRefused;
import vn.parindex.account.UserTemplate;
import vn.parindex.web.FileAnswer;
import vn.parindex.web.TableProblem;
import vn.parindex.web.Upload;
import vn.parindex.workflow.people.Passwords;
import vn.parindex.workflow.people.Roster;
import vn.parindex.workflow.people.RosterCheck;

/** Accounts from a workbook, for administrators: checked as a whole first, then written all or nothing. */
@Controller
@RequestMapping("/nguoi-dung/nhap-tep")
class RosterController {

    private static final String PAGE = "account-import";

    private final AccountDesk desk;
    private final Roster roster;

    RosterController(AccountDesk desk, Roster roster) {
        this.desk = desk;
        this.roster = roster;
    }

    @GetMapping
    String show(Model model, Authentication login) {
        desk.openAdministrator(login, model);
        return PAGE;
    }

    @GetMapping("/mau-nguoi-dung.xlsx")
    ResponseEntity<byte[]> template(Model model, Authentication login) throws IOException {
        desk.openAdministrator(login, model);
        var bytes = new ByteArrayOutputStream();
        UserTemplate.write(roster.units(), bytes);
        return FileAnswer.workbook("mau-nguoi-dung.xlsx", bytes.toByteArray());
    }

    /**
     * Checks an uploaded table, or writes it.
     *
     * @param write whether to write; the answer is then the file of initial passwords, if there are any
     */
    @PostMapping
    Object upload(
            @RequestParam(name = "ghi", defaultValue = "false") boolean write,
            @RequestParam("tep") MultipartFile upload,
            Model model,
            Authentication login,
            RedirectAttributes next)
            throws IOException {
        AccountVisitor visitor = desk.openAdministrator(login, model);
        Optional<String> unread = Upload.refused(upload);
        if (unread.isPresent()) {
            model.addAttribute("refused", unread.get());
            return PAGE;
        }
        RosterCheck check = Upload.<RosterCheck>read(upload, file -> {
            RosterCheck found = roster.check(file);
            model.addAttribute(
                    "found",
                    found.problems().stream()
                            .map(problem -> TableProblem.of(problem, file.toString()))
                            .toList());
            return found;
        });
        model.addAttribute("check", check);
        model.addAttribute("file", Upload.name(upload));
        if (!write || check.listed().isEmpty()) {
            return PAGE;
        }
        try {
            var listed = check.listed().get();
            Map<String, String> passwords =
                    roster.apply(listed, visitor.account().id());
            if (passwords.isEmpty()) {
                next.addFlashAttribute("done", "users.import.done");
                return "redirect:/nguoi-dung";
            }
            return passwords(Passwords.csv(listed, passwords));
        } catch (AccountRefused refused) {
            model.addAttribute("problems", List.copyOf(refused.problems()));
            return PAGE;
        }
    }

    /** The only time that the passwords are shown: no cache keeps them. */
    private static ResponseEntity<byte[]> passwords(String csv) {
        ResponseEntity<byte[]> file = FileAnswer.csv("mat-khau-ban-dau.csv", csv);
        return ResponseEntity.ok()
                .headers(file.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(file.getBody());
    }
}
