package org.gongzhi.platform.access;

import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.password.PasswordRules;
import org.gongzhi.platform.password.PasswordSettings;
import org.gongzhi.platform.password.Passwords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to passwords. A new one ends all log-ins of the person. */
@Service
@Transactional
public class Credentials {

    private record Owner(String login, String name, String password, boolean administrator) {}

    private final JdbcClient db;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final PasswordSettings settings;

    Credentials(JdbcClient db, Passwords passwords, PasswordRules rules, PasswordSettings settings) {
        this.db = db;
        this.passwords = passwords;
        this.rules = rules;
        this.settings = settings;
    }

    /** Whether this is the password of that person. */
    public boolean knows(UUID person, String password) { return passwords.matches(password, owner(person).password()); }

    /** The person's own choice. @throws Refused {@code password.…}, at the field */
    public void choose(UUID person, String password) { set(person, password, false); }

    /** Given by somebody else: whoever logs in with it has to choose another first. @throws Refused {@code password.…}, at the field */
    public void give(UUID person, String password) { set(person, password, true); }

    /** Nobody has chosen it themselves. */
    public void isInitial(UUID person) { db.sql("update person set initial = true where id = :person").param("person", person).update(); }

    /** The same password, kept as passwords are kept today. */
    void renew(UUID person, String password) {
        db.sql("update person set password = :password where id = :person").param("password", passwords.encode(password)).param("person", person).update();
    }

    private void set(UUID person, String password, boolean initial) {
        var owner = owner(person);
        rules.check(password, owner.login(), owner.name(), owner.administrator() ? PasswordRules.OF_ADMINISTRATORS : PasswordRules.OF_STAFF);
        if (wasOneOfTheLast(person, owner.password(), password)) throw new Refused("password.used", settings.remembered()).at("password");
        db.sql("insert into past_password (person_id, password, at) select id, password, clock_timestamp() from person where id = :person").param("person", person).update();
        db.sql("update person set password = :password, initial = :initial, password_at = now(), stamp = stamp + 1 where id = :person")
                .param("password", passwords.encode(password))
                .param("initial", initial)
                .param("person", person)
                .update();
        db.sql("""
                        delete from past_password
                         where person_id = :person
                           and at not in (select at from past_password where person_id = :person order by at desc limit :kept)
                        """)
                .param("person", person).param("kept", settings.remembered()).update();
    }

    private boolean wasOneOfTheLast(UUID person, String current, String password) {
        if (settings.remembered() == 0) return false;
        return passwords.matches(password, current) || db.sql("select password from past_password where person_id = :person order by at desc limit :kept")
                .param("person", person)
                .param("kept", settings.remembered() - 1)
                .query(String.class)
                .list().stream()
                .anyMatch(past -> passwords.matches(password, past));
    }

    private Owner owner(UUID person) {
        return db.sql("""
                        select p.login, p.name, p.password,
                               exists (select from post o join role r on r.code = o.role and r.separate where o.person_id = p.id and o.until is null) as administrator
                          from person p
                         where p.id = :person
                        """)
                .param("person", person)
                .query(Owner.class)
                .optional()
                .orElseThrow(Missing::new);
    }
}
