package vn.parindex.survey.urn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Sha256;
import vn.parindex.survey.ballot.BallotSheet;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.campaign.AudienceSheet;
import vn.parindex.survey.campaign.CampaignForms;
import vn.parindex.survey.campaign.Campaigns;

/** Campaigns of the sample plan on a questionnaire of three rated questions and one in words, each under a plan id of its own. */
public class SmallCampaign {

    public static final String UNIT = "so-tu-phap";
    public static final String AUDIENCE = "tinh-nguoi-dan-to-chuc";
    public static final String OTHER_AUDIENCE = "tinh-lanh-dao-phong";
    public static final String USER = "nguyen.van.an";

    private static final List<String> AUDIENCES = List.of(
            AUDIENCE,
            OTHER_AUDIENCE,
            "tinh-lanh-dao-phong-cap-huyen",
            "huyen-lanh-dao-phong",
            "huyen-lanh-dao-xa",
            "huyen-nguoi-dan-to-chuc");

    private final Plans plans;
    private final Campaigns campaigns;
    private final BallotBox box;
    private final Clock clock;

    public SmallCampaign(Plans plans, Campaigns campaigns, BallotBox box, Clock clock) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.box = box;
        this.clock = clock;
    }

    /** A plan without a campaign. */
    public void load(String planId) {
        String shipped = PlanFiles.read("travinh-2023").document();
        try {
            Path folder = Files.createTempDirectory("plan");
            Path file = folder.resolve(planId + ".yaml");
            Files.writeString(file, shipped.replace("id: travinh-2023", "id: " + planId));
            plans.load(PlanFiles.read(file.toString()), 0);
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A campaign that has not been opened. */
    public void setUp(String planId) {
        load(planId);
        box.setUp(planId, sheets(), USER);
    }

    /** A campaign that is open for a day. */
    public void open(String planId) {
        setUp(planId);
        campaigns.open(planId, clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(1)), USER);
    }

    /** A campaign on the shipped questionnaires that is open for a day. */
    public void openShipped(String planId) {
        load(planId);
        box.setUp(planId, CampaignForms.shipped(plans.get(planId)), USER);
        campaigns.open(planId, clock.instant().minusSeconds(1), clock.instant().plus(Duration.ofDays(1)), USER);
    }

    static List<AudienceSheet> sheets() {
        return AUDIENCES.stream().map(SmallCampaign::sheet).toList();
    }

    private static AudienceSheet sheet(String audience) {
        return new AudienceSheet(audience, sheetOf(audience), document(audience));
    }

    static BallotSheet sheetOf(String audience) {
        return new BallotSheet(
                "phieu-" + audience,
                Sha256.of(document(audience)),
                List.of(
                        new BallotSheet.Rating(5, true),
                        new BallotSheet.Rating(5, false),
                        new BallotSheet.Rating(3, false)),
                List.of(new BallotSheet.FreeText("yKien", 500)));
    }

    private static String document(String audience) {
        return "form of " + audience;
    }

    /** Answers of the group. */
    static FilledBallot ballot(Integer... answers) {
        return ballot("", answers);
    }

    static FilledBallot ballot(String opinion, Integer... answers) {
        return new FilledBallot(sheetOf(AUDIENCE).sha256(), Arrays.asList(answers), Map.of("yKien", opinion));
    }
}
