package org.gongzhi.platform.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongzhi.OfficeTest;
import org.gongzhi.platform.Missing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class RegionTests {

    @Autowired Regions regions;
    @Autowired JdbcClient db;

    @Test
    void theWholeCountryIsThereDownToItsTowns() {
        var nation = db.sql("select level, count(*) from region where code not like '330399%' and level < 5 group by level order by level")
                .query((row, n) -> row.getInt(1) + ": " + row.getInt(2)).list();

        assertThat(nation).containsExactly("1: 31", "2: 342", "3: 2975", "4: 41352");
    }

    @Test
    void aPlaceKnowsWhereItLies() {
        assertThat(regions.get("330305001000").fullName()).isEqualTo("浙江省温州市洞头区北岙街道");
        assertThat(regions.get("110101001000").fullName()).isEqualTo("北京市东城区东华门街道");
        assertThat(regions.get("441900003000").fullName()).startsWith("广东省东莞市");
        assertThat(regions.path("330399003008")).extracting(Region::name).containsExactly("浙江省", "温州市", "云溪区", "望江街道", "海棠湾社区");
        assertThatThrownBy(() -> regions.get("990000000000")).isInstanceOf(Missing.class);
    }

    @Test
    void villagesAreLoadedByCountyAndOnlyOnce() {
        var added = regions.loadVillages("330305000000");

        assertThat(added).isEqualTo(regions.within("330305000000", "330305999999", 5).size()).isGreaterThan(80);
        assertThat(regions.loadVillages("330305000000")).isZero();
        assertThat(regions.children("330305001000")).isNotEmpty().allMatch(village -> village.level() == 5);
        assertThatThrownBy(() -> regions.loadVillages("330000000000")).hasMessage("region.load.not-a-county");
        assertThatThrownBy(() -> regions.loadVillages("330399000000")).hasMessage("region.load.nothing");
    }

    @Test
    void theDemoDistrictHasEightTowns() {
        assertThat(regions.children("330399000000")).hasSize(8);
        assertThat(regions.within("330399000000", "330399999999", 5)).hasSize(71);
    }
}
