package vn.parindex.survey.sample;

/**
 * One row of a list of households.
 *
 * @param id tells it from all others of the list
 * @param stratum part of the list that it is drawn within; empty where the list is one
 * @param row of the file, from 1
 */
public record Household(String id, String stratum, int row) {}
