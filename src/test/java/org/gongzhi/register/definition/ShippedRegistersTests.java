package org.gongzhi.register.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import org.gongzhi.OfficeTest;
import org.gongzhi.register.GivenRegisters;
import org.gongzhi.register.Registers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
class ShippedRegistersTests {

    @Autowired GivenRegisters given;
    @Autowired Registers registers;
    @Autowired JdbcClient db;

    @Test
    void everyShippedFileIsInForceInEveryDistrict() {
        assertThat(registers.all()).extracting(register -> register.key() + ".yaml").containsAll(ShippedRegisters.files().keySet());
    }

    @Test
    void everyIconIsThere() throws Exception {
        var icons = new String(getClass().getResourceAsStream("/static/assets/icons.svg").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(registers.all()).allSatisfy(register -> assertThat(icons).contains("id=\"" + register.definition().head().icon() + "\""));
    }

    @Test
    void whoeverReadsARegisterMayReadRegisters() {
        var readers = db.sql("select role from role_permission where permission = 'register.read'").query(String.class).set();
        assertThat(registers.all()).allSatisfy(register -> assertThat(readers).containsAll(register.definition().rights().read()));
    }

    @Test
    void theMistakesOfAllFilesAreToldAtOnceAndAFileGoesByItsName() {
        var reader = new DefinitionReader(new HashSet<>(db.sql("select code from role").query(String.class).list()));
        var sound = ShippedRegisters.files().get("standard.yaml");
        assertThatExceptionOfType(Mistaken.class).isThrownBy(() -> ShippedRegisters.read(Map.of("other.yaml", sound, "wrong.yaml", sound.replace("type: text", "type: txet")), reader))
                .satisfies(mistaken -> assertThat(mistaken.mistakes()).extracting(Mistake::file).contains("other.yaml", "wrong.yaml"));
    }

    @Test
    @Transactional
    void whatTheDistrictHasChangedWinsAndTheShippedOneWaits() {
        var register = given.ofItsOwn();
        var shipped = registers.check(register.definition().yaml().replace("name: 全类型台账", "name: 程序带来的新版"));

        assertThat(new Shelf(db).put(shipped, null, Instant.now())).as("in force").isEqualTo(1);
        assertThat(db.sql("select version || ' ' || shipped from register where key = ?").param(register.key()).query(String.class).single()).isEqualTo("1 2");
        assertThat(new Shelf(db).put(shipped, null, Instant.now())).as("the same file again").isEqualTo(1);

        assertThat(registers.adoptShipped(register.key(), given.as("guhong")).definition().head().name()).isEqualTo("程序带来的新版");
    }

    @Test
    void aFieldNeverChangesItsTypeAndAStateInUseStays() {
        var register = given.ofItsOwn();
        given.anEntry(register, "在办的");
        var yaml = register.definition().yaml();
        assertThatThrownBy(() -> given.adopted(yaml.replace("label: 数量, type: number, decimals: 2, min: 0, max: 1000", "label: 数量, type: text"))).isInstanceOf(Mistaken.class)
                .hasMessageContaining("类型不能改").hasMessageContaining("retired: true");
        assertThatThrownBy(() -> given.adopted(yaml.replace("OPEN:", "NEWLY:").replace("[OPEN]", "[NEWLY]").replace("to: OPEN", "to: NEWLY").replace("[OPEN, CHECKED", "[NEWLY, CHECKED")))
                .isInstanceOf(Mistaken.class).hasMessageContaining("还有记录处在“在办”");
    }
}
