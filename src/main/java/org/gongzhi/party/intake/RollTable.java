package org.gongzhi.party.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.member.NewMember;
import org.gongzhi.party.member.PartyPost;
import org.gongzhi.party.member.RollBook.Enrolled;
import org.gongzhi.party.member.RollSource;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.SheetValues;
import org.springframework.context.MessageSource;

/** The columns of a roll. Made for one viewer: the branches are those whose rolls they keep. */
final class RollTable {

    private static final Column<String> NAME = Column.text("姓名", 20).required().example("赵春风").hint("加密保存");
    private static final Column<LocalDate> FULL = Column.date("转正日期").example("2015-07-01").hint("预备党员不填");
    private static final Column<LocalDate> PROBATION = Column.date("预备期起").hint("预备党员必填");
    private static final Column<LocalDate> SINCE = Column.date("列入名册日期").required().example("2021-07-01");
    private static final Column<PartyPost> POST = Column.choice("职务", Arrays.asList(PartyPost.values()), PartyPost::label).example("书记");
    private static final Column<Boolean> MOBILE = Column.choice("流动党员", List.of(true, false), yes -> yes ? "是" : "否").example("否");
    private static final Column<String> FROM = Column.text("从哪里转来", 60);

    private final Column<PartyOrganizationId> branch;
    private final LocalDate today;

    RollTable(Map<String, UUID> branches, LocalDate today) {
        this.branch = Column.of("党组织", name -> new PartyOrganizationId(BodyTable.known(branches, name))).required().example("中共云溪区春风社会工作服务中心支部委员会").hint("写全称");
        this.today = today;
    }

    Importer<Enrolled> importer(MessageSource messages) {
        return new Importer<>("党员名册", List.of(branch, NAME, FULL, PROBATION, SINCE, POST, MOBILE, FROM), this::row, messages);
    }

    private Enrolled row(SheetValues values) {
        var full = values.find(FULL);
        if (values.get(SINCE).isAfter(today)) throw values.refuse(SINCE, "member.since.future");
        if (full != null && full.isAfter(today)) throw values.refuse(FULL, "member.full.day");
        if (full != null && values.find(PROBATION) != null && full.isBefore(values.get(PROBATION))) throw values.refuse(FULL, "member.full.day");
        if (full == null && values.find(PROBATION) == null) throw values.refuse(PROBATION, "member.probation.none");
        if (full == null && values.find(POST) != null) throw values.refuse(POST, "party.import.post");
        return new Enrolled(values.get(branch), new NewMember(values.get(NAME).strip(), null, RollSource.IMPORT, values.get(SINCE), values.find(PROBATION), full, values.or(MOBILE, false),
                values.or(FROM, "")), values.find(POST));
    }

    /** Of what is about a person, a preview says only that it is wrong. */
    static boolean isPersonal(String heading) { return heading.equals(NAME.heading()); }
}
