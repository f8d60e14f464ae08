package vn.parindex.survey.urn;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
     * Keeps what somebody typed as the first or the second entry of each sheet. Who types a sheet again corrects the own
     * entry; a third person is refused.
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
                mine.add(new TypedEntry(code, version, entry, user, ballot));
            }
        }
        if (allOrNothing && !fates.allGood()) {
            return new BulkOutcome(false, fates);
        }
        mine.forEach(entry -> keep(planId, entry));
        return new BulkOutcome(true, fates);
    }

    /** How far it has come. */
    @Transactional(readOnly = true)
    public TypedPairs pairs(String planId) {
        var bySheet = new TreeMap<String, List<TypedEntry>>();
        open(planId).forEach(entry -> bySheet.computeIfAbsent(entry.code().text(), code -> new ArrayList<>())
                .add(entry));
        var waiting = new ArrayList<TypedEntry>();
        var equal = new ArrayList<TypedEntry>();
        var different = new ArrayList<TypedPairs.Pair>();
        for (List<TypedEntry> entries : bySheet.values()) {
            TypedEntry first = entries.get(0);
            if (entries.size() == 1) {
                waiting.add(first);
            } else if (first.ballot().equals(entries.get(1).ballot())) {
                equal.add(first);
            } else {
                different.add(new TypedPairs.Pair(first, entries.get(1)));
            }
        }
        return new TypedPairs(waiting, equal, different);
    }

    /**
     * Takes the ballots that two people typed alike. Sheets that were answered or taken back meanwhile are left out.
     *
     * @return ballots taken
     * @throws BallotRefused if the campaign is not open
     */
    public int release(String planId) {
        rights.requireOpen(planId);
        lock.typeInFile(planId);
        List<TypedEntry> equal = pairs(planId).equal();
        int taken = 0;
        for (var ofVersion : equal.stream()
                .collect(Collectors.groupingBy(TypedEntry::version))
                .entrySet()) {
            FilledBallot any = ofVersion.getValue().get(0).ballot();
            var typed = new TypedBallots(any.sheet(), any.answers().size());
            int line = 0;
            for (TypedEntry entry : ofVersion.getValue()) {
                line++;
                typed.add(
                        line,
                        entry.code(),
                        bytes(entry.ballot()),
                        entry.ballot().texts(),
                        null,
                        null);
            }
            taken += bulk.take(planId, ofVersion.getKey(), typed, false).fates().count(RowFate.TAKEN);
        }
        equal.forEach(entry -> forget(planId, entry.code()));
        return taken;
    }

    /**
     * Takes a ballot as one of the two typed it.
     *
     * @param entry 1 or 2
     * @throws InvalidSurvey if the two do not wait for a decision
     * @throws BallotRefused as {@link Answering#typeIn} does
     */
    public void decide(String planId, BallotCode code, int entry) {
        lock.typeInFile(planId);
        TypedPairs.Pair pair = pairs(planId).different().stream()
                .filter(each -> each.first().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidSurvey(
                        List.of("Phiếu này không còn chờ quyết định; tải lại trang để xem tình trạng mới nhất.")));
        answering.typeIn(code, (entry == 1 ? pair.first() : pair.second()).ballot());
        forget(planId, code);
    }

    private List<TypedEntry> open(String planId) {
        Seal seal = keys.of(planId).box(planId);
        return database
                .sql(
                        """
                        select t.code_hash, t.entry, t.entered_by, t.sealed, r.questionnaire_version
                        from typed_entry t join ballot_right r on r.code_hash = t.code_hash
                        where t.plan_id = ?
                        """)
                .param(planId)
                .query((row, number) -> {
                    byte[] content = seal.open(row.getBytes(4), place(row.getBytes(1), row.getInt(2)))
                            .orElseThrow(() -> new IllegalStateException("a typed entry does not open"));
                    return new TypedEntry(
                            BallotCode.of(ByteBuffer.wrap(content).getLong()),
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
