package vn.parindex.survey.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.parindex.plan.Plan;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.print.PrintedBallots;
import vn.parindex.survey.print.QrSlips;
import vn.parindex.survey.print.SheetLabel;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.urn.IssuedBatch;

/** Writes what was issued into files, in memory. */
@Component
public class HandOutFiles {

    private final Campaigns campaigns;
    private final QuestionnaireVersions versions;

    HandOutFiles(Campaigns campaigns, QuestionnaireVersions versions) {
        this.campaigns = campaigns;
        this.versions = versions;
    }

    /**
     * One file; documents for several units or groups come as an archive with one for each.
     *
     * @param base what links begin with, "https://cchc.travinh.gov.vn"
     */
    public HandOutFile write(HandOutKind kind, Plan plan, List<IssuedBatch> batches, String base) {
        try {
            return switch (kind) {
                case LINKS_XLSX -> links(plan, batches, base);
                case LINKS_CSV -> linksAsCsv(plan, batches, base);
                case SHEETS, SLIPS -> documents(kind, plan, batches, base);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("files in memory can be written", e);
        }
    }

    private HandOutFile documents(HandOutKind kind, Plan plan, List<IssuedBatch> batches, String base)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (batches.size() == 1) {
            document(kind, plan, batches.get(0), base, bytes);
            return new HandOutFile(name(kind, batches.get(0)), bytes.toByteArray());
        }
        try (var archive = new ZipOutputStream(bytes)) {
            for (IssuedBatch batch : batches) {
                archive.putNextEntry(new ZipEntry(name(kind, batch)));
                // POI closes what it writes to
                var document = new ByteArrayOutputStream();
                document(kind, plan, batch, base, document);
                document.writeTo(archive);
                archive.closeEntry();
            }
        }
        return new HandOutFile("phieu-dot-%s.zip".formatted(span(batches)), bytes.toByteArray());
    }

    private void document(HandOutKind kind, Plan plan, IssuedBatch batch, String base, OutputStream out)
            throws IOException {
        String unit = plan.unit(batch.unit()).name();
        List<SheetLabel> labels = labels(batch, base);
        if (kind == HandOutKind.SLIPS) {
            QrSlips.write(unit, labels, out);
            return;
        }
        Questionnaire questionnaire = versions.questionnaire(
                campaigns.asked(plan.id(), batch.unit(), batch.audience()).sheet());
        PrintedBallots.writeIssued(questionnaire, unit, groupName(plan, batch), labels, out);
    }

    private HandOutFile links(Plan plan, List<IssuedBatch> batches, String base) throws IOException {
        var bytes = new ByteArrayOutputStream();
        LinkList.workbook(plan.title(), lines(plan, batches, base), bytes);
        return new HandOutFile("dia-chi-dot-%s.xlsx".formatted(span(batches)), bytes.toByteArray());
    }

    private HandOutFile linksAsCsv(Plan plan, List<IssuedBatch> batches, String base) throws IOException {
        var text = new StringBuilder();
        LinkList.csv(lines(plan, batches, base), text);
        return new HandOutFile(
                "dia-chi-dot-%s.csv".formatted(span(batches)), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<LinkList.Line> lines(Plan plan, List<IssuedBatch> batches, String base) {
        return batches.stream()
                .flatMap(batch -> labels(batch, base).stream()
                        .map(label ->
                                new LinkList.Line(label, plan.unit(batch.unit()).name(), groupName(plan, batch))))
                .toList();
    }

    private static List<SheetLabel> labels(IssuedBatch batch, String base) {
        return batch.rights().stream()
                .map(right -> new SheetLabel(
                        batch.id(),
                        right.number(),
                        right.code().text(),
                        base + "/phieu/" + right.token().text()))
                .toList();
    }

    private static String groupName(Plan plan, IssuedBatch batch) {
        return plan.respondentGroup(batch.audience()).name();
    }

    private static String name(HandOutKind kind, IssuedBatch batch) {
        return "%s-dot-%d-%s-%s.docx"
                .formatted(kind == HandOutKind.SLIPS ? "ma-qr" : "phieu", batch.id(), batch.unit(), batch.audience());
    }

    private static String span(List<IssuedBatch> batches) {
        long first = batches.get(0).id();
        long last = batches.get(batches.size() - 1).id();
        return first == last ? Long.toString(first) : first + "-" + last;
    }
}
