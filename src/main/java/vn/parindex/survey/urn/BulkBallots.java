package vn.parindex.survey.urn;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.ballot.Channel;
import vn.parindex.survey.campaign.CampaignLock;

/**
 * Takes the ballots of a file: all rights are used and all ballots written in one transaction, without sealing each. What
 * docs/decisions/0023 promises is kept because the ballots of a group are written in random order, five or more at once;
 * those of a group with fewer in the file go through the box.
 */
@Service
@Transactional
public class BulkBallots {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte DROPPED = -1;

    private final OpenRights rights;
    private final CampaignLock lock;
    private final SurveyKeys keys;
    private final BulkRights bulk;
    private final BulkWriter writer;
    private final BoxWriter box;
    private final JdbcTemplate database;

    BulkBallots(
            OpenRights rights,
            CampaignLock lock,
            SurveyKeys keys,
            BulkRights bulk,
            BulkWriter writer,
            BoxWriter box,
            JdbcTemplate database) {
        this.rights = rights;
        this.lock = lock;
        this.keys = keys;
        this.bulk = bulk;
        this.writer = writer;
        this.box = box;
        this.database = database;
    }

    /**
     * Says what would become of the ballots; stores nothing.
     *
     * @param version id of the version of the questionnaire that they are answers to
     * @throws BallotRefused if the campaign is not open
     */
    public BulkOutcome look(String planId, int version, TypedBallots typed) {
        rights.requireOpen(planId);
        bulk.prepare(planId, version, typed, keys.of(planId));
        return new BulkOutcome(false, look(typed, new BulkRows(typed.size(), 0)));
    }

    /**
     * Takes all ballots that are good; with a row that is not, none if that is asked for. Rights that were used before
     * are good and nothing is stored for them, so a file may come twice.
     *
     * @param version id of the version of the questionnaire that they are answers to; the answers were checked against it
     * @throws BallotRefused if the campaign is not open
     */
    public BulkOutcome take(String planId, int version, TypedBallots typed, boolean allOrNothing) {
        rights.requireOpen(planId);
        lock.typeInFile(planId);
        List<BulkGroup> groups = bulk.prepare(planId, version, typed, keys.of(planId));
        var rows = new BulkRows(typed.size(), groups.size());
        return database.execute((Connection connection) -> {
            Savepoint before = connection.setSavepoint();
            bulk.use(rows::add);
            BulkOutcome.Fates fates = look(typed, rows);
            if (allOrNothing && !fates.allGood()) {
                connection.rollback(before);
                return new BulkOutcome(false, fates);
            }
            write(planId, version, typed, rows, groups);
            return new BulkOutcome(true, fates);
        });
    }

    private void write(String planId, int version, TypedBallots typed, BulkRows rows, List<BulkGroup> groups) {
        for (int row : rows.takeSmall(BallotBox.FEWEST)) {
            BulkGroup group = groups.get(rows.groupOf(row));
            box.put(planId, group.unit(), group.audience(), version, new BoxedBallot(Channel.PAPER, typed.ballot(row)));
        }
        rows.shuffle(BallotBox.FEWEST, RANDOM);
        writer.write(
                planId,
                typed,
                rows,
                groups.stream()
                        .map(group -> BulkWriter.beginning(planId, group, version))
                        .toArray(byte[][]::new));
    }

    /** @param taken rows whose right was used just now */
    private BulkOutcome.Fates look(TypedBallots typed, BulkRows taken) {
        byte[] all = new byte[typed.size()];
        Arrays.fill(all, DROPPED);
        var fates = new BulkOutcome.Fates(all);
        int known = 0;
        for (int row = 0; row < typed.size(); row++) {
            if (taken.has(row)) {
                fates.set(row, RowFate.TAKEN);
                known++;
            }
        }
        if (known < typed.kept()) {
            bulk.look((row, fate) -> {
                if (!taken.has(row)) {
                    fates.set(row, RowFate.values()[fate]);
                }
            });
        }
        return fates;
    }
}
