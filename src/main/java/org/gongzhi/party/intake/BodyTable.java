package org.gongzhi.party.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.body.FormingMode;
import org.gongzhi.party.body.NewPartyOrganization;
import org.gongzhi.party.body.PartyBook.Standing;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.SheetValues;
import org.springframework.context.MessageSource;

/** The columns of a table of Party organizations that stand already. Made for one viewer: hosts and superiors are those within their reach. */
final class BodyTable {

    static final Column<String> NAME = Column.text("名称", 80).required().unique().example("中共云溪区春风社会工作服务中心支部委员会");
    private static final Column<PartyKind> KIND = Column.choice("类型", Arrays.asList(PartyKind.values()), PartyKind::label).required().example("党支部");
    private static final Column<FormingMode> MODE = Column.choice("组建方式", Arrays.asList(FormingMode.values()), FormingMode::label).example("单独组建").hint("党委、党总支不填");
    private static final Column<String> REGISTRATION = Column.text("登记管理机关", 60).example("区民政局");
    private static final Column<String> COMPETENT = Column.text("业务主管单位", 60).example("区教育局");
    private static final Column<Boolean> TRANSFERRED = Column.choice("组织关系转入", List.of(true, false), yes -> yes ? "是" : "否").example("是");
    private static final Column<Integer> TERM = Column.whole("任期（年）", 1, 5).example("3");
    private static final Column<LocalDate> FOUNDED = Column.date("成立日期").required().example("2021-07-01");
    private static final Column<LocalDate> SINCE = Column.date("本届起算日期").example("2024-07-01").hint("不填就是成立日期");

    private final Column<UUID> host;
    private final Column<PartyOrganizationId> superior;
    private final String region;
    private final LocalDate today;

    /** @param hosts by name @param superiors by name */
    BodyTable(Map<String, UUID> hosts, Map<String, UUID> superiors, String region, LocalDate today) {
        this.host = Column.of("所在社会组织", name -> known(hosts, name)).example("春风社会工作服务中心").hint("写登记的全称");
        this.superior = Column.of("上级党组织", name -> new PartyOrganizationId(known(superiors, name))).example("中共云溪区社会组织综合委员会");
        this.region = region;
        this.today = today;
    }

    Importer<Standing> importer(MessageSource messages) {
        return new Importer<>("党组织", List.of(NAME, KIND, MODE, host, superior, REGISTRATION, COMPETENT, TRANSFERRED, TERM, FOUNDED, SINCE), this::row, messages);
    }

    private Standing row(SheetValues values) {
        var kind = values.get(KIND);
        var mode = values.find(MODE);
        if (values.get(NAME).strip().length() < 4) throw values.refuse(NAME, "party.import.name");
        if (kind == PartyKind.BRANCH && values.find(host) == null) throw values.refuse(host, "party.host.none");
        if (kind == PartyKind.COMMITTEE && values.find(host) != null) throw values.refuse(host, "party.host.committee");
        if (!kind.isAbove() && mode == null) throw values.refuse(MODE, "party.mode.none");
        if (kind == PartyKind.JOINT && mode != FormingMode.JOINT) throw values.refuse(MODE, "party.mode.joint");
        if (kind == PartyKind.FUNCTIONAL && values.or(TRANSFERRED, false)) throw values.refuse(TRANSFERRED, "party.functional.roll");
        if (values.get(FOUNDED).isAfter(today)) throw values.refuse(FOUNDED, "party.founded.future");
        var term = values.or(SINCE, values.get(FOUNDED));
        if (term.isBefore(values.get(FOUNDED)) || term.isAfter(today)) throw values.refuse(SINCE, "party.term.before");
        return new Standing(new NewPartyOrganization(values.get(NAME).strip(), kind, values.find(superior), region, values.find(host), kind.isAbove() ? null : mode,
                values.or(REGISTRATION, ""), values.or(COMPETENT, ""), values.or(TRANSFERRED, false), values.or(TERM, 3)), values.get(FOUNDED), term);
    }

    static UUID known(Map<String, UUID> names, String name) {
        var id = names.get(name.strip());
        if (id == null) throw new Refused("party.import.unknown", name);
        return id;
    }
}
