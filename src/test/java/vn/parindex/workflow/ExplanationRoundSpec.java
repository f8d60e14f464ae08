package vn.parindex.workflow;

abstract class ExplanationRoundSpec extends ProvinceSpec {}
