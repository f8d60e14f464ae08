package vn.parindex.web.province;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.province.outcome.ComparisonCsv;
import vn.parindex.province.outcome.ComparisonWorkbook;
import vn.parindex.province.outcome.MinistryResults;
import vn.parindex.province.outcome.ProvinceComparison;
import vn.parindex.province.outcome.ProvinceComparisons;
import vn.parindex.web.FileAnswer;

/** The Ministry's result beside what the province said, as a page and as files. */
@Controller
@RequestMapping("/chi-so-tinh/{plan:[a-z0-9-]+}")
class ComparisonController {

    private final PlanPages pages;
    private final Visitors visitors;
    private final MinistryResults results;
    private final ProvinceComparisons comparisons;

    ComparisonController(PlanPages pages, Visitors visitors, MinistryResults results, ProvinceComparisons comparisons) {
        this.pages = pages;
        this.visitors = visitors;
        this.results = results;
        this.comparisons = comparisons;
    }

    /** @param wanted "mat-diem": only where points were lost */
    @GetMapping("/so-sanh")
    String comparison(
            @PathVariable("plan") String planId,
            @RequestParam(name = "xem", defaultValue = "") String wanted,
            Model model,
            Authentication login) {
        pages.open(planId, login, model);
        if (results.find(planId).isPresent()) {
            ProvinceComparison comparison = comparisons.of(planId);
            boolean lostOnly = wanted.equals("mat-diem");
            model.addAttribute("comparison", comparison);
            model.addAttribute("lostOnly", lostOnly);
            model.addAttribute(
                    "rows",
                    comparison.rows().stream()
                            .filter(side -> !lostOnly || side.lost().signum() > 0)
                            .toList());
        }
        return "province-comparison";
    }

    @GetMapping("/so-sanh.csv")
    ResponseEntity<byte[]> criteria(@PathVariable("plan") String planId, Authentication login) throws IOException {
        var text = new StringBuilder();
        ComparisonCsv.criteria(comparison(planId, login), text);
        return FileAnswer.csv("so-sanh-%s.csv".formatted(planId), text);
    }

    @GetMapping("/so-sanh-theo-co-quan.csv")
    ResponseEntity<byte[]> departments(@PathVariable("plan") String planId, Authentication login) throws IOException {
        var text = new StringBuilder();
        ComparisonCsv.departments(comparison(planId, login), text);
        return FileAnswer.csv("so-sanh-theo-co-quan-%s.csv".formatted(planId), text);
    }

    @GetMapping("/so-sanh.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable("plan") String planId, Authentication login) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ComparisonWorkbook.write(comparison(planId, login), bytes);
        return FileAnswer.workbook("so-sanh-%s.xlsx".formatted(planId), bytes.toByteArray());
    }

    private ProvinceComparison comparison(String planId, Authentication login) {
        visitors.of(planId, login);
        if (results.find(planId).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return comparisons.of(planId);
    }
}
