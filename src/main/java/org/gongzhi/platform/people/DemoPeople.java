package org.gongzhi.platform.people;

import java.time.Duration;
import java.util.UUID;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.Tokens;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the demo district whom no other module brings, and a token for everybody. Runs when the others have. */
@Component
@Profile("demo")
@Order(90)
class DemoPeople implements ApplicationRunner {

    static final String TOKEN = "demo-token-of-";

    private static final String DISTRICT = "330399";

    private final People people;
    private final Tokens tokens;
    private final JdbcClient db;

    DemoPeople(People people, Tokens tokens, JdbcClient db) {
        this.people = people;
        this.tokens = tokens;
        this.db = db;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        enroll("shaoping", "邵平", "区委社会工作部 两新科", "PARTY_LEAD");
        enroll("luoyan", "罗燕", "社会组织综合党委 办公室", "CPC_OFFICE");
        enroll("jianghua", "姜华", "党建指导员", "INSTRUCTOR");
        enroll("fanglei", "方蕾", "海棠社工党支部 书记", "BRANCH_SECRETARY");
        enroll("songke", "宋可", "党员", "PARTY_MEMBER");
        enroll("yaoying", "姚莹", "区妇联 干事", "MASS_ORG_OFFICER");
        enroll("hanbing", "韩冰", "区民政局 业务主管科", "COMPETENT_UNIT");
        enroll("tianxin", "田欣", "溪上街道社工站 社工", "STATION_WORKER");
        enroll("peilin", "裴琳", "社会组织互评人", "PEER_REVIEWER");
        enroll("duxue", "杜雪", "社会工作督导", "SUPERVISOR");
        enroll("mengyu", "孟宇", "注册志愿者", "VOLUNTEER");
        enroll("laokang", "康建国", "加盟师傅 水电", "PROVIDER");
        enroll("yulan", "于兰", "社区服务热线 话务员", "HOTLINE_OPERATOR");
        enroll("shenjing", "沈静", "心理热线 咨询员", "COUNSELLOR");
        enroll("xiezhi", "谢之", "公益创投 评审专家", "EXPERT");
        enroll("bofan", "薄凡", "云溪慈善总会 项目官员", "FUNDER");
        enroll("guanli", "管立", "系统管理员", "SYSTEM_ADMIN");
        enroll("anquan", "安泉", "安全管理员", "SECURITY_ADMIN");
        enroll("shenji", "沈记", "审计管理员", "AUDIT_ADMIN");
        giveTokens();
    }

    private void enroll(String login, String name, String capacity, String role) {
        if (db.sql("select 1 from person where login = :login").param("login", login).query().listOfRows().isEmpty())
            people.enroll(login, "demo", name, capacity, role, new Reach(DISTRICT, null));
    }

    private void giveTokens() {
        db.sql("""
                        select distinct on (p.id) o.id, p.login
                          from person p
                          join post o on o.person_id = p.id and o.until is null
                         where not exists (select from token t where t.post_id = o.id)
                         order by p.id, o.serial
                        """)
                .query((row, n) -> new String[] {row.getString("id"), row.getString("login")})
                .list()
                .forEach(post -> tokens.give(UUID.fromString(post[0]), "演示", TOKEN + post[1], Duration.ofDays(3650)));
    }
}
