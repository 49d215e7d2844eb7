package org.gongzhi.order.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongzhi.order.need.GivenNeeds.asked;

import java.time.Duration;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.envelope.Secret;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.privacy.Disclosures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class NeedTests {

    @Autowired GivenNeeds given;
    @Autowired Needs needs;
    @Autowired NeedTodos todos;
    @Autowired Journal journal;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @Test
    void aNeedFollowsItsOrder() {
        var receipt = given.aNeed("楼道灯坏了三天");
        assertThat(stage(receipt)).isEqualTo("NEW");

        var order = given.anOrderOf(receipt);
        assertThat(stage(receipt)).isEqualTo("ORDERED");
        given.cancel(order);
        assertThat(stage(receipt)).isEqualTo("NEW");

        given.anAcceptedOrderOf(receipt);
        assertThat(stage(receipt)).isEqualTo("SERVED");
        assertThat(journal.of("need", receipt.need().value(), NeedMark::named)).extracting(Timeline.Entry::move)
                .containsExactly("SERVE", "ORDER", "RELEASE", "ORDER", "SUBMIT");
    }

    @Test
    void theResidentIsNamedNowhereInTheJournal() {
        var receipt = given.aNeed("楼下井盖松动");

        assertThat(journal.of("need", receipt.need().value(), NeedMark::named)).extracting(Timeline.Entry::actor).containsExactly("居民");
        assertThat(db.sql("select count(*) from journal where note like '%陈桂芬%' or data::text like '%13912345678%'").query(Long.class).single()).isZero();
    }

    @Test
    void aNeedBecomesPartOfOneOrderOnly() {
        var receipt = given.aNeed("花坛垃圾没人清");
        given.anOrderOf(receipt);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> given.anOrderOf(receipt)).withMessage("move.refused");
    }

    @Test
    void aNeedOfAnotherPlaceDoesNotFit() {
        var elsewhere = needs.submit(new NewNeed("330399002001", "REPAIR", "健身器材螺丝掉了", "", "", Wanted.NOW, 1, null, Contact.NONE));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> given.anOrderOf(elsewhere)).withMessage("need.order.elsewhere");
        assertThat(stage(elsewhere)).isEqualTo("NEW");
    }

    @Test
    void onlyTheSecretOpensANeed() {
        var receipt = given.aNeed("想学用智能手机");

        assertThat(needs.holder(receipt.secret()).need()).isEqualTo(receipt.need());
        assertThat(receipt.secret()).hasSize(24);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> needs.holder(receipt.number()));
        assertThat(db.sql("select secret_hash from need where id = ?").param(receipt.need().value()).query(String.class).single())
                .isEqualTo(Secret.hash(receipt.secret())).isNotEqualTo(receipt.secret());
    }

    @Test
    void aNewReceiptVoidsTheOneBefore() {
        var receipt = given.aNeed("电梯口台阶太高");
        var fresh = needs.reissue(receipt.need(), "当面交给本人", given.as("helan"));

        assertThat(needs.holder(fresh.secret()).need()).isEqualTo(receipt.need());
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> needs.holder(receipt.secret()));
    }

    @Test
    void whatReadsAlikeIsFoundInTheSameCommunityOnly() {
        var first = needs.submit(asked("五幢一单元漏水到楼道", "水管接头一直滴水，地上很滑。"));

        assertThat(needs.near(GivenNeeds.XISHANG, "五幢一单元楼道漏水", "水管一直滴水，地很滑")).extracting(Near::id).contains(first.need());
        assertThat(needs.near("330399001002", "五幢一单元楼道漏水", "水管一直滴水，地很滑")).isEmpty();
        assertThat(needs.near(GivenNeeds.XISHANG, "孩子放学没人接", "希望有四点半课堂")).extracting(Near::id).doesNotContain(first.need());
    }

    @Test
    void whatIsOverIsNotADuplicate() {
        var first = needs.submit(asked("围墙边的枯树要倒了", "靠近停车位。"));
        needs.withdraw(first.secret(), "已经倒了");

        assertThat(needs.near(GivenNeeds.XISHANG, "围墙边的枯树要倒了", "靠近停车位。")).extracting(Near::id).doesNotContain(first.need());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> needs.support(first.need(), Contact.NONE)).withMessage("need.support.too-late");
    }

    @Test
    void aNeighbourHoldsALinkOfTheirOwnButCannotWithdraw() {
        var first = given.aNeed("想要一个晾衣架");
        var second = needs.support(first.need(), new Contact("李建国", "13700001111"));

        assertThat(needs.holder(second.secret()).need()).isEqualTo(first.need());
        assertThat(needs.holder(second.secret()).support()).isNotNull();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> needs.withdraw(second.secret(), "")).withMessage("need.withdraw.not-yours");
    }

    @Test
    void staffSayHowThePersonAgreed() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> needs.record(asked("助浴", ""), NeedSource.VISIT, " ", given.as("helan"))).withMessage("need.consent.missing");
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> needs.record(asked("助浴", ""), NeedSource.VISIT, "当面同意", given.as("taoran")));
    }

    @Test
    void callingAResidentTakesAReasonAndLeavesARow() {
        var receipt = given.aNeed("老伴行动不便想理发");

        assertThat(needs.disclose(receipt.need(), "电话核实理发时间", given.as("helan"))).extracting(Disclosures.Shown::value)
                .contains(GivenNeeds.CHEN.name(), GivenNeeds.CHEN.phone());
        assertThat(journal.of("need", receipt.need().value(), NeedMark::named)).first()
                .matches(entry -> entry.move().equals("REVEAL") && entry.note().equals("电话核实理发时间") && entry.actor().equals("何岚"));
    }

    @Test
    void anOrganizationCallsWhileItServesAndNotAfterwards() {
        var receipt = given.aServedNeed("晾衣绳断了");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> needs.disclose(receipt.need(), "回访", given.as("linxia"))).withMessage("need.disclose.over");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> needs.disclose(receipt.need(), "好奇", given.as("zhouqi")));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> needs.disclose(receipt.need(), "好奇", given.as("taoran")));
    }

    @Test
    void aNewNeedAwaitsTheCommunityForThreeWorkingDays() {
        var receipt = given.aNeed("路灯太暗");

        assertThat(todos.todos(given.as("helan"), 1000)).filteredOn(todo -> todo.href().endsWith(receipt.need().toString())).singleElement()
                .matches(todo -> todo.due().isAfter(clock.instant().plus(Duration.ofDays(2))));
        assertThat(todos.todos(given.as("taoran"), 1000)).noneMatch(todo -> todo.href().endsWith(receipt.need().toString()));
        needs.decline(receipt.need(), "路灯由市政管护，已转市政。", given.as("helan"));
        assertThat(todos.todos(given.as("helan"), 1000)).noneMatch(todo -> todo.href().endsWith(receipt.need().toString()));
    }

    @Test
    void whatNobodyRatesIsClosedWhenTheWindowIsOver() {
        var receipt = given.aServedNeed("单元门关不上");
        var later = clock.instant().plus(Duration.ofDays(16));

        clock.at(later, needs::closeUnrated);

        assertThat(stage(receipt)).isEqualTo("CLOSED");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> clock.at(later, () -> { needs.reopen(receipt.secret(), "又坏了"); return 0; })).withMessage("need.reopen.too-late");
    }

    private String stage(Receipt receipt) {
        return db.sql("select stage from need where id = ?").param(receipt.need().value()).query(String.class).single();
    }
}
