package org.gongzhi.platform.privacy;

import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Subject;
import org.gongzhi.platform.personal.PersonalCipher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own data. */
@RestController
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class OwnDataController {

    private final JdbcClient db;
    private final Disclosures disclosures;
    private final PersonalCipher cipher;
    private final ObjectProvider<OwnRecord> records;
    private final ObjectProvider<Subject> subjects;

    OwnDataController(JdbcClient db, Disclosures disclosures, PersonalCipher cipher, ObjectProvider<OwnRecord> records, ObjectProvider<Subject> subjects) {
        this.db = db;
        this.disclosures = disclosures;
        this.cipher = cipher;
        this.records = records;
        this.subjects = subjects;
    }

    @GetMapping("/account/personal")
    @Requires(Requires.SIGNED_IN)
    OwnDataPage own(Viewer viewer) {
        var posts = db.sql("""
                        select o.capacity, r.name as role, o.region, o.since, o.until
                          from post o
                          join role r on r.code = o.role
                         where o.person_id = :person
                         order by o.serial
                        """)
                .param("person", viewer.id())
                .query(OwnDataPage.Post.class)
                .list();
        var glances = db.sql("""
                        select j.at, j.subject, j.note as reason
                          from journal j
                         where j.actor_id = :person
                           and j.move in ('REVEAL', 'DISCLOSURE')
                         order by j.at desc, j.id desc
                         limit 100
                        """)
                .param("person", viewer.id())
                .query((row, n) -> new OwnDataPage.Glance(row.getTimestamp("at").toInstant(), label(row.getString("subject")), row.getString("reason")))
                .list();
        return db.sql("""
                        select p.login, p.name, p.created_at, m.address_sealed
                          from person p
                          left join person_mail m on m.person_id = p.id
                         where p.id = :person
                        """)
                .param("person", viewer.id())
                .query((row, n) -> new OwnDataPage(row.getString("login"), row.getString("name"),
                        cipher.openOrNull(row.getString("address_sealed"), PersonalCipher.context("person_mail", "address_sealed", viewer.id())), row.getTimestamp("created_at").toInstant(), posts,
                        held(viewer), glances))
                .single();
    }

    /** What modules keep of the viewer, and who looked at it. */
    private List<OwnDataPage.Held> held(Viewer viewer) {
        return records.stream().flatMap(record -> db.sql(record.ids()).param("person", viewer.id()).query(UUID.class).list().stream()
                .map(id -> new OwnDataPage.Held(label(record.subject()), record.page(), disclosures.looks(record.subject(), id)))).toList();
    }

    private String label(String subject) { return subjects.stream().filter(one -> one.name().equals(subject)).map(Subject::label).findFirst().orElse("其他"); }
}
