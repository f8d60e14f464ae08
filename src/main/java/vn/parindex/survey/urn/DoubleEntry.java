package vn.parindex.survey.urn;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotCode;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.FilledBallot;
import vn.parindex.survey.campaign.CampaignLock;

/**
 * Keeps what two people type from the same sheets until both say the same. It is sealed under the server's key and goes
 * when the ballot goes into the box or the campaign is closed; a right is used only then.
 */
@Service
@Transactional
public class DoubleEntry {

    private final OpenRights rights;
    private final CampaignLock lock;
    private final SurveyKeys keys;
    private final BulkBallots bulk;
    private final Answering answering;
    private final JdbcClient database;

    DoubleEntry(
            OpenRights rights,
            CampaignLock lock,
            SurveyKeys keys,
            BulkBallots bulk,
            Answering answering,
            JdbcClient database) {
        this.rights = rights;
        this.lock = lock;
        this.keys = keys;
        this.bulk = bulk;
        this.answering = answering;
        this.database = database;
    }

    /**
     * Keeps what somebody typed as the first or the second entry of each sheet, and takes the ballots that two people have
     * typed alike now. Who types a sheet again corrects the own entry; a third person is refused.
     *
     * @param version id of the version of the questionnaire that they are answers to
     * @throws BallotRefused if the campaign is not open
     */
    public BulkOutcome put(String planId, int version, TypedBallots typed, boolean allOrNothing, String user) {
        rights.requireOpen(planId);
        lock.typeInFile(planId);
        BulkOutcome.Fates fates = bulk.look(planId, version, typed).fates();
        Map<BallotCode, List<TypedEntry>> kept = open(planId).stream().collect(Collectors.groupingBy(TypedEntry::code));
        var mine = new ArrayList<TypedEntry>();
        var equal = new ArrayList<TypedEntry>();
        for (int row = 0; row < typed.size(); row++) {
            if (typed.isDropped(row) || fates.of(row) != RowFate.TAKEN) {
                continue;
            }
            BallotCode code = typed.code(row);
            List<TypedEntry> before = kept.getOrDefault(code, List.of());
            FilledBallot ballot = typed.ballot(row);
            List<TypedEntry> own =
                    before.stream().filter(entry -> entry.user().equals(user)).toList();
            if (own.isEmpty() && before.size() == 2) {
                fates.set(row, RowFate.TYPED_TWICE);
            } else if (!own.isEmpty() && own.get(0).ballot().equals(ballot)) {
                fates.set(row, RowFate.ALREADY);
            } else {
                int entry = own.isEmpty() ? before.size() + 1 : own.get(0).entry();
                boolean alike = before.stream()
                        .anyMatch(other ->
                                !other.user().equals(user) && other.ballot().equals(ballot));
                (alike ? equal : mine).add(new TypedEntry(code, null, version, entry, user, ballot));
            }
        }
        if (allOrNothing && !fates.allGood()) {
            return new BulkOutcome(false, fates);
        }
        mine.forEach(entry -> keep(planId, entry));
        take(planId, version, equal);
        return new BulkOutcome(true, fates);
    }

    /**
     * How far it has come.
     *
     * @param notAbout codes of units: ballots about them are left out
     */
    @Transactional(readOnly = true)
    public TypedPairs pairs(String planId, Set<String> notAbout) {
        var bySheet = new TreeMap<String, List<TypedEntry>>();
        open(planId).forEach(entry -> bySheet.computeIfAbsent(entry.code().text(), code -> new ArrayList<>())
                .add(entry));
        var waiting = new ArrayList<TypedEntry>();
        var different = new ArrayList<TypedPairs.Pair>();
        for (List<TypedEntry> entries : bySheet.values()) {
            TypedEntry first = entries.get(0);
            if (notAbout.contains(first.unit())) {
                continue;
            }
            if (entries.size() == 1) {
                waiting.add(first);
            } else {
                different.add(new TypedPairs.Pair(first, entries.get(1)));
            }
        }
        return new TypedPairs(waiting, different);
    }

