/** The pages about accounts: logging in and out, passwords, who has an account, who stands in for whom, who changed what. */
package vn.parindex.web.account;
