package vn.parindex.workflow.survey;

import java.time.Instant;
import java.time.LocalDate;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.survey.campaign.CampaignWindow;

/** Days of a campaign as people name them, and the moments that they mean: a last day counts to its end. */
final class SurveyDays {

    private SurveyDays() {}

    /** The moment from which nothing is taken if this is the last day. */
    static Instant closes(LocalDate lastDay) {
        return VietnamTime.startOf(lastDay.plusDays(1));
    }

    /** "từ ngày 01/10/2023 đến hết ngày 31/12/2023" */
    static String text(CampaignWindow window) {
        return "từ ngày %s đến hết ngày %s"
                .formatted(
                        VietnamTime.format(VietnamTime.dateOf(window.opens())), VietnamTime.format(window.lastDay()));
    }
}
