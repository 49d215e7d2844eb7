package org.gongzhi.order.salon;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.personal.Hidden;
import org.gongzhi.platform.personal.Mask;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits at the table and what lies on it: participants, options, topics. The door holds their salon meanwhile. */
@Component
class Table {

    private final JdbcClient db;
    private final PersonalCipher cipher;

    Table(JdbcClient db, PersonalCipher cipher) {
        this.db = db;
        this.cipher = cipher;
    }

    UUID invite(SalonId salon, NewParticipant who) {
        var id = UUID.randomUUID();
        var name = Hidden.of(who.name(), Mask.NAME, cipher, "salon_participant", "name_sealed", id);
        try {
            db.sql("""
                            insert into salon_participant (id, salon_id, kind, name_sealed, name_masked, name_index, unit, organization_id, offer)
                            values (:id, :salon, :kind, :name, :masked, :index,
                                    coalesce(nullif(:unit, ''), (select name from organization where id = :organization), ''), :organization, :offer)
                            """)
                    .param("id", id)
                    .param("salon", salon.value())
                    .param("kind", who.kind().name())
                    .param("name", name.sealed())
                    .param("masked", name.masked())
                    .param("index", cipher.index(who.name().strip()))
                    .param("unit", who.unit())
                    .param("organization", who.organization())
                    .param("offer", who.offer())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refused("salon.participant.twice", who.name()).at("name");
        }
        return id;
    }

    UUID propose(SalonId salon, NewProposal option) {
        var id = UUID.randomUUID();
        db.sql("insert into salon_option (id, salon_id, title, merits, cost) values (:id, :salon, :title, :merits, :cost)")
                .param("id", id)
                .param("salon", salon.value())
                .param("title", option.title())
                .param("merits", option.merits())
                .param("cost", option.cost())
                .update();
        return id;
    }

    /** A need of the same community that nobody has taken up yet. */
    void raise(SalonId salon, UUID need) {
        var rows = db.sql("""
                        insert into salon_need (salon_id, need_id)
                        select s.id, n.id
                          from salon s
                          join need n on n.region like regexp_replace(s.region, '(000)+$', '') || '%'
                         where s.id = :salon
                           and n.id = :need
                            on conflict do nothing
                        """)
                .param("salon", salon.value())
                .param("need", need)
                .update();
        if (rows == 0) throw new Refused("salon.topic.unfit").at("need");
    }

    void dismiss(SalonId salon, UUID participant) { one("delete from salon_participant where salon_id = :salon and id = :part", salon, participant); }

    void withdraw(SalonId salon, UUID option) { one("delete from salon_option where salon_id = :salon and id = :part", salon, option); }

    void drop(SalonId salon, UUID need) { one("delete from salon_need where salon_id = :salon and need_id = :part", salon, need); }

    /** Nobody has more votes than there were people. */
    void count(SalonId salon, UUID option, int votes) {
        var present = present(salon);
        if (votes > present) throw new Refused("salon.votes.too-many", present).at("votes");
        var rows = db.sql("update salon_option set votes = :votes where salon_id = :salon and id = :option")
                .param("votes", votes)
                .param("salon", salon.value())
                .param("option", option)
                .update();
        if (rows == 0) throw new Missing();
    }

    /** @return how many of those invited were there */
    int attended(SalonId salon, Collection<UUID> participants) {
        return db.sql("update salon_participant set attended = true where salon_id = :salon and id = any (:participants)")
                .param("salon", salon.value())
                .param("participants", participants.toArray(UUID[]::new))
                .update();
    }

    int invited(SalonId salon) { return count("select count(*) from salon_participant where salon_id = :salon", salon); }

    List<UUID> organizations(SalonId salon) {
        return db.sql("select distinct organization_id from salon_participant where salon_id = :salon and organization_id is not null")
                .param("salon", salon.value()).query(UUID.class).list();
    }

    boolean hasOption(SalonId salon, UUID option) {
        return db.sql("select exists (select from salon_option where salon_id = :salon and id = :option)")
                .param("salon", salon.value()).param("option", option).query(Boolean.class).single();
    }

    /** Each under whom they speak for, else as what they come. */
    List<Disclosures.Field> names(SalonId salon) {
        return db.sql("select id, kind, unit, name_sealed from salon_participant where salon_id = :salon order by serial")
                .param("salon", salon.value())
                .query((row, n) -> new Disclosures.Field(
                        row.getString("unit").isBlank() ? ParticipantKind.valueOf(row.getString("kind")).label() : row.getString("unit"),
                        row.getString("name_sealed"), PersonalCipher.context("salon_participant", "name_sealed", row.getString("id"))))
                .list();
    }

    private int present(SalonId salon) { return count("select count(*) from salon_participant where salon_id = :salon and attended", salon); }

    private int count(String sql, SalonId salon) { return db.sql(sql).param("salon", salon.value()).query(Integer.class).single(); }

    private void one(String sql, SalonId salon, UUID part) {
        if (db.sql(sql).param("salon", salon.value()).param("part", part).update() == 0) throw new Missing();
    }
}
