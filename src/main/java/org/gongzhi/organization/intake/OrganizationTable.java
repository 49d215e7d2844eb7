package org.gongzhi.organization.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.SheetValues;
import org.springframework.context.MessageSource;

/** The columns of a table of organizations. Made for one viewer, since it may name only places within their reach. */
final class OrganizationTable {

    private static final Column<OrganizationKind> KIND =
            Column.choice("类型", Arrays.asList(OrganizationKind.values()), OrganizationKind::label).required().example("社会服务机构");
    private static final Column<String> NAME = Column.text("名称", 80).required().example("春风社会工作服务中心");
    private static final Column<String> CODE = Column.text("统一社会信用代码", 18).unique().example("53100000500021676K")
            .hint("社会团体、社会服务机构、基金会必填，18 位");
    private static final Column<String> NUMBER = Column.text("备案编号", 40).unique().hint("社区社会组织、初创团队必填");
    private static final Column<String> ADDRESS = Column.text("住所", 100).example("文昌路 18 号");
    private static final Column<String> PERSON = Column.text("法定代表人", 20).example("赵春风");
    private static final Column<String> PHONE = Column.text("联系电话", 20).example("13800000000");
    private static final Column<String> UNIT = Column.text("业务主管单位", 40).example("区民政局");
    private static final Column<String> SCOPE = Column.text("业务范围", 1000).example("社区服务");
    private static final Column<BigDecimal> FUNDS = Column.money("注册资金（元）").example("30000");
    private static final Column<LocalDate> ESTABLISHED = Column.date("成立日期").example("2021-03-01");
    private static final Column<LocalDate> REGISTERED = Column.date("登记日期").required().example("2021-04-12").hint("登记或备案的日期");
    private static final Column<LocalDate> EXPIRES = Column.date("证书有效期至").example("2027-04-11");
    private static final Map<String, Column<?>> AT = Map.of("creditCode", CODE, "filedNumber", NUMBER, "registeredOn", REGISTERED,
            "certificateExpiresOn", EXPIRES);

    private final Column<String> place;
    private final Column<List<Option>> fields;

    OrganizationTable(Places places, List<Option> fields) {
        this.place = Column.of("所在地", places::code).required().example("溪上街道").hint("本区的镇街或社区：名称，或 12 位代码");
        this.fields = Column.choices("服务领域", fields, Option::label).example("为老服务、便民维修");
    }

    Importer<NewOrganization> importer(MessageSource messages) {
        return new Importer<>("社会组织", List.of(KIND, NAME, CODE, NUMBER, place, ADDRESS, PERSON, PHONE, UNIT, SCOPE, FUNDS, ESTABLISHED, REGISTERED,
                EXPIRES, fields), this::entry, messages);
    }

    private NewOrganization entry(SheetValues values) {
        var entry = new NewOrganization(values.get(KIND), values.get(NAME), values.find(CODE), values.find(NUMBER), values.get(place), null,
                values.find(PERSON), values.find(PHONE), values.find(ADDRESS), values.find(UNIT), values.find(SCOPE), values.find(FUNDS),
                values.find(ESTABLISHED), values.get(REGISTERED), values.find(EXPIRES),
                values.or(fields, List.of()).stream().map(Option::value).toList());
        if (entry.name().strip().length() < 2) throw values.refuse(NAME, "organization.name.short");
        try {
            entry.check();
        } catch (Refused refused) {
            throw values.refuse(AT.get(refused.field()), refused.getMessage(), refused.getArguments());
        }
        return entry;
    }

    /** Of what is about a person, a preview says only that it is wrong. */
    static boolean isPersonal(String heading) { return heading.equals(PERSON.heading()) || heading.equals(PHONE.heading()); }

    /** What the row is known by, and the heading above it. */
    static String heading(NewOrganization entry) { return entry.kind().isLegalPerson() ? CODE.heading() : NUMBER.heading(); }
}
