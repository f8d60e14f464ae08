package vn.parindex.workflow;

abstract class UnitSuccessionSpec extends ProvinceSpec {}
