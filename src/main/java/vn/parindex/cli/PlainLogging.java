package vn.parindex.cli;

/** Commands without Spring: what libraries log would stand between the lines that a user reads. */
final class PlainLogging {

    private PlainLogging() {}

    /**
     * Keeps libraries silent that log through Log4j's interface, such as POI, which logs what it throws as well. Without
     * Spring's configuration Logback would write everything to standard output. Call before the first of their classes.
     */
    static void off() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }
}
