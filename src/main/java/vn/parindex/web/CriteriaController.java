package vn.parindex.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.criteria.CriteriaFrame;
import vn.parindex.criteria.CriteriaWorkbook;
import vn.parindex.plan.Plans;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

/** Criteria sets for reading: those of the loaded plans as they were loaded, and those that come with the product. */
@Controller
@RequestMapping("/bo-tieu-chi")
class CriteriaController {

    private static final String SET = "{set:[a-z0-9-]+}";
    private static final String PLAN_SET = "/ke-hoach/{plan:[a-z0-9-]+}/" + SET;
    private static final String WORKBOOK = "/bo-tieu-chi.xlsx";

    private final Plans plans;

    CriteriaController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping
    String list(Model model, Authentication login) {
        model.addAttribute(
                "plans",
                plans.all().stream()
                        .map(plan ->
                                new PlanSets(plan, plans.criteriaSets(plan.id()).values()))
                        .toList());
        model.addAttribute("shipped", CriteriaFiles.shipped());
        model.addAttribute("reader", Reader.of(login));
        return "criteria-sets";
    }

    @GetMapping("/" + SET)
    String shipped(@PathVariable("set") String id, Model model) {
        Optional<CriteriaFrame> frame = frame(id);
        if (frame.isPresent()) {
            model.addAttribute("frame", frame.get());
            return "criteria-frame";
        }
        return show(shipped(id), "/bo-tieu-chi/" + id + WORKBOOK, model);
    }

    @GetMapping(PLAN_SET)
    String ofPlan(@PathVariable("plan") String plan, @PathVariable("set") String id, Model model) {
        return show(ofPlan(plan, id), "/bo-tieu-chi/ke-hoach/" + plan + "/" + id + WORKBOOK, model);
    }

    @GetMapping("/" + SET + WORKBOOK)
    ResponseEntity<byte[]> shippedWorkbook(@PathVariable("set") String id) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Optional<CriteriaFrame> frame = frame(id);
        if (frame.isPresent()) {
            CriteriaWorkbook.write(frame.get(), bytes);
        } else {
            CriteriaWorkbook.write(shipped(id), bytes);
        }
        return FileAnswer.workbook(id + ".xlsx", bytes.toByteArray());
    }

    @GetMapping(PLAN_SET + WORKBOOK)
    ResponseEntity<byte[]> workbookOfPlan(@PathVariable("plan") String plan, @PathVariable("set") String id)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        CriteriaWorkbook.write(ofPlan(plan, id), bytes);
        return FileAnswer.workbook(id + ".xlsx", bytes.toByteArray());
    }

    private static String show(CriteriaSet set, String workbook, Model model) {
        model.addAttribute("set", set);
        model.addAttribute("criteria", ShownCriterion.of(set));
        model.addAttribute("workbook", workbook);
        return "criteria-set";
    }

    private static Optional<CriteriaFrame> frame(String id) {
        return CriteriaFiles.shipped(id)
                .flatMap(text -> CriteriaFiles.frame(id))
                .flatMap(Loaded::value);
    }

    /** Only what comes with the product: an address is no path of a file. */
    private static CriteriaSet shipped(String id) {
        return CriteriaFiles.shipped(id)
                .flatMap(text -> CriteriaFiles.read(id).value())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CriteriaSet ofPlan(String plan, String id) {
        return plans.find(plan)
                .map(found -> plans.criteriaSets(plan).get(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
