package org.gongzhi.platform.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.gongzhi.platform.move.Stage.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class StateTests {

    @Autowired Screens screens;
    @Autowired States states;
    @Autowired JdbcClient db;

    @AfterEach
    void allIsWellAgain() {
        FragilePart.broken = false;
        db.sql("delete from node where name = 'lost:8080'").update();
        db.sql("delete from outbox where type = 'mail.test'").update();
        db.sql("update shared_key set since = now() where since < now() - interval '300 days'").update();
        db.sql("delete from backup_run where file = 'state-test.zip'").update();
    }

    @Test
    void anAdministratorSeesHowTheSystemIs() {
        assertThat(screens.get("guanli", "/state")).hasStatusOk().bodyText()
                .contains("程序", "各台程序", "数据库", "PostgreSQL 18", "表结构", "任务", "发件箱", "磁盘", "密钥", "登录", "已运行");
        assertThat(screens.get("guanli", APPLICATION_JSON, "/state")).hasStatusOk().bodyJson().extractingPath("$.sections[0].title").isEqualTo("程序");
        assertThat(screens.get("helan", "/state")).hasStatus(403);
    }

    @Test
    void aProgramThatIsLostAndALetterThatWasGivenUpAreToBeSeenTo() {
        db.sql("insert into node (name, run, version, started_at, seen_at, skew) values ('lost:8080', gen_random_uuid(), '0.1.0', now(), now() - interval '5 minutes', 0)").update();
        db.sql("""
                        insert into outbox (id, channel, person_id, type, lane, content, private, state, due_at, created_at, over_at)
                        select gen_random_uuid(), 'MAIL', id, 'mail.test', 'x', '', true, 'DEAD', now(), now(), now() from person limit 1
                        """).update();

        assertThat(fact("lost:8080").tone()).isEqualTo(Tone.STOPPED);
        assertThat(fact("未送达").tone()).isEqualTo(Tone.STOPPED);
        assertThat(screens.get("guanli", "/state")).bodyText().contains("项要处理", "失联 5 分", "查明原因后重新发送", "/outbox?state=DEAD");
    }

    @Test
    void aClockThatGoesWrongIsToBeSeenTo() {
        db.sql("insert into node (name, run, version, started_at, seen_at, skew) values ('lost:8080', gen_random_uuid(), '0.1.0', now(), now(), -90000)").update();

        assertThat(fact("与数据库的时钟相差")).satisfies(fact -> assertThat(fact.tone()).isEqualTo(Tone.STOPPED))
                .satisfies(fact -> assertThat(fact.number()).isEqualTo(90));
    }

    @Test
    void theAgeOfTheLastBackupAndOfItsTestIsMeasured() {
        db.sql("update backup_run set began_at = began_at - interval '1 day', ended_at = ended_at - interval '1 day', tested_at = tested_at - interval '1 day'").update();
        db.sql("""
                        insert into backup_run (kind, began_at, ended_at, file, bytes, rows, files, with_keys, tested_at)
                        values ('BY_HAND', now() - interval '2 hours', now(), 'state-test.zip', 1, 1, 0, true, now() - interval '1 hour')
                        """).update();

        assertThat(fact("最近一次备份")).extracting(Fact::metric, Fact::number).satisfies(measured -> {
            assertThat(measured.get(0)).isEqualTo("gongzhi.backup.age.seconds");
            assertThat((double) measured.get(1)).isBetween(7_199.0, 7_300.0);
        });
        assertThat(fact("恢复检验")).extracting(Fact::metric, Fact::number).satisfies(measured -> {
            assertThat(measured.get(0)).isEqualTo("gongzhi.backup.tested.age.seconds");
            assertThat((double) measured.get(1)).isBetween(3_599.0, 3_700.0);
        });
    }

    @Test
    void aKeyThatIsOlderThanAYearIsToBeChanged() {
        assertThat(fact("日志封存").tone()).isEqualTo(Tone.DONE);
        assertThat(fact("数据密钥").metric()).isEqualTo("gongzhi.key.sealing.age.seconds");
        db.sql("update shared_key set since = now() - interval '366 days' where name = 'journal'").update();

        assertThat(fact("日志封存").tone()).isEqualTo(Tone.WAITING);
        assertThat(screens.get("guanli", "/state")).bodyText().contains("已用了 366 天，该换了", "journal.key 的第一行");
    }

    @Test
    void whatOthersCouldReadOnItsWayToTheDatabaseIsToBeSeenTo() {
        assertThat(fact("传输")).extracting(Fact::value, Fact::tone).containsExactly("本机，不经过网络", Tone.DONE);

        var address = "jdbc:postgresql://10.0.0.5:5432/gongzhi";
        assertThat(line("10.0.0.5", "10.0.0.7", "", address)).extracting(Fact::value, Fact::tone).containsExactly("没有加密", Tone.STOPPED);
        assertThat(line("10.0.0.5", "10.0.0.5", "", address).tone()).as("a server on the same machine").isEqualTo(Tone.DONE);
        assertThat(line("10.0.0.5", "10.0.0.7", "TLSv1.3", address + "?sslmode=require").tone()).as("whose certificate nobody looks at").isEqualTo(Tone.WAITING);
        assertThat(line("10.0.0.5", "10.0.0.7", "TLSv1.3", address + "?a=b&sslmode=verify-full").tone()).isEqualTo(Tone.DONE);
    }

    @Test
    void ofAReplicaItCountsWhatItsAddressInsistsOn() {
        for (var encrypted : new String[] {"require", "verify-ca", "verify-full"}) assertThat(replica("//10.0.0.6/gongzhi?sslmode=" + encrypted).value()).startsWith("已加密");
        assertThat(replica("//10.0.0.6:5432/gongzhi?sslmode=prefer").tone()).isEqualTo(Tone.STOPPED);
        assertThat(replica("//localhost:5432/gongzhi").tone()).isEqualTo(Tone.DONE);
        assertThat(replica("//[::1]:5432/gongzhi").tone()).isEqualTo(Tone.DONE);
    }

    @Test
    void aPartThatCannotTellDoesNotKeepTheOthersFromTelling() {
        FragilePart.broken = true;

        assertThat(fact("易碎").value()).isEqualTo("读取失败");
        assertThat(screens.get("guanli", "/state")).hasStatusOk().bodyText().contains("读取失败", "PostgreSQL 18").doesNotContain("the secret");
    }

    private static Fact line(String server, String client, String encrypted, String address) {
        return DatabasePart.line("传输", new DatabasePart.Line(server, client, encrypted), address);
    }

    private static Fact replica(String address) { return DatabasePart.line("备机传输", DatabasePart.promised("jdbc:postgresql:" + address), "jdbc:postgresql:" + address); }

    private Fact fact(String label) {
        return states.sections().stream().flatMap(section -> section.facts().stream()).filter(fact -> fact.label().equals(label)).findFirst().orElseThrow();
    }
}
