package vn.parindex.web;

import java.util.Collection;
import vn.parindex.plan.Plan;
import vn.parindex.scoring.CriteriaSet;

/** A loaded plan with the criteria sets that it uses. */
public record PlanSets(Plan plan, Collection<CriteriaSet> sets) {}
