/** What the steps of the province's year came to: papers issued, lists checked, approvals and returns. */
@org.springframework.modulith.NamedInterface("step")
package vn.parindex.province.step;
