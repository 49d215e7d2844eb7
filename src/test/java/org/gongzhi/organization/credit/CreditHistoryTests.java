package org.gongzhi.organization.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.organization.CreditList;
import org.gongzhi.organization.supervision.GivenRules;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.clock.OfficeClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A thousand random histories of the lists, and the same told by somebody who has but a calendar to turn the pages of. (60号令; domain.md C2) */
class CreditHistoryTests {

    private static final int HISTORIES = 1_000;
    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    private final CreditTerms terms = new CreditTerms(GivenRules.on(LocalDate.of(2026, 1, 1)));

    /** How somebody with a calendar writes it down. */
    private static final class Note {

        final CreditCause cause;
        final LocalDate from;
        @Nullable LocalDate left;

        Note(CreditCause cause, LocalDate from) {
            this.cause = cause;
            this.from = from;
        }

        boolean stands(LocalDate day) { return !day.isBefore(from) && (left == null || day.isBefore(left)); }
    }

    @Test
    void termsEndOnTheDayOnWhichSomebodyWithACalendarSaysSo() {
        int listed = 0;
        int left = 0;
        int early = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            var random = new Random(seed);
            var credits = new ArrayList<Credit>();
            var notes = new ArrayList<Note>();
            var ended = random.nextInt(5) == 0;
            var day = BEGIN.plusDays(random.nextInt(1_500));
            for (int event = 0; event < 12; event++, day = day.plusDays(1 + random.nextInt(event % 3 == 0 ? 400 : 60))) {
                int chosen = random.nextInt(credits.size() + 2);
                if (chosen >= credits.size()) {
                    enter(random, credits, notes, day, "history " + seed);
                    listed++;
                } else if (notes.get(chosen).left == null) {
                    var may = !day.isBefore(first(notes, chosen, ended));
                    assertThat(leaves(credits.get(chosen), ended, day)).as("history %d: %s on %s", seed, notes.get(chosen).cause, day).isEqualTo(may);
                    if (may) {
                        notes.get(chosen).left = day;
                        left++;
                    } else early++;
                }
            }
        }
        assertThat(listed).isGreaterThan(HISTORIES);
        assertThat(left).isGreaterThan(HISTORIES / 2);
        assertThat(early).isGreaterThan(HISTORIES / 2);
    }

    private static void enter(Random random, List<Credit> credits, List<Note> notes, LocalDate day, String history) {
        var cause = CreditCause.values()[random.nextInt(CreditCause.values().length)];
        var credit = Credit.find(new NewCredit(UUID.randomUUID(), "330399001001", cause, "事实", null), day, act(day));
        var standing = new ArrayList<Credit>();
        for (int n = 0; n < credits.size(); n++) if (notes.get(n).stands(day)) standing.add(credits.get(n));
        new Entries(standing).enter(credit, act(day));
        credits.add(credit);
        notes.add(new Note(cause, day));
        assertThat(credit.since()).as("%s: %s on %s", history, cause, day).isEqualTo(since(notes, cause.list(), day));
    }

    /** Turns the pages back while it is on the list. */
    private static LocalDate since(List<Note> notes, CreditList list, LocalDate day) {
        var page = day;
        while (isOn(notes, list, page.minusDays(1))) page = page.minusDays(1);
        return page;
    }

    private static boolean isOn(List<Note> notes, CreditList list, LocalDate day) { return notes.stream().anyMatch(note -> note.cause.list() == list && note.stands(day)); }

    /** Turns the pages on until enough have been turned since anything new has come. */
    private static LocalDate first(List<Note> notes, int which, boolean ended) {
        var note = notes.get(which);
        if (note.cause == CreditCause.REVOKED && ended) return note.from;
        var clean = notes.get(notes.size() - 1).from;
        if (note.cause.list() == CreditList.SERIOUS) return later(clean, 24);
        return note.cause.isRemediable() ? note.from : later(clean, 6);
    }

    private static LocalDate later(LocalDate from, int months) {
        var page = from;
        var month = YearMonth.from(from);
        for (int n = 0; n < months; n++) month = month.plusMonths(1);
        var wanted = Math.min(from.getDayOfMonth(), month.lengthOfMonth());
        while (!YearMonth.from(page).equals(month) || page.getDayOfMonth() < wanted) page = page.plusDays(1);
        return page;
    }

    /** Whether it leaves: on application where there was something to put right. */
    private boolean leaves(Credit credit, boolean ended, LocalDate day) {
        try {
            if (credit.cause().isRemediable()) credit.apply(terms, ended, day.plusDays(7), act(day));
            credit.leave(terms, ended, act(day));
            return true;
        } catch (Refused refused) {
            assertThat(refused).hasMessage("organization.credit.too-early");
            return false;
        }
    }

    private static Act act(LocalDate day) { return new Act(UUID.randomUUID(), "登记管理科", day.atTime(10, 0).atZone(OfficeClock.ZONE).toInstant(), "办理"); }
}
