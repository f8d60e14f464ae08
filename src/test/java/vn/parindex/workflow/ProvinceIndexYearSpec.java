package vn.parindex.workflow;

abstract class ProvinceIndexYearSpec extends ProvinceSpec {}
