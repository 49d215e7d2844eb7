package org.gongzhi.order.need.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.order.OrderStage;
import org.gongzhi.order.need.Near;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.NeedMark;
import org.gongzhi.order.need.NeedSource;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.Vulnerable;
import org.gongzhi.order.need.Wanted;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.page.RegionChoices;
import org.gongzhi.platform.page.Show;
import org.gongzhi.platform.personal.HiddenPhone;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.platform.privacy.ShownPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of needs show: one method a screen, its SQL in full beside it. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class NeedPages {

    private final JdbcClient db;
    private final NeedChoices choices;
    private final NeedRelations relations;
    private final Needs needs;
    private final Attachments attachments;
    private final Journal journal;
    private final PersonalCipher cipher;
    private final RegionChoices regions;

    NeedPages(JdbcClient db, NeedChoices choices, NeedRelations relations, Needs needs, Attachments attachments, Journal journal,
            PersonalCipher cipher, RegionChoices regions) {
        this.db = db;
        this.choices = choices;
        this.relations = relations;
        this.needs = needs;
        this.attachments = attachments;
        this.journal = journal;
        this.cipher = cipher;
        this.regions = regions;
    }

    NeedListPage list(NeedListPage.Filter filter, long before, int limit, Viewer viewer) {
        var rows = db.sql("""
                        select n.id, n.serial, n.number, n.asked_on, r.name as place, f.label as field, n.title, n.persons, n.source,
                               n.contact_name_masked, n.contact_phone_masked, n.stage, n.order_id, o.number as order_number,
                               (select count(*) from need_support s where s.need_id = n.id) as supporters
                          from need n
                          join region r on r.code = n.region
                          join service_field f on f.code = n.field
                          left join service_order o on o.id = n.order_id
                         where n.region between :from and :to
                           and (:district::text is null or substr(n.region, 1, 6) = :district)
                           and (:organization::uuid is null
                                or exists (select from order_partner p where p.order_id = n.order_id and p.organization_id = :organization))
                           and (:stage::text is null or n.stage = :stage)
                           and (:region::text is null or n.region like regexp_replace(:region, '(000)+$', '') || '%')
                           and (:field::text is null or n.field = :field)
                           and (:source::text is null or n.source = :source)
                           and (:text::text is null or n.number = upper(:text) or n.contact_phone_index = any (:phones::text[])
                                or n.bigrams @> :pairs::text[] and (n.title ilike '%' || :text || '%' or n.details ilike '%' || :text || '%'))
                           and n.serial < :before
                         order by n.serial desc
                         limit :rows
                        """)
                .params(viewer.reach().params())
                .params(filter.params())
                .param("phones", HiddenPhone.isWhole(filter.text()) ? cipher.indexes(HiddenPhone.digits(filter.text())).toArray(String[]::new) : new String[0])
                .params(Map.of("before", before, "rows", limit + 1))
                .query(NeedPages::row)
                .list();
        var more = rows.size() > limit;
        return new NeedListPage(filter, regions.within(viewer), choices.fields(), more ? rows.subList(0, limit) : rows, more ? rows.get(limit - 1).serial() : null);
    }

    NewNeedPage blank(List<Near> near, Viewer viewer) {
        return new NewNeedPage(choices.communities(viewer), choices.fields(), near);
    }

    NeedPage show(NeedId id, Viewer viewer) {
        return db.sql("""
                        select n.*, r.name as community, f.label as field_label, p.name as recorder,
                               o.number as order_number, o.title as order_title, o.stage as order_stage, c.name as organization,
                               (select count(*) from need_support s where s.need_id = n.id) as supporters
                          from need n
                          join region r on r.code = n.region
                          join service_field f on f.code = n.field
                          left join person p on p.id = n.recorded_by
                          left join service_order o on o.id = n.order_id
                          left join organization c on c.id = o.organization_id
                         where n.id = :id
                           and n.region between :from and :to
                           and (:organization::uuid is null or exists (
                                   select from order_partner q where q.order_id = n.order_id and q.organization_id = :organization))
                        """)
                .params(viewer.reach().params())
                .param("id", id.value())
                .query((row, n) -> page(id, row, viewer))
                .optional()
                .orElseThrow(Missing::new);
    }

    ShownPage shown(NeedId id, List<Disclosures.Shown> shown, Viewer viewer) {
        var head = show(id, viewer).head();
        return new ShownPage(head.title(), head.number(), shown, "/needs/" + id);
    }

    Timeline timeline(NeedId id, Viewer viewer) {
        var page = show(id, viewer);
        return new Timeline(page.head().title(), page.timeline(), journal.of("need", id.value(), NeedMark::named));
    }

    private NeedPage page(NeedId id, ResultSet row, Viewer viewer) throws SQLException {
        var stage = NeedStage.valueOf(row.getString("stage"));
        var order = row.getObject("order_id", UUID.class);
        var near = viewer.reach().organization() != null || !stage.isAlive() ? List.<org.gongzhi.order.need.Near>of()
                : needs.near(row.getString("region"), row.getString("title"), row.getString("details")).stream()
                        .filter(other -> !other.id().equals(id)).toList();
        return new NeedPage(
                new NeedPage.Head(id, row.getString("number"), row.getString("title"), row.getString("community"), stage,
                        row.getDate("asked_on").toLocalDate(), row.getTimestamp("since").toInstant(), row.getString("answer")),
                new NeedPage.Details(row.getString("details"), row.getString("region"), row.getString("field_label"), Show.text(row.getString("place_masked")),
                        Wanted.valueOf(row.getString("wanted")), row.getInt("persons"), vulnerable(row.getString("vulnerable")),
                        NeedSource.valueOf(row.getString("source")), row.getString("consent_note_sealed") != null, row.getString("recorder")),
                contact(row, stage, viewer),
                order == null ? null : new NeedPage.OrderLink(order, row.getString("order_number"), row.getString("order_title"),
                        OrderStage.valueOf(row.getString("order_stage")), row.getString("organization")),
                row.getInt("supporters"), near, relations.ratings(id), attachments.of("need", id.value()),
                relations.actions(id, stage, viewer), relations.rating(id, stage, viewer));
    }

    private static NeedPage.Contact contact(ResultSet row, NeedStage stage, Viewer viewer) throws SQLException {
        var known = row.getString("contact_name_masked") != null || row.getString("contact_phone_masked") != null;
        var held = known || row.getString("place_masked") != null || row.getString("consent_note_masked") != null;
        var disclosable = held && viewer.may(Disclosures.PERMISSION) && (viewer.reach().organization() == null || stage == NeedStage.ORDERED);
        return new NeedPage.Contact(Show.text(row.getString("contact_name_masked")), Show.text(row.getString("contact_phone_masked")), known, disclosable);
    }

    private static NeedListPage.Row row(ResultSet row, int n) throws SQLException {
        return new NeedListPage.Row(new NeedId(row.getObject("id", UUID.class)), row.getLong("serial"), row.getString("number"),
                row.getDate("asked_on").toLocalDate(), row.getString("place"), row.getString("field"), row.getString("title"),
                row.getInt("persons"), row.getInt("supporters"), NeedSource.valueOf(row.getString("source")),
                Show.text(row.getString("contact_name_masked")), Show.text(row.getString("contact_phone_masked")),
                NeedStage.valueOf(row.getString("stage")), row.getString("order_number"), row.getObject("order_id", UUID.class));
    }

    private static @Nullable Vulnerable vulnerable(@Nullable String name) { return name == null ? null : Vulnerable.valueOf(name); }
}
