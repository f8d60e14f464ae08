package vn.parindex.survey.progress;

import vn.parindex.calendar.VietnamTime;
import vn.parindex.survey.campaign.Pace;

/** A forecast in Vietnamese, the same on the page and in files. */
public final class ForecastText {

    private ForecastText() {}

    public static String of(Pace.Forecast forecast) {
        String date = forecast.date().map(VietnamTime::format).orElse("");
        return switch (forecast.outlook()) {
            case NOT_BEGUN -> "Chưa bắt đầu";
            case NO_BALLOT -> "Chưa có phiếu";
            case ENOUGH -> "Đã đủ";
            case IN_TIME -> "Đủ vào ngày " + date;
            case TOO_LATE -> "Không kịp, đến ngày %s mới đủ".formatted(date);
            case SHORT -> "Đã hết hạn, còn thiếu";
        };
    }
}
