package org.gongzhi.platform.people;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Attempts;
import org.gongzhi.platform.access.Sessions;
import org.gongzhi.platform.access.Tokens;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.factor.FactorSettings;
import org.gongzhi.platform.factor.Factors;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.safety.FactorOf;
import org.gongzhi.platform.safety.LogInRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of people show. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class PeoplePages {

    private static final int ROWS = 50;

    private final JdbcClient db;
    private final Journal journal;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Factors factors;
    private final FactorSettings settings;
    private final LogInRules rules;
    private final MessageSource messages;

    PeoplePages(JdbcClient db, Journal journal, Tokens tokens, Sessions sessions, Attempts attempts, Factors factors, FactorSettings settings, LogInRules rules,
            MessageSource messages) {
        this.db = db;
        this.journal = journal;
        this.tokens = tokens;
        this.sessions = sessions;
        this.attempts = attempts;
        this.factors = factors;
        this.settings = settings;
        this.rules = rules;
        this.messages = messages;
    }

    PeopleListPage list(String q, @Nullable String role, PeopleListPage.@Nullable Only only, String after, Viewer viewer) {
        var unusedDays = rules.today().unusedDays();
        var rows = new ArrayList<>(db.sql("""
                        select p.id, p.login, p.name, p.active,
                               coalesce(string_agg(o.capacity || '（' || r.name || '）', '、' order by o.serial), '') as posts,
                               (select u.last_in from account_use u where u.person_id = p.id) as last_in
                          from person p
                          left join post o on o.person_id = p.id and o.until is null
                          left join role r on r.code = o.role
                         where (o.region like :region || '%' or o.id is null and p.region like :region || '%')
                           and (:q = '' or p.name like '%' || :q || '%' or p.login like :q || '%')
                           and (:role::text is null or exists (select from post x where x.person_id = p.id and x.role = :role and x.until is null))
                           and (:unused::timestamptz is null or p.active and (select u.used_at from account_use u where u.person_id = p.id) < :unused)
                           and (:without::boolean is null or p.active and not exists (select from factor f where f.person_id = p.id))
                           and p.login > :after
                         group by p.id
                         order by p.login
                         limit :rows
                        """)
                .param("region", viewer.reach().region())
                .param("q", q)
                .param("role", role)
                .param("unused", only == PeopleListPage.Only.UNUSED ? Timestamp.from(Instant.now().minus(Duration.ofDays(unusedDays))) : null)
                .param("without", only == PeopleListPage.Only.NO_FACTOR ? true : null)
                .param("after", after).param("rows", ROWS + 1)
                .query(PeopleListPage.Row.class)
                .list());
        var next = rows.size() > ROWS ? rows.get(ROWS - 1).login() : null;
        return new PeopleListPage(q, role, only, unusedDays, roles(), next == null ? rows : rows.subList(0, ROWS), next);
    }

    PersonPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select p.login, p.name, p.active, p.created_at, p.initial, p.outside_id, u.last_in
                          from person p
                          join account_use u on u.person_id = p.id
                         where p.id = :id
                           and (p.region like :region || '%'
                                or exists (select from post o where o.person_id = p.id and o.region like :region || '%'))
                        """)
                .param("id", id)
                .param("region", viewer.reach().region())
                .query((row, n) -> {
                    var stage = row.getBoolean("active") ? PersonStage.ACTIVE : PersonStage.SUSPENDED;
                    return new PersonPage(id, row.getString("login"), row.getString("name"), stage, row.getTimestamp("created_at").toInstant(),
                            posts(id), new PersonPage.Safety(attempts.isLocked(id, row.getString("login")), row.getBoolean("initial"), factors.has(id),
                                    row.getString("outside_id"), row.getTimestamp("last_in") == null ? null : row.getTimestamp("last_in").toInstant()),
                            roles(), stage == PersonStage.ACTIVE ? move(id, PersonMove.SUSPEND) : move(id, PersonMove.RESTORE));
                })
                .optional()
                .orElseThrow(Missing::new);
    }

    Timeline timeline(UUID id, Viewer viewer) {
        return new Timeline(show(id, viewer).name(), "/people/" + id + "/timeline", journal.of("person", id, PersonMove::valueOf));
    }

    AccountPage account(Viewer viewer, @Nullable String newToken) {
        return db.sql("select p.login, r.separate from person p join role r on r.code = :role where p.id = :id").param("id", viewer.id()).param("role", viewer.role())
                .query((row, n) -> new AccountPage(row.getString("login"), viewer.name(), posts(viewer.id()), sessions.of(viewer.id()),
                        new AccountPage.Factor(factors.has(viewer.id()), factors.recoveryCodesLeft(viewer.id()), needsFactor(row.getBoolean("separate"))),
                        tokens.of(viewer.id()).stream().map(token -> new AccountPage.TokenRow(token, words(token.scope()))).toList(),
                        viewer.permissions().stream().sorted().map(permission -> new Option(permission, label(permission))).toList(), newToken))
                .single();
    }

    private boolean needsFactor(boolean administrator) { return settings.required() && (administrator || rules.today().factorOf() == FactorOf.EVERYBODY); }

    private String words(@Nullable List<String> scope) {
        return scope == null ? "岗位的全部权限" : scope.stream().map(this::label).collect(Collectors.joining("、"));
    }

    private String label(String permission) { return messages.getMessage("permission." + permission, null, permission, Locale.CHINA); }

    List<Option> roles() {
        return db.sql("select code as value, name as label from role order by rank").query(Option.class).list();
    }

    private List<PersonPage.Post> posts(UUID person) {
        return db.sql("""
                        select o.id, o.capacity, r.name as role, o.region, coalesce(g.name, '') as place, o.since, o.until
                          from post o
                          join role r on r.code = o.role
                          left join region g on g.code = rpad(o.region, 12, '0')
                         where o.person_id = :person
                         order by o.until nulls first, o.serial
                        """)
                .param("person", person)
                .query(PersonPage.Post.class)
                .list();
    }

    private static Action move(UUID id, PersonMove move) {
        return new Action(move.name(), move.label(), "/people/" + id + "/" + move.noun());
    }
}
