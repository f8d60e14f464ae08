package vn.parindex.web.ballot;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.parindex.survey.ballot.AnswerForm;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.BallotRefused.Reason;
import vn.parindex.survey.ballot.BallotToken;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.urn.Answering;
import vn.parindex.survey.urn.Drafts;

/**
 * One ballot: to be answered, saved and handed in. Methods take requests as a whole, because their arguments are logged at
 * the lowest level.
 */
@Controller
@ConditionalOnWebApplication
class BallotController {

    private final OpenBallots ballots;
    private final Answering answering;
    private final Drafts drafts;
    private final ClientRate rate;
    private final BallotNotices notices;

    BallotController(OpenBallots ballots, Answering answering, Drafts drafts, ClientRate rate, BallotNotices notices) {
        this.ballots = ballots;
        this.answering = answering;
        this.drafts = drafts;
        this.rate = rate;
        this.notices = notices;
    }

    @GetMapping(BallotAddress.ROOT)
    ModelAndView enter() {
        return entry(TypedToken.NONE, HttpStatus.OK);
    }

    @PostMapping(BallotAddress.ROOT)
    ModelAndView open(HttpServletRequest request, HttpServletResponse response) throws Exception {
        Optional<GivenAnswers> given = GivenAnswers.of(request);
        if (given.isEmpty()) {
            notices.show(Notice.UNREADABLE, request, response);
            return null;
        }
        String typed = String.join("", given.get().values().getOrDefault("ma", List.of()));
        Optional<BallotToken> token = BallotToken.parse(typed);
        if (token.isEmpty()) {
            return entry(TypedToken.wrong(typed), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        seeOther(BallotAddress.ROOT + "/" + token.get().text(), request, response);
        return null;
    }

    @GetMapping(BallotAddress.BALLOT)
    ModelAndView show(HttpServletRequest request) {
        OpenBallot ballot = ballots.require(BallotAddress.token(request));
        return drafts.find(ballot.token())
                .map(draft -> form(ballot, Channel.WEB).values(draft))
                .map(values -> page(BallotPage.of(ballot, values, Map.of()).fromDraft()))
                .orElseGet(() -> page(BallotPage.of(ballot, Map.of(), Map.of())));
    }

    @PostMapping(BallotAddress.BALLOT)
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws Exception {
        OpenBallot ballot = ballots.require(BallotAddress.token(request));
        Optional<GivenAnswers> given = GivenAnswers.of(request);
        if (given.isEmpty()) {
            notices.show(Notice.UNREADABLE, request, response);
            return null;
        }
        Map<String, List<String>> values = given.get().values();
        Optional<ModelAndView> again;
        try {
            again = given.get().isToBeSaved() ? Optional.of(save(ballot, given.get())) : handIn(ballot, given.get());
        } catch (BallotRefused refused) {
            if (refused.reason() != Reason.INVALID) {
                throw refused;
            }
            again = Optional.of(refused(BallotPage.of(ballot, values, Map.of()).withProblems(refused.problems())));
        }
        if (again.isEmpty()) {
            seeOther(BallotAddress.THANKS, request, response);
        }
        return again.orElse(null);
    }

    @GetMapping(BallotAddress.THANKS)
    String thanks() {
        return "ballot-thanks";
    }

    /** Says why, and no more to somebody who tries many. */
    @ExceptionHandler(BallotRefused.class)
    void refuse(BallotRefused refused, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Duration wait = refused.reason() == Reason.UNKNOWN
                ? rate.unknownToken(ClientAddress.client(request.getRemoteAddr()))
                : Duration.ZERO;
        notices.show(wait.isZero() ? Notice.of(refused) : Notice.tooMany(wait), request, response);
    }

    /** What is not finished is kept as well: nothing is demanded of a draft. */
    private ModelAndView save(OpenBallot ballot, GivenAnswers given) {
        AnswerForm.Filled filled = form(ballot, Channel.PAPER).read(given.values());
        BallotPage page = BallotPage.of(ballot, given.values(), filled.problems());
        if (page.isRefused()) {
            return refused(page);
        }
        LocalDate until = drafts.save(ballot.token(), onItsSheet(filled.ballot(), given));
        return page(page.saved(until.isAfter(ballot.lastDay()) ? ballot.lastDay() : until));
    }

    /** Empty if it was taken. */
    private Optional<ModelAndView> handIn(OpenBallot ballot, GivenAnswers given) {
        AnswerForm.Filled filled = form(ballot, Channel.WEB).read(given.values());
        BallotPage page = BallotPage.of(ballot, given.values(), filled.problems());
        if (page.isRefused()) {
            return Optional.of(refused(page));
        }
        FilledBallot answered = onItsSheet(filled.ballot(), given);
        List<String> blanks = given.blanks(ballot.questionnaire());
        if (answered.sheet().equals(ballot.questionnaire().version()) && !blanks.isEmpty() && !given.knowsBlanks()) {
            return Optional.of(page(page.asking(blanks)));
        }
        answering.handIn(ballot.token(), answered);
        return Optional.empty();
    }

    /** The answers as those to the questionnaire that the page showed, which may be that of another group. */
    private static FilledBallot onItsSheet(FilledBallot ballot, GivenAnswers given) {
        return new FilledBallot(given.sheet().orElse(ballot.sheet()), ballot.answers(), ballot.texts());
    }

    private static AnswerForm form(OpenBallot ballot, Channel channel) {
        return new AnswerForm(ballot.questionnaire(), channel);
    }

    private static ModelAndView entry(TypedToken typed, HttpStatus status) {
        return new ModelAndView("ballot-entry", Map.of("typed", typed), status);
    }

    private static ModelAndView page(BallotPage page) {
        return new ModelAndView("ballot", Map.of("page", page));
    }

    private static ModelAndView refused(BallotPage page) {
        return new ModelAndView("ballot", Map.of("page", page), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Not by a view, whose name would be logged with the address. */
    private static void seeOther(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + path);
    }
}
