package org.gongzhi.platform.start;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Credentials;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.district.PerDistrict;
import org.gongzhi.platform.password.PasswordRules;
import org.gongzhi.platform.region.Region;
import org.gongzhi.platform.region.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever started the program on an empty database names its three administrators: none of them alone could set the house
 * up, for one makes accounts, one gives posts, and one reads the journal. All others are made by these.
 */
@Component
class FirstAdministrators {

    private enum Office {

        SYSTEM("系统管理员"), SECURITY("安全管理员"), AUDIT("审计管理员");

        private final String label;

        Office(String label) {
            this.label = label;
        }
    }

    private final JdbcClient db;
    private final People people;
    private final Credentials credentials;
    private final PasswordRules rules;
    private final Regions regions;
    private final OneTimeCode code;
    private final PerDistrict<Boolean> there = new PerDistrict<>();

    FirstAdministrators(JdbcClient db, People people, Credentials credentials, PasswordRules rules, Regions regions, Clock clock) {
        this.db = db;
        this.people = people;
        this.credentials = credentials;
        this.rules = rules;
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
    @Transactional
    synchronized void appoint(StartForm form) {
        if (!isMissing()) throw new Missing();
        code.check(form.code());
        var region = regions.find((form.region() + "0000000000").substring(0, 12))
                .map(Region::prefix)
                .orElseThrow(() -> new Refused("start.no-such-region", form.region()).at("region"));
        appoint(form.name(), form.login(), form.password(), Office.SYSTEM, region, "");
        credentials.isInitial(appoint(form.securityName(), form.securityLogin(), form.securityPassword(), Office.SECURITY, region, "security"));
        credentials.isInitial(appoint(form.auditName(), form.auditLogin(), form.auditPassword(), Office.AUDIT, region, "audit"));
    }

    /** A refusal stands at the field of the one it is about. */
    private UUID appoint(String name, String login, String password, Office office, String region, String part) {
        try {
            rules.check(password, login, name, PasswordRules.OF_ADMINISTRATORS);
            return people.enroll(login, password, name, name + "（" + office.label + "）", office.name() + "_ADMIN", new Reach(region, null));
        } catch (Refused refused) {
            var field = refused.field();
            throw field == null || part.isEmpty() ? refused : refused.at(part + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1));
        }
    }
}
