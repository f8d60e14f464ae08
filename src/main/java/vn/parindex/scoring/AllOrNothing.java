package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;

/** The whole maximum or nothing. */
public record AllOrNothing(String question) implements Rule {

    private static final String MET = "met";

    public AllOrNothing {
        Parameters.text("question", question);
    }

    @Override
    public List<FactSpec> facts() {
        return List.of(FactSpec.flag(MET, question));
    }

    @Override
    public String describe(BigDecimal maximum) {
        return "Đạt yêu cầu được %s điểm, không đạt được 0 điểm.".formatted(VietnameseNumber.of(maximum));
    }

    @Override
    public Working working(BigDecimal maximum, Facts facts) {
        return facts.flag(MET)
                ? Working.points(maximum, "“%s”: Có".formatted(question))
                : Working.none("“%s”: Không".formatted(question));
    }
}
