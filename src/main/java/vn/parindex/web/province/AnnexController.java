package vn.parindex.web.province;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.province.AssignmentMatrixCsv;
import vn.parindex.web.FileAnswer;

/** The annex of a plan: who does what until when, and how far it is. */
@Controller
@RequestMapping("/chi-so-tinh/{plan:[a-z0-9-]+}")
class AnnexController {

    private final PlanPages pages;
    private final AnnexRows annex;
    private final Visitors visitors;

    AnnexController(PlanPages pages, AnnexRows annex, Visitors visitors) {
        this.pages = pages;
        this.annex = annex;
        this.visitors = visitors;
    }

    @GetMapping
    String annex(
            @PathVariable("plan") String planId,
            @RequestParam(name = "xem", defaultValue = "") String wanted,
            Model model,
            Authentication login) {
        Visitor visitor = pages.open(planId, login, model);
        ItemFilter filter = ItemFilter.of(wanted);
        model.addAttribute("filter", filter);
        model.addAttribute("filters", ItemFilter.values());
        model.addAttribute("counts", annex.counts(visitor));
        model.addAttribute("rows", annex.of(visitor, filter));
        model.addAttribute("mergers", ShownMerger.of(visitor.now().organisation()));
        return "province-annex";
    }

    /** Every leaf of the set against its lead. */
    @GetMapping("/phan-cong.csv")
    ResponseEntity<byte[]> matrix(@PathVariable("plan") String planId, Authentication login) throws IOException {
        Visitor visitor = visitors.of(planId, login);
        var text = new StringBuilder();
        AssignmentMatrixCsv.write(visitor.now().year().matrix(), text);
        return FileAnswer.csv("phan-cong-%s.csv".formatted(planId), text);
    }
}
