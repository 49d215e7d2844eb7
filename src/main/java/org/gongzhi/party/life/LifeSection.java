package org.gongzhi.party.life;

import java.util.List;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.body.PartySection;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest meetings of a branch on its page, with the way to its year. */
@Component
@Order(5)
class LifeSection implements PartySection {

    private static final int LATEST = 4;

    private final JdbcClient db;

    LifeSection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public @Nullable Part of(PartyOrganizationId id, Viewer viewer) {
        if (!viewer.may("life.read")) return null;
        var stands = db.sql("select stage = 'ESTABLISHED' and kind not in ('COMMITTEE', 'GENERAL_BRANCH') from party_organization where id = ?").param(id.value())
                .query(Boolean.class).single();
        return stands ? new Part("组织生活", lines(id), "/party/year/" + id, "支部一年") : null;
    }

    private List<Line> lines(PartyOrganizationId id) {
        return db.sql("select id, type, topic, on_day, stage from party_meeting where branch_id = :id and stage <> 'CANCELLED' order by on_day desc, serial desc limit :latest")
                .param("id", id.value())
                .param("latest", LATEST)
                .query((row, n) -> {
                    var stage = MeetingStage.valueOf(row.getString("stage"));
                    return new Line(row.getString("topic"), MeetingType.valueOf(row.getString("type")).label() + " · " + row.getString("on_day"),
                            "/party/meetings/" + row.getString("id"), stage.label(), stage.tone().name().toLowerCase());
                })
                .list();
    }
}
