package org.gongzhi.party.life;

import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.signin.SignInSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Behind the code of a meeting only whoever is on the roll signs in, under the name that stands there. */
@Component
class MeetingSignIn implements SignInSubject {

    private final Attendances attendances;
    private final JdbcClient db;

    MeetingSignIn(Attendances attendances, JdbcClient db) {
        this.attendances = attendances;
        this.db = db;
    }

    @Override public String kind() { return Meetings.SUBJECT; }

    @Override
    public Optional<Event> event(UUID id) {
        return db.sql("select g.topic as what, b.name as organizer from party_meeting g join party_organization b on b.id = g.branch_id where g.id = ?")
                .param(id)
                .query(Event.class)
                .optional();
    }

    @Override public String question() { return "您的姓名"; }

    @Override public String hint() { return "和党员名册上的姓名一致"; }

    @Override
    public void came(UUID meeting, String name) {
        if (db.sql("select stage <> 'HELD' from party_meeting where id = ?").param(meeting).query(Boolean.class).single()) throw new Refused("service.sign-in.closed");
        var member = attendances.named(meeting, name);
        if (member == null) throw new Refused("life.sign-in.unknown").at("name");
        if (!attendances.came(meeting, member, "CODE")) throw new Refused("service.sign-in.twice");
    }
}
