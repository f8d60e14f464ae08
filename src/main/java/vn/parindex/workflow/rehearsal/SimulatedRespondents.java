package vn.parindex.workflow.rehearsal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import vn.parindex.calendar.Period;
import vn.parindex.calendar.WorkingCalendar;
import vn.parindex.survey.campaign.GroupProgress;
import vn.parindex.survey.urn.IssuedRight;

/**
 * The people who are asked in a campaign. Each third one answers on a phone of an evening; the sheets of the others are
 * typed in at the end of the week. Everybody answers, some offices are slower than others.
 */
final class SimulatedRespondents implements Respondents {

    private static final int PHONE_EVERY = 3;

    /** Nobody leaves it to the very end. */
    private static final int DAYS_LEFT = 3;

    /** Seconds after the morning. */
    private static final int EVENING = 11 * 3600;

    private static final int AFTERNOON = 7 * 3600;

    /** A ballot in somebody's hand. */
    record Sheet(IssuedRight right, String planId, String unit, String audience) {}

    private final SimulatedSurvey survey;
    private final Dice dice;
    private final WorkingCalendar calendar;
    private final TreeMap<Instant, List<Sheet>> phones = new TreeMap<>();
    private final TreeMap<Instant, List<Sheet>> papers = new TreeMap<>();
    private int received;

    SimulatedRespondents(SimulatedSurvey survey, Dice dice, WorkingCalendar calendar) {
        this.survey = survey;
        this.dice = dice;
        this.calendar = calendar;
    }

    @Override
    public void receive(String planId, String user) {
        Period window = survey.window(planId);
        for (GroupProgress group : survey.asked(planId)) {
            int missing = group.expected() - group.issued();
            if (missing > 0) {
                survey.issue(planId, group, missing, user)
                        .forEach(right -> plan(new Sheet(right, planId, group.unit(), group.audience()), window));
            }
        }
    }

    @Override
    public Optional<Instant> next() {
        if (phones.isEmpty() || papers.isEmpty()) {
            return Optional.ofNullable(phones.isEmpty() ? first(papers) : first(phones));
        }
        return Optional.of(first(phones).isBefore(first(papers)) ? first(phones) : first(papers));
    }

    @Override
    public void answer(Instant now) {
        take(phones, now).forEach(sheet -> survey.onPhone(sheet, ballot(sheet)));
        List<Sheet> typed = take(papers, now);
        if (!typed.isEmpty()) {
            survey.onPaper(typed, this::ballot);
        }
    }

    private SimulatedBallot ballot(Sheet sheet) {
        double quality = SimulatedStaff.quality(dice, sheet.unit());
        return new SimulatedBallot(chance("ballot", sheet), quality);
    }

    private SplittableRandom chance(String about, Sheet sheet) {
        return dice.about(
                about,
                sheet.unit(),
                sheet.audience(),
                Integer.toString(sheet.right().number()));
    }

    private void plan(Sheet sheet, Period window) {
        LocalDate last = window.end().minusDays(DAYS_LEFT);
        long days = Math.max(0, last.toEpochDay() - window.start().toEpochDay());
        double slowness = 0.5 + dice.about("slowness", sheet.unit()).nextDouble();
        LocalDate day = window.start()
                .plusDays((long) (days * Math.pow(chance("day", sheet).nextDouble(), 1 / slowness)));
        if (received++ % PHONE_EVERY == 0) {
            add(phones, Agenda.morning(day).plusSeconds(EVENING), sheet);
        } else {
            add(papers, Agenda.morning(typingDay(day, last)).plusSeconds(AFTERNOON), sheet);
        }
    }

    private LocalDate typingDay(LocalDate answered, LocalDate last) {
        LocalDate day = answered.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        day = day.isAfter(last) ? last : day;
        while (!calendar.isWorkingDay(day) && day.isAfter(answered)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static void add(TreeMap<Instant, List<Sheet>> sheets, Instant at, Sheet sheet) {
        sheets.computeIfAbsent(at, any -> new ArrayList<>()).add(sheet);
    }

    private static Instant first(TreeMap<Instant, List<Sheet>> sheets) {
        return sheets.isEmpty() ? null : sheets.firstKey();
    }

    private static List<Sheet> take(TreeMap<Instant, List<Sheet>> sheets, Instant now) {
        var due = sheets.headMap(now, true);
        List<Sheet> taken = due.values().stream().flatMap(List::stream).toList();
        due.clear();
        return taken;
    }
}
