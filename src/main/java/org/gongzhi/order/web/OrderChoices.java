package org.gongzhi.order.web;

import java.util.List;
import org.gongzhi.funding.Funds;
import org.gongzhi.order.ClaimMode;
import org.gongzhi.order.ClaimTrack;
import org.gongzhi.order.OrderKind;
import org.gongzhi.order.OrderStage;
import org.gongzhi.organization.Organizations;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.RegionChoices;
import org.gongzhi.platform.page.Show;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms and filters of orders. */
@Component
public class OrderChoices {

    /** @param lines budget lines with what they have left; empty where nobody plans */
    public record Choices(List<Option> stages, List<Option> regions, List<Option> fields, List<Option> tracks, List<Option> kinds,
            List<Option> modes, List<Option> lines) {}

    private final JdbcClient db;
    private final Organizations organizations;
    private final Funds funds;
    private final RegionChoices regions;

    OrderChoices(JdbcClient db, Organizations organizations, Funds funds, RegionChoices regions) {
        this.db = db;
        this.organizations = organizations;
        this.funds = funds;
        this.regions = regions;
    }

    Choices filters(Viewer viewer) {
        return new Choices(Option.of(OrderStage.values(), OrderStage::name, OrderStage::label), regions.below(viewer), organizations.fields(),
                Option.of(ClaimTrack.values(), ClaimTrack::name, ClaimTrack::label), List.of(), List.of(), List.of());
    }

    Choices drafts(Viewer viewer) {
        return new Choices(List.of(), places(viewer), organizations.fields(),
                Option.of(ClaimTrack.values(), ClaimTrack::name, track -> track.label() + " — " + track.hint()),
                Option.of(OrderKind.values(), OrderKind::name, OrderKind::label),
                Option.of(ClaimMode.values(), ClaimMode::name, ClaimMode::label),
                funds.lines(viewer).stream()
                        .map(line -> new Option(line.id().toString(), line.label() + "（可用 " + Show.money(line.available()) + "）"))
                        .toList());
    }

    /** The viewer's places, each after the place that it lies in. */
    private List<Option> places(Viewer viewer) {
        return db.sql("""
                        select r.code as value, case when r.level = 5 then p.name || ' ' || r.name else r.name end as label
                          from region r
                          left join region p on p.code = r.parent
                         where r.code between :from and :to
                           and r.level >= 3
                         order by r.code
                        """)
                .params(viewer.reach().params())
                .query(Option.class)
                .list();
    }
}
