package vn.parindex.scoretable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** An array with an object for each unit; figures are numbers with all their decimals. */
final class RankingJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private RankingJson() {}

    static void write(ScoreTable table, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            var rows = table.ranking().iterator();
            while (rows.hasNext()) {
                write(rows.next(), json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(RankingRow row, JsonGenerator json) throws IOException {
        List<Object> values = row.values();
        json.writeStartObject();
        for (int i = 0; i < values.size(); i++) {
            json.writeFieldName(RankingRow.COLUMNS.get(i));
            if (values.get(i) instanceof BigDecimal number) {
                json.writeNumber(number);
            } else if (values.get(i) instanceof Integer number) {
                json.writeNumber(number);
            } else {
                json.writeString(values.get(i).toString());
            }
        }
        json.writeEndObject();
    }
}
