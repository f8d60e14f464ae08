/** Campaigns: whom a plan asks about which unit, on which questionnaire, and when answers are taken. */
@org.springframework.modulith.NamedInterface("campaign")
package vn.parindex.survey.campaign;
