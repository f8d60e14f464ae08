/** Pages of a plan for the province's own index, for the people of its units. */
package vn.parindex.web.province;
