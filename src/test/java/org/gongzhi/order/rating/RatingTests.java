package org.gongzhi.order.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.need.Contact;
import org.gongzhi.order.need.GivenNeeds;
import org.gongzhi.order.need.Needs;
import org.gongzhi.order.need.Receipt;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.access.People;
import org.gongzhi.platform.clock.OfficeClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class RatingTests {

    private static final NewRating GOOD = new NewRating(5, Solved.SOLVED, "修得又快又好");
    private static final NewRating BAD = new NewRating(1, Solved.NOT, "灯还是不亮");

    @Autowired GivenNeeds given;
    @Autowired Needs needs;
    @Autowired Ratings ratings;
    @Autowired RatingTodos todos;
    @Autowired People people;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient db;

    @Test
    void aSolvedNeedIsClosedByItsRating() {
        var receipt = given.aServedNeed("楼道灯坏了");
        ratings.rate(receipt.secret(), GOOD);

        assertThat(stage(receipt)).isEqualTo("CLOSED");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ratings.rate(receipt.secret(), GOOD)).withMessage("rating.twice");
    }

    @Test
    void nothingIsRatedBeforeItIsServed() {
        var receipt = given.aNeed("天井积水");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ratings.rate(receipt.secret(), GOOD)).withMessage("rating.nothing-served");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> ratings.rate("wrong", GOOD));
    }

    @Test
    void whatIsNotSolvedOpensAgainAndIsServedAndRatedAgain() {
        var receipt = given.aServedNeed("水龙头滴水");
        ratings.rate(receipt.secret(), new NewRating(3, Solved.PARTLY, "还有一点滴"));
        assertThat(stage(receipt)).isEqualTo("REOPENED");

        given.anAcceptedOrderOf(receipt);
        ratings.rate(receipt.secret(), GOOD);
        assertThat(stage(receipt)).isEqualTo("CLOSED");
    }

    @Test
    void afterTheWindowNothingOpensAgain() {
        var receipt = given.aServedNeed("门铃不响");

        clock.at(clock.instant().plus(Duration.ofDays(16)), () -> ratings.rate(receipt.secret(), BAD));
        assertThat(stage(receipt)).isEqualTo("CLOSED");
        var late = given.aServedNeed("信箱锁坏了");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> clock.at(clock.instant().plus(Duration.ofDays(91)), () -> ratings.rate(late.secret(), GOOD))).withMessage("rating.too-late");
    }

    @Test
    void whoeverServedDoesNotRate() {
        var receipt = given.aServedNeed("窗户关不严");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ratings.rateOnBehalf(receipt.need(), GOOD, given.as("linxia"))).withMessage("rating.performer");
        people.enroll("linxia-neighbour", "demo", "林夏", "溪上社区 网格员", "COMMUNITY_STAFF", new Reach(GivenNeeds.XISHANG, null));
        people.appoint("linxia-neighbour", "海棠社会工作服务中心 兼职", "ORG_ADMIN", given.as("linxia").reach());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ratings.rateOnBehalf(receipt.need(), GOOD, given.as("linxia-neighbour"))).withMessage("rating.performer");
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> ratings.rateOnBehalf(receipt.need(), GOOD, given.as("taoran")));
    }

    @Test
    void theCommunityWritesDownWhatTheResidentSaidOnTheTelephone() {
        var receipt = given.aServedNeed("楼梯扶手松了");
        ratings.rateOnBehalf(receipt.need(), GOOD, given.as("helan"));

        assertThat(stage(receipt)).isEqualTo("CLOSED");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ratings.rate(receipt.secret(), BAD)).withMessage("rating.twice");
    }

    @Test
    void eachNeighbourRatesOnce() {
        var receipt = given.aNeed("花园凳子断了");
        var neighbour = needs.support(receipt.need(), Contact.NONE);
        given.anAcceptedOrderOf(receipt);

        ratings.rate(receipt.secret(), GOOD);
        ratings.rate(neighbour.secret(), new NewRating(4, Solved.SOLVED, ""));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ratings.rate(neighbour.secret(), GOOD)).withMessage("rating.twice");
    }

    @Test
    void aLowRatingAwaitsTheCommunityAndTellsTheOrganization() {
        var receipt = given.aServedNeed("下水道堵了");
        var rating = ratings.rate(receipt.secret(), BAD);

        assertThat(todos.todos(given.as("helan"), 1000)).anyMatch(todo -> todo.href().equals("/ratings/" + rating));
        assertThat(db.sql("select count(*) from message where person_id = ? and href = ?").param(given.as("linxia").id()).param("/ratings/" + rating)
                .query(Long.class).single()).isOne();
        ratings.follow(rating, "已上门，约师傅周六再修。", given.as("helan"));
        assertThat(todos.todos(given.as("helan"), 1000)).noneMatch(todo -> todo.href().equals("/ratings/" + rating));
    }

    @Test
    void aReviewTakesARatingOutButKeepsWhatWasSaid() {
        var rating = ratings.rate(given.aServedNeed("停车位被占").secret(), BAD);
        ratings.exclude(rating, "停车纠纷不属于本单服务内容。", given.as("guhong"));

        assertThat(db.sql("select level from rating where id = ? and excluded_reason like '停车%'").param(rating.value()).query(Integer.class).single()).isOne();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ratings.follow(rating, "补记", given.as("helan"))).withMessage("move.refused");
    }

    private String stage(Receipt receipt) {
        return db.sql("select stage from need where id = ?").param(receipt.need().value()).query(String.class).single();
    }
}
