package vn.parindex.province;

/** Somebody who takes part, as the annex names them. */
public sealed interface Party {

    /** As plan files write it. */
    String code();

    /** One unit, by its code. */
    record Single(String code) implements Party {}

    /** All units of a group ("Các sở, ban, ngành"). */
    record Group(String group) implements Party {

        static final String PREFIX = "group:";

        @Override
        public String code() {
            return PREFIX + group;
        }
    }

    /** "Các cơ quan, đơn vị có liên quan": the annex names nobody, the lead will. */
    record Concerned() implements Party {

        static final String CODE = "concerned";

        @Override
        public String code() {
            return CODE;
        }
    }

    /** Reads the notation of plan files. */
    static Party of(String code) {
        if (code.equals(Concerned.CODE)) {
            return new Concerned();
        }
        return code.startsWith(Group.PREFIX) ? new Group(code.substring(Group.PREFIX.length())) : new Single(code);
    }
}
