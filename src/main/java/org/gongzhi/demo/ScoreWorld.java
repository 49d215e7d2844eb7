package org.gongzhi.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.appeal.Appeals;
import org.gongzhi.appraisal.mark.Interests;
import org.gongzhi.appraisal.mark.Marks;
import org.gongzhi.appraisal.mark.Panels;
import org.gongzhi.appraisal.round.Rounds;
import org.gongzhi.appraisal.voice.Voices;
import org.gongzhi.followup.interview.Interviews;
import org.gongzhi.incubation.month.LowCases;
import org.gongzhi.incubation.settlement.Settlements;
import org.gongzhi.notice.Notices;
import org.gongzhi.notice.Objections;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.WorkingDays;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The doors through which months and stars go, and the few looks into the books that a person would take on a page. */
@Component
@Profile("demo")
record ScoreWorld(Rounds rounds, Marks marks, Panels panels, Interests interests, Voices voices, Appeals appeals, Interviews interviews, LowCases cases, Settlements settlements, Notices notices,
        Objections objections, WorkingDays days, People people, JdbcClient db) {

    static final String DISTRICT = "330399000000";

    /** A resident in a round, and who works for it; nobody in a book of start-ups without a log-in. */
    record Subject(UUID id, String name, Viewer member) {}

    Viewer as(String login) { return people.viewer(login); }

    UUID scheme(String code) {
        return db.sql("select id from appraisal_scheme where code = ? and stage = 'ADOPTED' order by version limit 1").param(code).query(UUID.class).single();
    }

    /** Whom a round scores, those of the longest standing first. */
    List<Subject> subjects(UUID round) {
        var members = members();
        return db.sql("""
                        select s.subject, s.name
                          from appraisal_subject s
                          join organization o on o.id = s.subject
                         where s.round = ?
                           and s.exempt_because is null
                         order by o.serial
                        """)
                .param(round)
                .query((row, n) -> new Subject(row.getObject("subject", UUID.class), row.getString("name"), members.get(row.getObject("subject", UUID.class))))
                .list();
    }

    private Map<UUID, Viewer> members() {
        var members = new HashMap<UUID, Viewer>();
        db.sql("""
                        select t.organization_id, min(p.login) as login
                          from post t
                          join person p on p.id = t.person_id
                          join appraisal_subject s on s.organization = t.organization_id
                         where t.role = 'ORG_ADMIN' and t.until is null
                         group by t.organization_id
                        """)
                .query(row -> {
                    members.put(row.getObject("organization_id", UUID.class), people.viewer(row.getString("login")));
                });
        return members;
    }
}
