package vn.parindex.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A real Keycloak from its server distribution, with a province's realm, on a free port of this machine. */
final class Keycloak implements AutoCloseable {

    private static final String REALM = "cchc";
    private static final String ADMINISTRATOR = "admin";
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final String address;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();

    private Keycloak(Process process, String address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** @param distribution the zip as it is published */
    static Keycloak start(Path distribution, Path folder) throws IOException, InterruptedException {
        Path home = unpack(distribution, folder);
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("realm.json");
        try (InputStream file = Keycloak.class.getResourceAsStream("/keycloak/realm.json")) {
            Files.copy(file, realm);
        }
        int port = freePort();
        Path log = folder.resolve("keycloak.log");
        var command = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=localhost",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
        var keycloak = new Keycloak(command.start(), "http://localhost:" + port, log);
        keycloak.awaitStart();
        return keycloak;
    }

    String issuer() {
        return address + "/realms/" + REALM;
    }

    /** Takes a user out of a group, as the province's administrator does. */
    void leave(String user, String group) throws IOException, InterruptedException {
        String token = JSON.readTree(send(HttpRequest.newBuilder(
                                        URI.create(address + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                                        + ADMINISTRATOR + "&password=" + ADMINISTRATOR)))
                        .body())
                .get("access_token")
                .asText();
        String realm = address + "/admin/realms/" + REALM;
        String userId = first(token, realm + "/users?exact=true&username=" + user);
        String groupId = first(token, realm + "/groups?exact=true&search=" + group);
        HttpResponse<String> left = send(authorized(token, realm + "/users/" + userId + "/groups/" + groupId)
                .DELETE());
        if (left.statusCode() != 204) {
            throw new IllegalStateException("Keycloak did not remove the group: " + left.body());
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private String first(String token, String query) throws IOException, InterruptedException {
        JsonNode found = JSON.readTree(send(authorized(token, query).GET()).body());
        return found.get(0).get("id").asText();
    }

    private static HttpRequest.Builder authorized(String token, String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    private void awaitStart() throws IOException, InterruptedException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                close();
                throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(log));
            }
            Thread.sleep(500);
        }
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")))
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpack(Path distribution, Path folder) throws IOException {
        Path home = null;
        try (var zip = new ZipInputStream(Files.newInputStream(distribution))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside of the folder: " + entry.getName());
                }
                if (home == null) {
                    home = folder.resolve(folder.relativize(target).getName(0));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
        return home;
    }
}
