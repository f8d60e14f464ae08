/** Logging in and out, and one's password. */
package vn.parindex.web.account;
