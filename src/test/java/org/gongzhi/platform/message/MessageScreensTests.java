package org.gongzhi.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongzhi.OfficeTest;
import org.gongzhi.order.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class MessageScreensTests {

    @Autowired Screens screens;
    @Autowired JdbcClient db;

    /** Two programs may write in another order than things happened, and of those of one moment none is lost between two pages. */
    @Test
    void messagesComeByTheirTimeNotByTheirNumber() throws Exception {
        db.sql("""
                        insert into message (person_id, title, href, at)
                        select p.id, '先后 ' || n, '/', timestamptz '2099-01-01 08:00+08' - n / 2 * interval '1 day'
                          from person p, generate_series(40, 1, -1) n
                         where p.login = 'shenji'
                        """).update();

        var first = page("/messages");
        var older = Pattern.compile("/messages\\?before=\\d+").matcher(first);
        assertThat(older.find()).isTrue();
        var told = Pattern.compile("先后 (\\d+)").matcher(first + page(older.group())).results().map(MatchResult::group).distinct().toList();
        assertThat(told).hasSize(40).startsWith("先后 1", "先后 2", "先后 3").endsWith("先后 40");
        assertThat(page("/")).containsSubsequence("先后 1", "先后 2", "先后 3", "先后 4", "先后 5").doesNotContain("先后 6");
    }

    private String page(String address) throws Exception { return screens.get("shenji", address).getResponse().getContentAsString(); }
}
