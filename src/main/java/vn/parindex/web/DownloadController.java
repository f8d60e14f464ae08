package vn.parindex.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.results.Comparisons;
import vn.parindex.results.PlanResult;
import vn.parindex.results.Publication;
import vn.parindex.results.ResultCsv;
import vn.parindex.results.ResultWorkbook;

/** Published results as files. */
@RestController
@RequestMapping("/ket-qua/{plan:[a-z0-9-]+}")
class DownloadController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Publication publication;
    private final Comparisons comparisons;

    DownloadController(Publication publication, Comparisons comparisons) {
        this.publication = publication;
        this.comparisons = comparisons;
    }

    /** Every figure with its explanation, for programs; criteria only of those units that the reader may see. */
    @GetMapping(path = "/results.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResultDocument json(@PathVariable("plan") String planId, Authentication login) {
        PlanResult result = published(planId);
        Reader reader = Reader.of(login);
        return ResultDocument.of(result, comparisons.of(result), unit -> reader.mayRead(unit.unitCode()));
    }

    @GetMapping("/results.csv")
    ResponseEntity<byte[]> csv(@PathVariable("plan") String planId) throws IOException {
        PlanResult result = published(planId);
        var text = new StringBuilder();
        ResultCsv.write(result, text);
        return file(result, text.toString().getBytes(StandardCharsets.UTF_8), CSV, "csv");
    }

    /** With the sheets of those units whose criteria the reader may see; the ranking is for everybody. */
    @GetMapping("/results.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable("plan") String planId, Authentication login) throws IOException {
        PlanResult result = published(planId);
        Reader reader = Reader.of(login);
        var bytes = new ByteArrayOutputStream();
        ResultWorkbook.write(result, comparisons.of(result), unit -> reader.mayRead(unit.unitCode()), bytes);
        return file(result, bytes.toByteArray(), XLSX, "xlsx");
    }

    private PlanResult published(String planId) {
        return publication
                .find(planId)
                .map(publication::read)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The columns of a CSV file have no room for notices, so at least the name says that there are some. */
    private static ResponseEntity<byte[]> file(PlanResult result, byte[] bytes, MediaType type, String ending) {
        String name =
                "ket-qua-%s%s.%s".formatted(result.planId(), result.notices().isEmpty() ? "" : "-BAN-MAU", ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
