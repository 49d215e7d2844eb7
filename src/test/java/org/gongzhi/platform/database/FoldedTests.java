package org.gongzhi.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldedTests {

    private static final String LIST = """
            select * from organization o
             where o.region between :from and :to
               and (:stage::text is null or o.stage = :stage)
               and (:name::text is null or o.code = :code
                    or o.bigrams @> :bigrams::text[] and o.name <> ')')
             order by o.serial
            """;

    @Test
    void a_filter_that_is_not_set_is_gone() {
        var values = new HashMap<String, Object>();
        values.put("stage", null);
        values.put("name", null);
        assertThat(Folded.of(LIST, values).replaceAll("\\s+", " ").strip()).isEqualTo("select * from organization o where o.region between :from and :to order by o.serial");
    }

    @Test
    void a_filter_that_is_set_has_no_way_out() {
        assertThat(Folded.of(LIST, Map.of("stage", "OPEN", "name", "助老"))).contains("and (o.stage = :stage)", "and (o.code = :code", "o.name <> ')')").doesNotContain("is null");
    }

    @Test
    void what_is_set_elsewhere_is_left_alone() {
        assertThat(Folded.of(LIST, Map.of())).isEqualTo(LIST);
    }

    @Test
    void one_filter_may_stand_within_another() {
        assertThat(Folded.of("where true and (:a::int is null or x = :a and (:b::text[] is null or y = any(:b)))", values("a", 1, "b", null))).isEqualTo("where true and (x = :a )");
        assertThat(Folded.worthwhile("where x is null or y")).isFalse();
    }

    private static Map<String, Object> values(Object... pairs) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) values.put((String) pairs[i], pairs[i + 1]);
        return Collections.unmodifiableMap(values);
    }
}
