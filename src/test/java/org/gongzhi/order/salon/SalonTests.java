package org.gongzhi.order.salon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.junit.jupiter.api.Test;

class SalonTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final NewSalon PLAN = new NewSalon("楼道照明怎么修", "330399001001", MONDAY.plus(Duration.ofDays(3)), "社区会议室", "何岚", "看现场\n议方案");

    @Test
    void aSalonCannotBePlannedForYesterday() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Salon.plan(PLAN, on(4)))
                .withMessage("salon.plan.past").matches(refused -> "startsAt".equals(refused.field()));
    }

    @Test
    void nobodyIsInvitedByANoticeToNobody() { refuses("salon.convene.nobody", () -> Salon.plan(PLAN, on(0)).convene(0, on(0))); }

    @Test
    void aSalonIsNotHeldBeforeItsDay() {
        refuses("salon.hold.too-early", () -> Salon.plan(PLAN, on(0)).hold("记录", 5, on(2)));
        assertThat(Salon.plan(PLAN, on(0)).hold("记录", 5, on(3)).stage()).isEqualTo(SalonStage.HELD);
    }

    @Test
    void aSalonWithoutPeopleWasNone() { refuses("salon.hold.nobody", () -> Salon.plan(PLAN, on(0)).hold("记录", 0, on(3))); }

    @Test
    void nothingChangesAfterTheResolution() {
        var salon = Salon.plan(PLAN, on(0)).hold("记录", 5, on(3)).conclude(UUID.randomUUID(), "修", on(4));

        refuses("salon.over", salon::open);
        refuses("salon.over", () -> Salon.plan(PLAN, on(0)).cancel(on(0)).open());
    }

    private static void refuses(String code, Runnable work) { assertThatExceptionOfType(Refused.class).isThrownBy(work::run).withMessage(code); }

    private static Act on(int day) { return new Act(UUID.randomUUID(), "溪上社区 工作者", MONDAY.plus(Duration.ofDays(day)), ""); }
}
