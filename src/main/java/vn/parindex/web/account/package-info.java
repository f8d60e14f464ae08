/** The pages about accounts: who has one, who stands in for whom, and who changed what. */
package vn.parindex.web.account;
