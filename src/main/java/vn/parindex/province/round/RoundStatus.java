package vn.parindex.province.round;

import java.util.List;

/** How far a round is. */
public enum RoundStatus {
    OPEN("các cơ quan đang giải trình"),
    CONSOLIDATED("đã tổng hợp, chờ ký"),
    SIGNED("đã ký, chờ gửi"),
    SENT("đã gửi Bộ Nội vụ");

    private final String label;

    RoundStatus(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to users. */
    public String label() {
        return label;
    }

    static RoundStatus after(List<RoundEvent> events) {
        if (events.isEmpty()) {
            return OPEN;
        }
        return switch (events.get(events.size() - 1).kind()) {
            case CONSOLIDATED -> CONSOLIDATED;
            case SIGNED -> SIGNED;
            case SENT -> SENT;
            case RETURNED, NOT_SIGNED -> OPEN;
        };
    }
}
