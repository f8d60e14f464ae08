package vn.parindex.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A browser that has one of Camunda's web applications open. */
record Browser(Caller caller, Answer lastAnswer) {

    private static final String TOKEN = "XSRF-TOKEN";

    /** Opens the application as anybody can, and so gets a token against forged requests. */
    static Browser open(Caller caller, String application) {
        return new Browser(caller, caller.get("/camunda/app/" + application + "/default/"));
    }

    static Browser loggedIn(Caller caller, String application, String user) {
        return open(caller, application).login(application, user, OverHttp.PASSWORD);
    }

    Browser login(String application, String user, String password) {
        String form = "username=" + encoded(user) + "&password=" + encoded(password);
        Answer answer = withToken().postForm("/camunda/api/admin/auth/user/default/login/" + application, form);
        // the new session brings a new token with the next page
        open(caller, application);
        return new Browser(caller, answer);
    }

    /** The caller with the header that Camunda's own pages send. */
    Caller withToken() {
        return caller.with("X-" + TOKEN, String.valueOf(caller.cookie(TOKEN)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
