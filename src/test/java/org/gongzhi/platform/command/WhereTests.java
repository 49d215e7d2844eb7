package org.gongzhi.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongzhi.platform.district.Districts;
import org.gongzhi.platform.district.GivenDistricts;
import org.gongzhi.platform.district.ProvinceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of several districts a command is done in the one it names. */
@ProvinceTest
class WhereTests {

    @Autowired Districts districts;
    @Autowired GivenDistricts given;
    @Autowired CountPeople count;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void aCommandIsDoneInTheDistrictThatItNames() {
        given.yunxi();

        assertThat(run("--district", "zhejiang", "4")).isEqualTo(4);
        assertThat(console.toString(StandardCharsets.UTF_8)).isEqualTo("1 people\n");
    }

    @Test
    void orInAllOfThemAndTheWorstEndCounts() {
        assertThat(run("3", "--district", "all")).isEqualTo(3);
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("yunxi:\n", "danshan:\n", "zhejiang:\n").doesNotContain("broken");
    }

    @Test
    void withoutANameNothingIsDone() {
        assertThat(run("3")).isEqualTo(Command.MISUSED);
        assertThat(run("--district", "nowhere", "3")).isEqualTo(Command.MISUSED);
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("--district NAME is needed; there are yunxi, danshan").doesNotContain("people");
    }

    private int run(String... arguments) {
        var out = new PrintStream(console, true, StandardCharsets.UTF_8);
        return Where.of(List.of(arguments), districts, out).map(where -> where.run(count, out)).orElse(Command.MISUSED);
    }
}
