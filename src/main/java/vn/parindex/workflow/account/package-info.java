/** One's own account: its password, and how one logs in. */
@org.springframework.modulith.NamedInterface("account")
package vn.parindex.workflow.account;
