package vn.parindex.web;

import vn.parindex.plan.Plan;
import vn.parindex.results.Snapshot;

/** A plan whose result is published. */
public record ShownPlan(Plan plan, Snapshot snapshot) {}