    /**
     * Takes a ballot as one of the two typed it.
     *
     * @param entry 1 or 2
     * @param notAbout codes of units about whose ballots the user may not decide
     * @throws InvalidSurvey if the two do not wait for a decision of this user
     * @throws BallotRefused as {@link Answering#typeIn} does
     */
    public void decide(String planId, BallotCode code, int entry, Set<String> notAbout) {
        lock.typeInFile(planId);
        TypedPairs.Pair pair = pairs(planId, notAbout).different().stream()
                .filter(each -> each.first().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidSurvey(
                        List.of("Phiếu này không còn chờ quyết định; tải lại trang để xem tình trạng mới nhất.")));
        answering.typeIn(code, (entry == 1 ? pair.first() : pair.second()).ballot());
        forget(planId, code);
    }

    /** Takes ballots that two people typed alike. Sheets that were answered or taken back meanwhile are left out. */
    private void take(String planId, int version, List<TypedEntry> equal) {
        if (equal.isEmpty()) {
            return;
        }
        FilledBallot any = equal.get(0).ballot();
        var typed = new TypedBallots(any.sheet(), any.answers().size());
        equal.forEach(entry -> typed.add(
                typed.size() + 1,
                entry.code(),
                bytes(entry.ballot()),
                entry.ballot().texts(),
                null,
                null));
        bulk.take(planId, version, typed, false);
        equal.forEach(entry -> forget(planId, entry.code()));
    }

    private List<TypedEntry> open(String planId) {
        Seal seal = keys.of(planId).box(planId);
        return database
                .sql(
                        """
                        select t.code_hash, t.entry, t.entered_by, t.sealed, r.questionnaire_version, r.unit_code
                        from typed_entry t join ballot_right r on r.code_hash = t.code_hash
                        where t.plan_id = ?
                        """)
                .param(planId)
                .query((row, number) -> {
                    byte[] content = seal.open(row.getBytes(4), place(row.getBytes(1), row.getInt(2)))
                            .orElseThrow(() -> new IllegalStateException("a typed entry does not open"));
                    return new TypedEntry(
                            BallotCode.of(ByteBuffer.wrap(content).getLong()),
                            row.getString(6),
                            row.getInt(5),
                            row.getInt(2),
                            row.getString(3),
                            BallotJson.read(Arrays.copyOfRange(content, Long.BYTES, content.length)));
                })
                .list()
                .stream()
                .sorted(Comparator.comparingInt(TypedEntry::entry))
                .toList();
    }

    private void keep(String planId, TypedEntry entry) {
        SurveyKey key = keys.of(planId);
        byte[] hash = key.hash(entry.code());
        byte[] json = BallotJson.write(entry.ballot());
        byte[] content = ByteBuffer.allocate(Long.BYTES + json.length)
                .putLong(entry.code().bits())
                .put(json)
                .array();
        database.sql(
                        """
                        insert into typed_entry (code_hash, entry, plan_id, entered_by, sealed) values (?, ?, ?, ?, ?)
                        on conflict (code_hash, entry) do update set sealed = excluded.sealed
                        """)
                .params(
                        hash,
                        entry.entry(),
                        planId,
                        entry.user(),
                        key.box(planId).close(content, place(hash, entry.entry())))
                .update();
    }

    private void forget(String planId, BallotCode code) {
        database.sql("delete from typed_entry where code_hash = ?")
                .param(keys.of(planId).hash(code))
                .update();
    }

    private static byte[] bytes(FilledBallot ballot) {
        byte[] answers = new byte[ballot.answers().size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = ballot.answers().get(i).byteValue();
        }
        return answers;
    }

    private static byte[] place(byte[] hash, int entry) {
        return ByteBuffer.allocate(hash.length + 1).put(hash).put((byte) entry).array();
    }
}
