package vn.parindex.web.survey;

import vn.parindex.plan.Plan;
import vn.parindex.survey.campaign.CampaignWindow;

/** The survey of a plan in the list of all. */
public record ShownSurvey(Plan plan, CampaignWindow window) {}
