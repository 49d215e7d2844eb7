package org.gongzhi.order.salon.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.order.salon.NewSalon;
import org.gongzhi.order.salon.ParticipantKind;
import org.gongzhi.order.salon.SalonId;
import org.gongzhi.order.salon.SalonMove;
import org.gongzhi.order.salon.SalonStage;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.privacy.ShownPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of one salon show. Each asks for the head first, which is where the reach is. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class TablePages {

    private final JdbcClient db;
    private final SalonPages salons;
    private final SalonChoices choices;
    private final Attachments attachments;
    private final Journal journal;

    TablePages(JdbcClient db, SalonPages salons, SalonChoices choices, Attachments attachments, Journal journal) {
        this.db = db;
        this.salons = salons;
        this.choices = choices;
        this.attachments = attachments;
        this.journal = journal;
    }

    SalonPage show(SalonId id, Viewer viewer) {
        var head = salons.head(id, viewer);
        var options = options(id);
        return db.sql("select agenda, minutes, resolution, concluded_at from salon where id = :id")
                .param("id", id.value())
                .query((row, n) -> new SalonPage(head, row.getString("agenda"), row.getString("minutes"), row.getString("resolution"),
                        row.getTimestamp("concluded_at") == null ? null : row.getTimestamp("concluded_at").toInstant(), topics(id), options,
                        orders(id), actions(head, viewer), head.editable() ? attendance(id) : List.of(),
                        head.editable() ? choices.openNeeds(head) : List.of()))
                .single();
    }

    ParticipantsPage participants(SalonId id, Viewer viewer) {
        var head = salons.head(id, viewer);
        return new ParticipantsPage(head, participants(id), head.editable() ? choices.organizations(head.region()) : List.of());
    }

    SalonPhotosPage photos(SalonId id, Viewer viewer) {
        var head = salons.head(id, viewer);
        return new SalonPhotosPage(head, attachments.of("salon", id.value()), viewer.may("salon.hold") && head.stage() != SalonStage.CANCELLED);
    }

    ShownPage shown(SalonId id, List<Disclosures.Shown> shown, Viewer viewer) {
        var head = salons.head(id, viewer);
        return new ShownPage(head.title(), "参会人员", shown, head.href() + "/participants");
    }

    MinutesPage minutes(SalonId id, Viewer viewer) {
        var present = new LinkedHashMap<String, List<String>>();
        for (var one : participants(id)) {
            if (!one.attended()) continue;
            var name = one.unit().isBlank() ? one.name() : one.unit() + " " + one.name();
            present.computeIfAbsent(one.kind().label(), kind -> new ArrayList<>()).add(name);
        }
        return new MinutesPage(show(id, viewer), present);
    }

    Timeline timeline(SalonId id, Viewer viewer) {
        var head = salons.head(id, viewer);
        return new Timeline(head.title(), head.href() + "/timeline", journal.of("salon", id.value(), SalonMove::valueOf));
    }

    SalonPlanPage blank(Viewer viewer) {
        var communities = choices.communities(viewer);
        var region = communities.size() == 1 ? communities.get(0).value() : "";
        return new SalonPlanPage(null, new NewSalon("", region, Instant.EPOCH, "", "", ""), communities);
    }

    SalonPlanPage revision(SalonId id, Viewer viewer) {
        var page = show(id, viewer);
        var head = page.head();
        return new SalonPlanPage(id, new NewSalon(head.title(), head.region(), head.startsAt(), head.place(), head.chair(), page.agenda()),
                choices.communities(viewer));
    }

    private List<SalonPage.Topic> topics(SalonId id) {
        return db.sql("""
                        select n.id, n.number, n.title, f.label as field, n.persons, n.stage
                          from salon_need t
                          join need n on n.id = t.need_id
                          join service_field f on f.code = n.field
                         where t.salon_id = :id
                         order by n.serial
                        """)
                .param("id", id.value())
                .query((row, n) -> new SalonPage.Topic(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
                        row.getString("field"), row.getInt("persons"), NeedStage.valueOf(row.getString("stage"))))
                .list();
    }

    private List<SalonPage.Proposal> options(SalonId id) {
        return db.sql("""
                        select o.id, o.title, o.merits, o.cost, o.votes, o.id = s.option_id as chosen
                          from salon_option o
                          join salon s on s.id = o.salon_id
                         where s.id = :id
                         order by o.serial
                        """)
                .param("id", id.value())
                .query((row, n) -> new SalonPage.Proposal(row.getObject("id", UUID.class), row.getString("title"), row.getString("merits"),
                        row.getBigDecimal("cost"), row.getInt("votes"), row.getBoolean("chosen")))
                .list();
    }

    private List<SalonPage.OrderLink> orders(SalonId id) {
        return db.sql("""
                        select o.id, o.number, o.title, o.stage, c.name as organization
                          from service_order o
                          left join organization c on c.id = o.organization_id
                         where o.salon_id = :id
                         order by o.serial
                        """)
                .param("id", id.value())
                .query((row, n) -> new SalonPage.OrderLink(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
                        OrderStage.valueOf(row.getString("stage")), row.getString("organization")))
                .list();
    }

    private List<ParticipantsPage.Row> participants(SalonId id) {
        return db.sql("select * from salon_participant where salon_id = :id order by kind <> 'COMMUNITY', kind, serial")
                .param("id", id.value())
                .query(TablePages::participant)
                .list();
    }

    private List<Option> attendance(SalonId id) {
        return participants(id).stream()
                .map(one -> new Option(one.id().toString(), one.unit().isBlank() ? one.name() : one.name() + "（" + one.unit() + "）"))
                .toList();
    }

    private static ParticipantsPage.Row participant(ResultSet row, int n) throws SQLException {
        return new ParticipantsPage.Row(row.getObject("id", UUID.class), Show.text(row.getString("name_masked")), row.getString("unit"),
                ParticipantKind.valueOf(row.getString("kind")), row.getString("offer"), row.getBoolean("attended"),
                row.getObject("organization_id", UUID.class));
    }

    private static List<Action> actions(SalonHead head, Viewer viewer) {
        return Move.openIn(head.stage(), SalonMove.values()).stream()
                .filter(move -> viewer.may(move.permission()))
                .map(move -> new Action(move.name(), move.label(), head.href() + "/" + move.noun()))
                .toList();
    }
}
