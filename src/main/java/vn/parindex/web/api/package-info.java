/**
 * What the product's own parts of Tasklist and Cockpit ask the server, below {@code /api}: JSON, the login of the web
 * applications, and a token against forged requests for everything that changes something.
 */
package vn.parindex.web.api;
