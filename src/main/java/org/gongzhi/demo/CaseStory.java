package org.gongzhi.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongzhi.followup.Chain;
import org.gongzhi.followup.Duty;
import org.gongzhi.followup.Escalation;
import org.gongzhi.followup.FollowUpId;
import org.gongzhi.followup.FollowUps;
import org.gongzhi.followup.Inspection;
import org.gongzhi.followup.NewFollowUp;
import org.gongzhi.followup.Theme;
import org.gongzhi.followup.bulletin.Bulletins;
import org.gongzhi.notice.Notices;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Half a year of follow-up: cases of each source, most put right in time, some late, two handed on, and what is open just now. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "gongzhi.demo.scale", havingValue = "full", matchIfMissing = true)
@Order(98)      // after the people
class CaseStory implements ApplicationRunner {

    static final String DISTRICT = "330399000000";
    private static final int CASES = 40;
    private static final int DAYS = 190;

    private record Party(UUID id, String name, String login) {}

    private final FollowUps followUps;
    private final Chain chain;
    private final Escalation escalation;
    private final Bulletins bulletins;
    private final Notices notices;
    private final NoticeScene scene;
    private final People people;
    private final OfficeClock clock;
    private final JdbcClient db;

    CaseStory(FollowUps followUps, Chain chain, Escalation escalation, Bulletins bulletins, Notices notices, NoticeScene scene, People people, OfficeClock clock,
            JdbcClient db) {
        this.followUps = followUps;
        this.chain = chain;
        this.escalation = escalation;
        this.bulletins = bulletins;
        this.notices = notices;
        this.scene = scene;
        this.people = people;
        this.clock = clock;
        this.db = db;
    }

    @Override
    @Transactional      // a story half told would never be finished
    public void run(ApplicationArguments arguments) {
        if (db.sql("select exists (select from responsible)").query(Boolean.class).single()) return;
        var now = clock.instant();
        var agenda = new Agenda(clock, new Random(20260701), now);
        var begins = now.minus(Duration.ofDays(DAYS));
        peopleWereThereBefore(LocalDate.ofInstant(begins, OfficeClock.ZONE).minusDays(1));
        agenda.at(begins, this::nameTheChain);
        var parties = parties();
        for (var i = 0; i < CASES; i++) play(agenda, begins.plus(Duration.ofDays(1 + (long) (DAYS - 6) * i / CASES)), i, parties.get(i % parties.size()));
        for (var day = begins.plus(Duration.ofDays(1)); day.isBefore(now); day = day.plus(Duration.ofDays(1))) agenda.at(day, this::everyMorning);
        for (var month = YearMonth.from(begins.atZone(OfficeClock.ZONE)).plusMonths(1); month.isBefore(YearMonth.now(clock)); month = month.plusMonths(1)) issue(agenda, month);
        scene.play(agenda, begins, now);
        agenda.liveThrough();
        db.sql("update message set read_at = at + interval '4 hours' where read_at is null and at < :before").param("before", Timestamp.from(now.minus(Duration.ofDays(5)))).update();
    }

    /** They came today; in the story they have been at their posts from the beginning. */
    private void peopleWereThereBefore(LocalDate day) { db.sql("update post set since = :day where since > :day").param("day", day).update(); }

    private void everyMorning() {
        escalation.climb();
        notices.endOver();
    }

    private void nameTheChain() {
        var director = as("guhong");
        var today = LocalDate.now(clock);
        chain.name(Duty.SECRETARY, DISTRICT, null, as("luoyan").id(), today, director);
        chain.name(Duty.INSTRUCTOR, DISTRICT, null, as("jianghua").id(), today, director);
        chain.name(Duty.LEADER, DISTRICT, null, as("shaoping").id(), today, director);
    }

    private void issue(Agenda agenda, YearMonth month) {
        agenda.at(month.plusMonths(1).atDay(3).atTime(10, 20).atZone(OfficeClock.ZONE).toInstant(),
                () -> bulletins.issue(month, "各责任人要对照台账逐项整改，整改一件、核查一件、销号一件。", as("guhong")));
    }

    /** Every tenth is late, every thirteenth goes back once, two are handed on, the newest stand where they have come to. */
    private void play(Agenda agenda, Instant begins, int number, Party party) {
        var book = CaseBook.all().get(number % CaseBook.all().size());
        agenda.at(begins, () -> {
            var found = NewFollowUp.of(book.source(), null, "", DISTRICT, book.title(), book.problem())
                    .foundBy(number % 4 == 0 ? Inspection.FULL : Inspection.KEY, Theme.values()[number / 5 % Theme.values().length]);
            var id = followUps.open(book.ofAnOrganization() ? found.about(party.id(), party.name()) : found, as("wangmin"));
            var owner = book.ofAnOrganization() ? as(party.login()) : as(number % 2 == 0 ? "wangmin" : "guhong");
            agenda.in(1, () -> work(agenda, id, book, number, owner));
        });
    }

    private void work(Agenda agenda, FollowUpId id, CaseBook book, int number, Viewer owner) {
        var due = LocalDate.now(clock).plusDays(21);
        followUps.assign(id, owner.id(), due, "请在期限内整改，每周报一次进展。", as("wangmin".equals(loginOf(owner)) ? "guhong" : "wangmin"));
        agenda.in(2, () -> followUps.plan(id, book.cause(), book.measure(), owner));
        for (var week = 1; week <= 2; week++)
            if ((number + week) % 5 != 0) agenda.in(7.0 * week, () -> followUps.note(id, book.note(), owner));
        if (number % 19 == 7) {
            agenda.in(40, () -> followUps.escalate(id, "逾期不改，通报批评，取消本年度评优资格。", as("shaoping")));
            return;
        }
        agenda.in(number % 10 == 3 ? 31 : 16, () -> followUps.prove(id, book.proof(), List.of(), owner));
        agenda.in(number % 10 == 3 ? 33 : 18, () -> verify(agenda, id, book, number, owner));
    }

    private void verify(Agenda agenda, FollowUpId id, CaseBook book, int number, Viewer owner) {
        var verifier = as("guhong".equals(loginOf(owner)) ? "shaoping" : "guhong");
        if (number % 13 != 5) {
            followUps.verify(id, book.verdict(), verifier);
            return;
        }
        followUps.sendBack(id, "材料看不出是哪一天，请补充。", verifier);
        agenda.in(2, () -> followUps.prove(id, book.proof() + "已注明日期。", List.of(), owner));
        agenda.in(3, () -> followUps.verify(id, book.verdict(), verifier));
    }

    private String loginOf(Viewer who) { return db.sql("select login from person where id = ?").param(who.id()).query(String.class).single(); }

    private List<Party> parties() {
        return db.sql("""
                        select o.id, o.name, min(p.login) as login
                          from post x
                          join person p on p.id = x.person_id
                          join organization o on o.id = x.organization_id
                         where x.role = 'ORG_ADMIN'
                           and x.until is null
                           and o.stage = 'REGISTERED'
                         group by o.id
                         order by o.name
                         limit 17
                        """)
                .query(Party.class)
                .list();
    }

    private Viewer as(String login) { return people.viewer(login); }
}
