package vn.parindex.survey.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.IntegrationTest;
import vn.parindex.plan.Plans;
import vn.parindex.plan.Sha256;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.urn.BallotBox;
import vn.parindex.survey.urn.SmallCampaign;

@IntegrationTest
@Transactional
class SampleProtocolsIT {

    private static final String PLAN = "chon-mau-2023";

    @Autowired
    private Plans plans;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private BallotBox box;

    @Autowired
    private SampleProtocols protocols;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Test
    void how_a_sample_was_drawn_is_kept_once_and_nobody_of_the_list_is() {
        new SmallCampaign(plans, campaigns, box, clock).load(PLAN);
        List<Household> households = IntStream.range(0, 30)
                .mapToObj(i -> new Household("nguyen-van-" + i, "xã " + i % 2, i))
                .toList();
        var list = new HouseholdList(Sha256.of("danh sách"), List.of("id", "xa"), households);
        var order = new SampleOrder("Hài lòng", "id", "xa", 10, "48271", "Xổ số");
        Sample sample = SampleDraw.draw(households, 10, "48271");

        SampleProtocol first = protocols.keep(PLAN, "ho.csv", list, order, sample, "an");
        SampleProtocol again = protocols.keep(PLAN, "ho.csv", list, order, sample, "binh");

        assertThat(again).isEqualTo(first);
        assertThat(protocols.of(PLAN)).containsExactly(first);
        assertThat(protocols.find(PLAN, first.number())).contains(first);
        assertThat(first.order()).isEqualTo(order);
        assertThat(first.resultSha256()).isEqualTo(sample.sha256());
        assertThat(database.queryForList(
                        "select s::text from household_sample s where plan_id = ?", String.class, PLAN))
                .singleElement()
                .satisfies(row -> assertThat(row).doesNotContain("nguyen-van"));

        var other = new SampleOrder("Hài lòng", "id", "xa", 10, "48272", "Xổ số");
        protocols.keep(PLAN, "ho.csv", list, other, SampleDraw.draw(households, 10, "48272"), "an");
        assertThat(protocols.of(PLAN))
                .as("another seed is another draw, for all to see")
                .hasSize(2);
    }
}
