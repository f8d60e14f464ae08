package vn.parindex.province.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What documents are evidence of.
 *
 * @param code of a criterion of the plan's set, or the number of an item that asks for evidence only
 */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) @Column(name = "subject_kind") Kind kind,
        @Column(name = "subject_code") String code) {

    /** What a code stands for. */
    public enum Kind {
        CRITERION,
        ITEM
    }

    public static Subject criterion(String code) {
        return new Subject(Kind.CRITERION, code);
    }

    public static Subject item(String item) {
        return new Subject(Kind.ITEM, item);
    }

    /** Vietnamese, as in the middle of a sentence. */
    public String text() {
        return (kind == Kind.CRITERION ? "tiêu chí " : "mục ") + code;
    }
}
