package org.gongzhi.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.party.find.LeadKind;
import org.gongzhi.party.find.LeadStage;
import org.gongzhi.party.find.Leads;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.privacy.Disclosures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members who look for a branch see without an account: the form, and their own receipt. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class PublicDeclarations {

    private final JdbcClient db;
    private final Disclosures disclosures;

    PublicDeclarations(JdbcClient db, Disclosures disclosures) {
        this.db = db;
        this.disclosures = disclosures;
    }

    DeclarationPage blank() {
        return new DeclarationPage(db.sql("""
                        select t.code as value, t.name as label
                          from region t
                         where t.level = 4
                           and exists (select
                                         from post o
                                         join role_permission p on p.role = o.role and p.permission = 'party.find'
                                        where o.until is null and o.organization_id is null and t.code like o.region || '%')
                         order by t.code
                        """)
                .query(Option.class)
                .list());
    }

    /** @throws Missing for every secret that opens nothing */
    DeclarationReceiptPage receipt(String secret) {
        return db.sql("""
                        select l.*, r.name as place, b.name as branch
                          from member_lead l
                          join region r on r.code = l.region
                          left join party_organization b on b.id = l.party_organization_id
                         where l.secret = :hash
                        """)
                .param("hash", Leads.key(secret))
                .query((row, n) -> receipt(secret, row))
                .optional()
                .orElseThrow(Missing::new);
    }

    private DeclarationReceiptPage receipt(String secret, ResultSet row) throws SQLException {
        return new DeclarationReceiptPage(secret, row.getString("number"), row.getObject("said_on", LocalDate.class), LeadKind.valueOf(row.getString("kind")), row.getString("place"),
                Objects.requireNonNullElse(row.getString("name_masked"), "已删除"), Objects.requireNonNullElse(row.getString("phone_masked"), "已删除"), row.getString("words"),
                LeadStage.valueOf(row.getString("stage")), row.getString("branch"), row.getTimestamp("consented_at").toInstant(),
                disclosures.looks("member-lead", row.getObject("id", UUID.class)));
    }
}
