package org.gongzhi.platform.start;

import java.time.Clock;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.district.PerDistrict;
import org.gongzhi.platform.region.Region;
import org.gongzhi.platform.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever started the program on an empty database becomes its first administrator; all others are made by that one. */
@Component
class FirstAdministrator {

    private static final String ROLE = "SYSTEM_ADMIN";

    private final JdbcClient db;
    private final People people;
    private final Regions regions;
    private final OneTimeCode code;
    private final PerDistrict<Boolean> there = new PerDistrict<>();

    FirstAdministrator(JdbcClient db, People people, Regions regions, Clock clock) {
        this.db = db;
        this.people = people;
        this.regions = regions;
        this.code = new OneTimeCode(clock);
    }

    /** Whether nobody can log in yet. Never again once somebody can. */
    boolean isMissing() {
        if (there.get(this::isAnybodyThere)) return false;
        there.forget();
        return true;
    }

    private boolean isAnybodyThere() { return db.sql("select exists (select 1 from person)").query(Boolean.class).single(); }

    OneTimeCode code() { return code; }

    /** @throws Refused {@code start.wrong-code}, {@code start.too-many-guesses}, {@code start.no-such-region} */
    synchronized void appoint(StartForm form) {
        if (!isMissing()) throw new Missing();
        code.check(form.code());
        var region = regions.find((form.region() + "0000000000").substring(0, 12))
                .map(Region::prefix)
                .orElseThrow(() -> new Refused("start.no-such-region", form.region()).at("region"));
        people.enroll(form.login(), form.password(), form.name(), form.name() + "（系统管理员）", ROLE, new Reach(region, null));
    }
}
