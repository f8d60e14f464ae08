package vn.parindex.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.parindex.criteria.CriteriaFrame;
import vn.parindex.criteria.CriteriaSetWriter;

/** The Interior Department checks a workbook before it becomes a criteria set; nothing of it is stored. */
@Controller
@RequestMapping("/bo-tieu-chi/kiem-tra")
class CriteriaCheckController {

    private static final String PAGE = "criteria-check";
    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    @GetMapping
    String form(Model model, Authentication login) {
        require(login);
        model.addAttribute("frames", CheckedTable.frames());
        return PAGE;
    }

    @PostMapping
    Object check(
            @RequestParam("tep") MultipartFile upload,
            @RequestParam(name = "khung", defaultValue = "") String frameId,
            @RequestParam(name = "tai-ve", defaultValue = "false") boolean download,
            Authentication login)
            throws IOException {
        require(login);
        var page = new ModelAndView(PAGE);
        var frames = CheckedTable.frames();
        page.addObject("frames", frames);
        page.addObject("chosen", frameId);
        page.addObject("file", upload.getOriginalFilename());
        Optional<String> refused = Upload.refused(upload);
        if (refused.isPresent()) {
            page.addObject("refused", refused.get());
            return page;
        }
        Optional<CriteriaFrame> frame =
                frames.stream().filter(known -> known.id().equals(frameId)).findFirst();
        CheckedTable checked = CheckedTable.of(upload, frame);
        if (download && checked.set().isPresent()) {
            var set = checked.set().get();
            return FileAnswer.of(
                    set.id() + ".yaml", YAML, CriteriaSetWriter.write(set).getBytes(StandardCharsets.UTF_8));
        }
        page.addObject("checked", checked);
        checked.set().ifPresent(set -> {
            page.addObject("set", set);
            page.addObject("criteria", ShownCriterion.of(set));
        });
        return page;
    }

    private static void require(Authentication login) {
        if (!Reader.of(login).isInterior()) {
            throw new AccessDeniedException("not of the Interior Department");
        }
    }
}
