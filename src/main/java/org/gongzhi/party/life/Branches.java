package org.gongzhi.party.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which branches stand within somebody's reach: of a district all, of a unit those built in it or covering it. */
@Component
@Transactional(readOnly = true)
public class Branches {

    /** More than that nobody chooses from: the name is typed. */
    public static final int CHOICES = 400;

    private static final String ONE = """
            select b.id, b.name, b.kind, b.region,
                   (select count(*) from party_member m where m.party_organization_id = b.id and m.until is null and m.stage = 'FULL') as full,
                   (select count(*) from party_member m where m.party_organization_id = b.id and m.until is null) as members
              from party_organization b
             where b.stage = 'ESTABLISHED'
               and b.region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_unit u where u.party_organization_id = b.id and u.organization_id = :organization))
            """;

    private final JdbcClient db;

    Branches(JdbcClient db) {
        this.db = db;
    }

    /** @throws Missing when it does not stand or is out of reach */
    public Branch reached(UUID id, Viewer viewer) {
        return db.sql(ONE + " and b.id = :id").params(viewer.reach().params()).param("id", id).query(Branch.class).optional().orElseThrow(Missing::new);
    }

    /**
     * What was chosen or typed in a form: an id, a number or the whole name.
     *
     * @throws Refused {@code party.branch.unknown} at {@code branch}
     */
    public Branch named(String typed, Viewer viewer) { return find(typed, viewer).orElseThrow(() -> new Refused("party.branch.unknown", typed).at("branch")); }

    public Optional<Branch> find(String typed, Viewer viewer) {
        return db.sql(ONE + " and (b.id::text = :typed or b.number = upper(:typed) or b.name = :typed) order by b.serial limit 1")
                .params(viewer.reach().params())
                .param("typed", typed.strip())
                .query(Branch.class)
                .optional();
    }

    /** The branches to choose from; empty when there are too many. */
    public List<Option> options(Viewer viewer) {
        var all = db.sql("""
                        select b.id::text as value, b.name as label
                          from party_organization b
                         where b.stage = 'ESTABLISHED'
                           and b.kind not in ('COMMITTEE', 'GENERAL_BRANCH')
                           and b.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from party_unit u where u.party_organization_id = b.id and u.organization_id = :organization))
                         order by b.name
                         limit :choices + 1
                        """)
                .params(viewer.reach().params())
                .param("choices", CHOICES)
                .query(Option.class)
                .list();
        return all.size() > CHOICES ? List.of() : all;
    }
}
