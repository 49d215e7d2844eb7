package org.gongzhi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.search.Bigrams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each test is undone. */
@OfficeTest
@Transactional
class NewestNamedTests {

    private static final Reach COUNTRY = new Reach("", null);

    @Autowired NewestNamed named;
    @Autowired JdbcClient db;

    @Test
    void whatOnlyTheOldestAreCalledIsFoundBehindAllThatCameSince() {
        var serials = enter("砚台山", 30, "330399001001");
        enter("阔叶林", 5_000, "330399001001");

        assertThat(found("砚台", Long.MAX_VALUE, 21)).contains(serials.subList(0, 21));
        assertThat(found("砚台", serials.get(20), 21)).contains(serials.subList(21, 30));
        assertThat(found("砚台山", Long.MAX_VALUE, 21)).contains(serials.subList(0, 21));
        assertThat(found("台砚", Long.MAX_VALUE, 21)).contains(List.of());
    }

    @Test
    void pairsThatNobodyHasTogetherAreNobody() {
        enter("砚台山", 10, "330399001001");
        enter("台州湾", 10, "330399001001");

        assertThat(found("砚台州", Long.MAX_VALUE, 21)).contains(List.of());
    }

    @Test
    void aReachAndACodeCount() {
        var here = enter("砚台山", 3, "330399001001");
        var there = enter("砚台山", 3, db.sql("select max(code) from region where code like '11%'").query(String.class).single());
        var code = db.sql("select credit_code from organization where serial = " + there.get(1)).query(String.class).single();

        assertThat(found("砚台", Long.MAX_VALUE, 21)).get().asInstanceOf(InstanceOfAssertFactories.list(Long.class)).startsWith(there.toArray(Long[]::new)).endsWith(here.toArray(Long[]::new));
        assertThat(named.find("砚台", Long.MAX_VALUE, 21, new Reach("33", null).params())).contains(here);
        assertThat(found(code.toLowerCase(), Long.MAX_VALUE, 21)).contains(List.of(there.get(1)));
        assertThat(named.find(code, Long.MAX_VALUE, 21, new Reach("33", null).params())).contains(List.of());
    }

    @Test
    void aNewNameIsFoundAtOnceAndTheOldOneNoMore() {
        var serial = enter("砚台山", 1, "330399001001").get(0);
        db.sql("update organization set name = :name, bigrams = :bigrams where serial = :serial").param("name", "梧桐坞服务社").param("bigrams", Bigrams.of("梧桐坞服务社")).param("serial", serial).update();

        assertThat(found("桐坞", Long.MAX_VALUE, 21)).contains(List.of(serial));
        assertThat(found("砚台", Long.MAX_VALUE, 21)).contains(List.of());
    }

    @Test
    void noPairOfANameIsMissing() {
        enter("砚台山", 3_000, "330399001001");

        assertThat(db.sql("""
                        select count(*)
                          from organization o
                         cross join unnest(o.bigrams) as p (pair)
                         where not exists (select from organization_pair k where k.place = o.serial / 2048 and k.pair = p.pair)
                        """).query(Integer.class).single()).isZero();
    }

    private Optional<List<Long>> found(String text, long before, int rows) { return named.find(text, before, rows, COUNTRY.params()); }

    /** Named so and numbered, by one statement as an import's; their serial numbers, the last first. */
    private List<Long> enter(String name, int many, String region) {
        var names = IntStream.range(0, many).mapToObj(n -> name + "第" + n + "服务社").toList();
        db.sql("""
                        insert into organization (id, version, name, bigrams, kind, credit_code, stage, region, established_on, registered_on)
                        select gen_random_uuid(), 0, n.name, string_to_array(n.pairs, ' '), 'SERVICE_INSTITUTION', n.code, 'REGISTERED', :region, date '2020-01-06', date '2020-03-09'
                          from unnest(:names::text[], :pairs::text[], :codes::text[]) as n (name, pairs, code)
                        """)
                .params(Map.of("region", region))
                .param("names", names.toArray(String[]::new))
                .param("pairs", names.stream().map(one -> String.join(" ", Bigrams.of(one))).toArray(String[]::new))
                .param("codes", names.stream().map(one -> GivenOrganizations.aCode(OrganizationKind.SERVICE_INSTITUTION)).toArray(String[]::new))
                .update();
        return db.sql("select serial from organization where name like :name and region = :region order by serial desc").param("name", name + "第%").param("region", region).query(Long.class).list();
    }
}
