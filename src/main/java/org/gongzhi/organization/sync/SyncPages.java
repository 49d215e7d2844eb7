package org.gongzhi.organization.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.organization.supervision.Field;
import org.gongzhi.organization.supervision.Matter;
import org.gongzhi.organization.supervision.MatterFiles;
import org.gongzhi.organization.supervision.MatterFilter;
import org.gongzhi.organization.supervision.MatterListPage;
import org.gongzhi.organization.supervision.MatterPage;
import org.gongzhi.organization.supervision.MatterPage.Line;
import org.gongzhi.organization.supervision.MatterRow;
import org.gongzhi.organization.supervision.Offer;
import org.gongzhi.organization.supervision.Position;
import org.gongzhi.organization.supervision.Supervision;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.page.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the screens of Party forms show. */
@Component
@Transactional(readOnly = true)
class SyncPages {

    private static final String LIST = """
            select f.id, f.serial, f.number, f.organization_id, o.name as organization, f.act, f.mode, f.members, f.stage, f.finished_on,
                   case when f.stage = 'FILLED' then f.hand_over_by end as due,
                   f.stage = 'FILLED' and f.hand_over_by < :today as late
              from organization_party_form f
              join organization o on o.id = f.organization_id
             where f.region between :from and :to
               and (:organization::uuid is null or o.id = :organization)
               and (:units::text[] is null or o.competent_unit = any (:units))
               and (:of::uuid is null or o.id = :of)
               and (:stage::text is null or f.stage = :stage)
               and (:late::boolean is null or f.stage = 'FILLED' and f.hand_over_by < :today)
               and (:name::text is null or f.number = :number or o.bigrams @> :bigrams::text[] and o.name like :name)
               and f.serial < :before
             order by f.serial desc
             limit :rows
            """;

    private final JdbcClient db;
    private final Supervision supervision;
    private final MatterFiles files;
    private final Journal journal;
    private final Clock clock;

    SyncPages(JdbcClient db, Supervision supervision, MatterFiles files, Journal journal, Clock clock) {
        this.db = db;
        this.supervision = supervision;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    MatterListPage list(MatterFilter filter, Viewer viewer) {
        var rows = db.sql(LIST)
                .params(supervision.params(viewer))
                .params(filter.params())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> MatterRow.of(row, Matter.PARTY_FORM, PartyFormStage.valueOf(row.getString("stage")), PartyAct.valueOf(row.getString("act")).label(),
                        row.getString("mode") == null ? "" : PartyMode.valueOf(row.getString("mode")).label() + "，党员 " + row.getInt("members") + " 名"))
                .list();
        return MatterListPage.of(Matter.PARTY_FORM, "成立登记、年度检查、执法监察、等级评估、换届监督与党建工作同步办理；表没有填，事项不能办结", filter, PartyFormStage.values(), List.of(),
                "登记事项开始办理时，这里会要求填报党建表。", rows);
    }

    MatterPage show(UUID id, Viewer viewer) {
        return db.sql("""
                        select f.*, o.name as organization, p.name as filler
                          from organization_party_form f
                          join organization o on o.id = f.organization_id
                          left join person p on p.id = f.filled_by
                         where f.id = :id
                           and f.region between :from and :to
                           and (:organization::uuid is null or o.id = :organization)
                           and (:units::text[] is null or o.competent_unit = any (:units))
                        """)
                .params(supervision.params(viewer))
                .param("id", id)
                .query((row, n) -> page(row, id, viewer))
                .optional()
                .orElseThrow(Missing::new);
    }

    private MatterPage page(ResultSet row, UUID id, Viewer viewer) throws SQLException {
        var act = PartyAct.valueOf(row.getString("act"));
        var stage = PartyFormStage.valueOf(row.getString("stage"));
        var due = row.getObject("hand_over_by", LocalDate.class);
        var mode = row.getString("mode");
        var lines = List.of(Line.of("act", "同步事项", act.label()).to(href(act, row.getObject("subject_id", UUID.class))),
                Line.of("staff", "从业人员", row.getObject("staff")), Line.of("members", "党员", row.getObject("members")),
                Line.of("mode", "组建方式", mode == null ? null : PartyMode.valueOf(mode).label()),
                Line.of("committed", "党建承诺书", row.getBoolean("committed") ? "已签署" : "未签署"),
                Line.of("filledBy", "填报人", row.getString("filler")), Line.of("filledOn", "填报日期", row.getObject("filled_on")),
                Line.of("finishedOn", "事项办结日期", row.getObject("finished_on")), Line.of("handedOverOn", "移交日期", row.getObject("handed_over_on")));
        var words = row.getString("words");
        return new MatterPage(Matter.PARTY_FORM, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"), act.label(),
                Position.of(stage), due, stage == PartyFormStage.FILLED && due != null && due.isBefore(LocalDate.now(clock)), MatterPage.path(act == PartyAct.FORMATION ? PartyFormStage.PATH : PartyFormStage.PATH.subList(0, 2)),
                lines, words.isEmpty() ? List.of() : List.of(Line.of("words", "党建工作安排", words)), offers(id, act, stage, row, viewer), files.of(Matter.PARTY_FORM, id),
                viewer.may("supervision.file"), journal.of("party-form", id, PartyFormMove::valueOf));
    }

    private static List<Offer> offers(UUID id, PartyAct act, PartyFormStage stage, ResultSet row, Viewer viewer) throws SQLException {
        var page = Matter.PARTY_FORM.href(id);
        var offers = new ArrayList<Offer>();
        if (stage == PartyFormStage.WANTED) {
            var fields = new ArrayList<Field>();
            if (act == PartyAct.FORMATION) fields.add(Field.choice("committed", "党建承诺书", List.of(new Option("true", "发起人已签署"))).must().hint("承诺书请在材料里上传"));
            fields.add(Field.number("staff", "从业人员（人）").must().of(row.getObject("staff")));
            fields.add(Field.number("members", "其中党员（人）").must().hint("发证或办结前摸底").of(row.getObject("members")));
            fields.add(Field.choice("mode", "组建方式", PartyMode.options()).must().of(row.getString("mode")));
            fields.add(Field.area("words", "党建工作安排").must().of(row.getString("words")));
            offers.add(Offer.of(PartyFormMove.FILL, page, true, fields.toArray(Field[]::new)));
        }
        if (stage == PartyFormStage.FILLED && row.getObject("finished_on") == null) offers.add(Offer.of(PartyFormMove.RETURN, page, false, Field.area("note", "退回原因").must()));
        if (stage == PartyFormStage.FILLED && act == PartyAct.FORMATION && row.getObject("finished_on") != null)
            offers.add(Offer.of(PartyFormMove.HAND_OVER, page, true, Field.text("note", "移交给").must().hint("例如：社会组织综合党委")));
        return offers.stream().filter(offer -> viewer.may(PartyFormMove.valueOf(offer.action().move()).permission())).toList();
    }

    private static String href(PartyAct act, UUID subject) {
        return switch (act) {
            case FORMATION -> "/organizations/" + subject;
            case INSPECTION -> Matter.INSPECTION.href(subject);
            case ENFORCEMENT -> Matter.ENFORCEMENT.href(subject);
            case GRADE -> Matter.GRADE.href(subject);
            case ELECTION -> Matter.ELECTION.href(subject);
        };
    }
}
