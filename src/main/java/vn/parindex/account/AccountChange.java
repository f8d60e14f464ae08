package vn.parindex.account;

import java.time.Instant;

/**
 * One change of an account, a group or who belongs to it.
 *
 * @param user whose account it is about; null where a group alone changed
 * @param group the group it is about; null where it is about no group
 * @param detail Vietnamese: what changed; may be null
 * @param by who changed it
 */
public record AccountChange(Kind kind, String user, String group, String detail, String by, Instant at) {

    /** What happened. */
    public enum Kind {
        USER_CREATED("Tạo tài khoản"),
        USER_CHANGED("Sửa tài khoản"),
        USER_DELETED("Xóa tài khoản"),
        PASSWORD_SET("Đặt mật khẩu"),
        GROUP_CREATED("Tạo nhóm"),
        GROUP_CHANGED("Sửa nhóm"),
        GROUP_DELETED("Xóa nhóm"),
        JOINED("Thêm vào nhóm"),
        LEFT("Đưa ra khỏi nhóm"),
        TENURE_SET("Đặt thời gian sử dụng"),
        WORK_RETURNED("Trả việc về cơ quan"),
        DEPUTY_NAMED("Ủy quyền"),
        DEPUTY_ENDED("Chấm dứt ủy quyền"),
        SWITCH_ALLOWED("Cho chuyển sang tài khoản của tỉnh"),
        SWITCH_WITHDRAWN("Thu hồi việc cho chuyển"),
        SWITCHED("Chuyển sang tài khoản của tỉnh"),
        LOCAL_AGAIN("Trả về tài khoản nội bộ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Vietnamese. */
        public String label() {
            return label;
        }
    }
}
