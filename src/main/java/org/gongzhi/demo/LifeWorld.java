package org.gongzhi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.notice.Notices;
import org.gongzhi.party.activity.Activity;
import org.gongzhi.party.activity.Pilots;
import org.gongzhi.party.campaign.Campaigns;
import org.gongzhi.party.creation.Checks;
import org.gongzhi.party.creation.Stars;
import org.gongzhi.party.development.Developments;
import org.gongzhi.party.election.Elections;
import org.gongzhi.party.guard.PaperBranches;
import org.gongzhi.party.life.JointDays;
import org.gongzhi.party.life.LifeRules;
import org.gongzhi.party.life.MeetingBook;
import org.gongzhi.party.life.Meetings;
import org.gongzhi.party.pioneer.Offers;
import org.gongzhi.party.station.Awards;
import org.gongzhi.party.station.Stations;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.clock.WorkingDays;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The doors through which the life of branches goes, and the few looks into the books that a person would take on a page. */
@Component
@Profile("demo")
record LifeWorld(Meetings meetings, MeetingBook book, JointDays joints, LifeRules rules, Campaigns campaigns, Elections elections, Developments developments, Activity activity,
        Pilots pilots, Rounds rounds, Notices notices, Checks checks, Stars stars, Offers offers, Stations stations, Awards awards, PaperBranches papers, WorkingDays days, OfficeClock clock,
        People people, JdbcClient db) {

    /** @param due the last day of its term when it came into the book */
    record Branch(UUID id, String name, LocalDate founded, LocalDate due, int full, int members) {}

    Viewer as(String login) { return people.viewer(login); }

    /** Those with a roll that has been large enough all the time. */
    List<Branch> branches() {
        return db.sql("""
                        select b.id, b.name, b.founded_on as founded, (b.term_since + make_interval(years => b.term_years))::date as due, m.full, m.members
                          from party_organization b
                          join lateral (select count(*) filter (where r.stage = 'FULL' and r.full_since < r.since + 1)::int as full, count(*)::int as members
                                          from party_member r where r.party_organization_id = b.id and r.until is null) m on m.full >= 3
                         where b.stage = 'ESTABLISHED'
                           and b.kind in ('BRANCH', 'JOINT')
                           and not exists (select from party_member r where r.party_organization_id = b.id and r.until is not null)
                         order by b.serial
                        """)
                .query(Branch.class)
                .list();
    }

    /** Full members on the roll of a day, whoever has a post first. */
    List<UUID> roll(UUID branch, LocalDate on) {
        return db.sql("""
                        select id
                          from party_member
                         where party_organization_id = :branch
                           and full_since <= :on
                           and since <= :on
                           and (until is null or until > :on)
                         order by post is null, serial
                        """)
                .param("branch", branch)
                .param("on", on)
                .query(UUID.class)
                .list();
    }

    void on(LocalDate day, int hour, Runnable work) {
        clock.at(at(day, hour), () -> {
            work.run();
            return null;
        });
    }

    static Instant at(LocalDate day, int hour) { return day.atTime(hour, 30).atZone(OfficeClock.ZONE).toInstant(); }
}
