package vn.parindex;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: the process engine, its web applications and the modules of parindex. */
@SpringBootApplication
public class ParindexApplication {}
