/** What the product's own parts of Tasklist ask about tasks: their cards, and what a form comes to so far. */
package vn.parindex.web.inbox;
