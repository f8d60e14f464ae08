package vn.parindex.web.survey;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.survey.progress.ProgressBoard;
import vn.parindex.survey.progress.ProgressCsv;
import vn.parindex.survey.progress.ProgressWorkbook;
import vn.parindex.web.FileAnswer;

/** How many ballots came in: all for the Interior Department, those about itself for a unit. */
@Controller
@RequestMapping("/dieu-tra/{plan:[a-z0-9-]+}")
class ProgressController {

    private static final String SECONDS = "30";

    private final SurveyPlans plans;
    private final Campaigns campaigns;
    private final Clock clock;

    ProgressController(SurveyPlans plans, Campaigns campaigns, Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable("plan") String planId,
            @RequestParam(name = "cham", defaultValue = "false") boolean laggingOnly,
            @RequestParam(name = "tu-dong", defaultValue = "false") boolean refreshing,
            Model model,
            Authentication login,
            HttpServletResponse response) {
        SurveyVisitor visitor = plans.open(planId, login, model);
        if (!visitor.follows()) {
            return "redirect:" + HandOutDesk.address(planId);
        }
        Optional<ProgressBoard> board = board(visitor);
        model.addAttribute("board", board.orElse(null));
        model.addAttribute(
                "shown", board.map(all -> laggingOnly ? all.lagging() : all).orElse(null));
        model.addAttribute(
                "groupNames",
                visitor.plan().respondentGroups().stream()
                        .collect(Collectors.toMap(RespondentGroup::code, RespondentGroup::name)));
        model.addAttribute("laggingOnly", laggingOnly);
        model.addAttribute("refreshing", refreshing);
        if (refreshing) {
            // what a <meta> would do, without a place for it in the head of all pages
            response.setHeader("Refresh", SECONDS);
        }
        return "survey-progress";
    }

    @GetMapping("/tien-do.csv")
    ResponseEntity<byte[]> csv(@PathVariable("plan") String planId, Authentication login) throws IOException {
        var text = new StringBuilder();
        ProgressCsv.write(counted(planId, login), text);
        return FileAnswer.csv("tien-do-%s.csv".formatted(planId), text);
    }

    @GetMapping("/tien-do.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable("plan") String planId, Authentication login) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ProgressWorkbook.write(counted(planId, login), bytes);
        return FileAnswer.workbook("tien-do-%s.xlsx".formatted(planId), bytes.toByteArray());
    }

    private ProgressBoard counted(String planId, Authentication login) {
        SurveyVisitor visitor = plans.visitor(planId, login);
        if (!visitor.follows()) {
            throw new AccessDeniedException("hands out and types ballots only");
        }
        return board(visitor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Empty while the campaign has not been set up. */
    private Optional<ProgressBoard> board(SurveyVisitor visitor) {
        String planId = visitor.plan().id();
        List<GroupProgress> counted = campaigns.progress(planId);
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(ProgressBoard.of(
                                visitor.plan(),
                                counted,
                                campaigns.window(planId),
                                campaigns.events(planId),
                                clock.instant())
                        .about(visitor::sees));
    }
}
