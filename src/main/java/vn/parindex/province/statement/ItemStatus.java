package vn.parindex.province.statement;

import java.util.List;

/** How far an item is. */
public enum ItemStatus {
    OPEN("cơ quan chủ trì đang thực hiện"),
    SUBMITTED("đã gửi, chờ thẩm định"),
    ACCEPTED("đã thẩm định xong");

    private final String label;

    ItemStatus(String label) {
        this.label = label;
    }

    /** The Vietnamese name shown to users. */
    public String label() {
        return label;
    }

    static ItemStatus after(List<ItemEvent> events) {
        if (events.isEmpty()) {
            return OPEN;
        }
        return switch (events.get(events.size() - 1).kind()) {
            case SUBMITTED -> SUBMITTED;
            case ACCEPTED -> ACCEPTED;
            case SENT_BACK, REOPENED -> OPEN;
        };
    }
}
