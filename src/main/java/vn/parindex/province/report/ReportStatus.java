package vn.parindex.province.report;

import java.util.List;

/** How far the report is. */
public enum ReportStatus {
    PREPARING("Sở Nội vụ đang tổng hợp"),
    SUBMITTED("đã trình UBND tỉnh"),
    APPROVED("UBND tỉnh đã duyệt, chờ gửi Bộ Nội vụ"),
    SENT("đã gửi Bộ Nội vụ");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to users. */
    public String label() {
        return label;
    }

    static ReportStatus after(List<ReportEvent> events) {
        if (events.isEmpty()) {
            return PREPARING;
        }
        return switch (events.get(events.size() - 1).kind()) {
            case SUBMITTED -> SUBMITTED;
            case RETURNED -> PREPARING;
            case APPROVED -> APPROVED;
            case SENT -> SENT;
        };
    }
}
