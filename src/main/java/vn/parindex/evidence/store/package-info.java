/** Where the contents of files are kept. An object storage takes the place of the database by another {@link vn.parindex.evidence.store.FileStore}. */
@org.springframework.modulith.NamedInterface("store")
package vn.parindex.evidence.store;
