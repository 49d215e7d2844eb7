package org.gongzhi.register.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.gongzhi.indicator.Ask;
import org.gongzhi.indicator.Figures;
import org.gongzhi.indicator.Period;
import org.gongzhi.party.GivenParty;
import org.gongzhi.platform.Missing;
import org.gongzhi.register.GivenRegisters;
import org.gongzhi.register.entry.Entries;
import org.gongzhi.register.value.Typed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures that a register declares against a naive count of its entries. */
@OfficeTest
class RegisterFiguresTests {

    private static final Period ALWAYS = Period.between(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    private static final Ask MAY = Ask.of(Period.between(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 31)));

    @Autowired GivenRegisters given;
    @Autowired GivenParty party;
    @Autowired Entries entries;
    @Autowired Figures figures;
    @Autowired JdbcClient db;

    @Test
    void figuresCountWhatStandsInTheRegister() {
        var register = given.ofEveryType();
        var branch = party.nameOf(party.aBranch(party.aUnit(), 3));
        for (int n = 0; n < 6; n++) given.anEntry(register, "指标 " + n + " " + UUID.randomUUID(), "day", "2031-0" + (4 + n % 3) + "-15", "money", (n + 1) + "00.10",
                "joint", n % 2 == 0 ? "true" : "false", "organization", n < 4 ? "海棠社会工作服务中心" : "青禾志愿者协会", "branch", n < 2 ? branch : "");

        var count = db.sql("select count(*) from register_entry where register = 'every-type' and data ->> 'day' between '2031-05-01' and '2031-05-31'").query(BigDecimal.class).single();
        var money = db.sql("select sum((data ->> 'money')::numeric) from register_entry where register = 'every-type' and data ->> 'day' between '2031-05-01' and '2031-05-31'")
                .query(BigDecimal.class).single();
        assertThat(value("dated", MAY)).isEqualByComparingTo(count);
        assertThat(value("spent", MAY)).isEqualByComparingTo(money);
        assertThat(figures.rows("register.every-type.dated", MAY, null, 100, given.as("guhong"))).hasSize(count.intValue()).allMatch(fact -> fact.href().startsWith("/registers/every-type/"));
        assertThat(figures.byField("register.every-type.dated", MAY, given.as("guhong"))).extracting(part -> part.label()).isSubsetOf("是", "否");
        assertThat(value("bodies", Ask.of(ALWAYS))).isEqualByComparingTo(naive("count(distinct data -> 'organization' ->> 'id')", "data ->> 'organization' is not null"));
        assertThat(figures.byField("register.every-type.branches", Ask.of(ALWAYS), given.as("guhong"))).filteredOn(part -> part.label().equals(branch)).hasSize(1)
                .allSatisfy(part -> assertThat(part.value()).isEqualByComparingTo("2"));
        assertThat(value("filed", Ask.of(ALWAYS))).isEqualByComparingTo(naive("count(*)", "true"));
        assertThat(value("standing", Ask.of(ALWAYS))).isEqualByComparingTo(naive("count(*)", "state = 'OPEN'"));
    }

    @Test
    void whatComesBackIsCountedOnceAndStandsWhereItStood() {
        var register = given.ofEveryType();
        var before = value("filed", Ask.of(ALWAYS));
        var id = given.aCheckedEntry(register, "又回来 " + UUID.randomUUID(), "year", "2099");
        entries.move(register, id, "reopen", Typed.of(Map.of("note", List.of("再看一遍"))), given.as("guhong"));

        assertThat(value("filed", Ask.of(ALWAYS)).subtract(before)).isEqualByComparingTo("1");
        assertThat(db.sql("select array_agg(state order by step)::text from register_step where entry_id = ?").param(id.value()).query(String.class).single()).isEqualTo("{OPEN,CHECKED,OPEN}");
    }

    @Test
    void theFiguresOfARegisterThatARoleDoesNotReadDoNotExistForIt() {
        given.ofEveryType();
        assertThatThrownBy(() -> figures.figure("register.every-type.filed", given.as("qianli"))).isInstanceOf(Missing.class);
        assertThat(figures.all(given.as("qianli"))).noneMatch(figure -> figure.code().startsWith("register.every-type"));
    }

    /** Another program does it by a row of the database, of which this one hears in no other way. */
    @Test
    void whatAnotherProgramPutsIntoForceCountsAtOnce() {
        var key = "t" + UUID.randomUUID().toString().substring(0, 13);
        var yaml = GivenRegisters.everyType().split("figures:")[0].replace("every-type", key) + "figures:\n  filed:   {label: LABEL, unit: 条, count: rows, on: entered OPEN}\n";
        var first = given.adopted(yaml.replace("LABEL", "从前"));
        var second = given.adopted(yaml.replace("LABEL", "如今"));
        assertThat(label(key)).isEqualTo("如今");

        db.sql("update register set version = ? where key = ?").params(first.version(), key).update();
        assertThat(label(key)).isEqualTo("从前");
        assertThat(figures.all(given.as("guhong"))).filteredOn(figure -> figure.code().equals("register." + key + ".filed")).singleElement()
                .satisfies(figure -> assertThat(figure.label()).isEqualTo("从前"));
        db.sql("update register set version = ? where key = ?").params(second.version(), key).update();
        assertThat(label(key)).isEqualTo("如今");
    }

    private String label(String key) { return figures.figure("register." + key + ".filed", given.as("guhong")).label(); }

    private BigDecimal value(String figure, Ask ask) { return figures.value("register.every-type." + figure, ask, given.as("guhong")).value(); }

    private BigDecimal naive(String what, String where) { return db.sql("select " + what + " from register_entry where register = 'every-type' and " + where).query(BigDecimal.class).single(); }
}
