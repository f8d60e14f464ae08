package vn.parindex.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.Period;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.criteria.SetTree;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.Issued;
import vn.parindex.scoring.VietnameseNumber;

/** How figures and dates look on every page; templates know it as {@code show}. */
@Component
public class Show {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu").withZone(VietnamTime.ZONE);

    /** Decimal comma and two decimals, or as many as the figure has; a dash where there is none. */
    public String points(BigDecimal value) {
        return value == null ? "–" : VietnameseNumber.of(value, 2);
    }

    /** Decimal comma, without zeros at the end. */
    public String figure(BigDecimal value) {
        return VietnameseNumber.of(value);
    }

    public String issued(Issued issued) {
        return SetTree.issued(issued);
    }

    public String date(LocalDate date) {
        return VietnamTime.format(date);
    }

    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    public String period(Period period) {
        return date(period.start()) + " – " + date(period.end());
    }

    public List<Basis> bases() {
        return List.of(Basis.values());
    }

    public String basis(Basis basis) {
        return basis == null ? "" : basis.title();
    }
}
