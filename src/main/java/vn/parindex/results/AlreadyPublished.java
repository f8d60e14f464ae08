package vn.parindex.results;

import vn.parindex.calendar.VietnamTime;

/** A result that was published before; nothing was changed. The message is Vietnamese. */
public final class AlreadyPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyPublished(Snapshot snapshot) {
        super(("Kết quả của kế hoạch này đã được công bố theo Quyết định số %s ngày %s và đã khóa, không công bố lại"
                        + " được. Tải lại trang để xem kết quả đã công bố.")
                .formatted(snapshot.decisionNumber(), VietnamTime.format(snapshot.decisionDate())));
    }

    AlreadyPublished(Throwable cause) {
        super(
                "Kết quả của kế hoạch này vừa được người khác công bố và đã khóa. Tải lại trang để xem kết quả đã công"
                        + " bố.",
                cause);
    }
}
