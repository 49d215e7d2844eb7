package org.gongzhi.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theLastNightsStayAndOneOfEachWeekBefore() {
        var names = new ArrayList<>(List.of("notes.txt", "gongzhi-by-hand.zip"));
        for (var age = 0; age < 60; age++) names.add(Rotation.name(TODAY.minusDays(age).atTime(2, 30)));

        var kept = new ArrayList<>(names);
        kept.removeAll(new Rotation(7, 3).superfluous(names, TODAY));

        assertThat(kept).containsExactlyInAnyOrder("notes.txt", "gongzhi-by-hand.zip",
                "gongzhi-2026-11-22T0230.zip", "gongzhi-2026-11-21T0230.zip", "gongzhi-2026-11-20T0230.zip", "gongzhi-2026-11-19T0230.zip",
                "gongzhi-2026-11-18T0230.zip", "gongzhi-2026-11-17T0230.zip", "gongzhi-2026-11-16T0230.zip",
                "gongzhi-2026-11-15T0230.zip", "gongzhi-2026-11-08T0230.zip", "gongzhi-2026-11-01T0230.zip");
    }

    @Test
    void theNewestStaysHoweverOldItIs() {
        var only = Rotation.name(TODAY.minusYears(2).atTime(2, 30));

        assertThat(new Rotation(7, 5).superfluous(List.of(only), TODAY)).isEmpty();
    }
}
