package vn.parindex.province.thread;

import vn.parindex.province.statement.Entry;
import vn.parindex.province.statement.Stage;
import vn.parindex.province.thread.ThreadEntry.Kind;
import vn.parindex.province.work.Logged;
import vn.parindex.province.work.Organisation;

/** Statements and verdicts of a thread. */
final class StatementEntries {

    private final Organisation units;

    StatementEntries(Organisation units) {
        this.units = units;
    }

    ThreadEntry of(Logged<Entry> logged) {
        Entry entry = logged.what();
        return new ThreadEntry(
                logged.id(), kind(entry.stage()), units.name(entry.act().unit()), text(entry), entry.act());
    }

    private static Kind kind(Stage stage) {
        return switch (stage) {
            case STATED -> Kind.STATEMENT;
            case APPRAISED -> Kind.APPRAISAL;
            case SENT_BACK -> Kind.SENT_BACK;
        };
    }

    private static String text(Entry entry) {
        String text = entry.arithmetic();
        if (entry.explanation() != null) {
            text += "\n" + entry.explanation();
        }
        return entry.noEvidence() == null ? text : text + "\nKhông có tài liệu kiểm chứng: " + entry.noEvidence();
    }
}
