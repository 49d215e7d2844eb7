package org.gongzhi.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.gongzhi.OfficeTest;
import org.gongzhi.platform.move.Stage.Tone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two versions of the program at work on one database, while an upgrade is under way. */
@OfficeTest
class UpgradeTests {

    @Autowired Flyway flyway;
    @Autowired UpgradePart part;

    @Test
    void aProgramStartsOnTablesThatANewerOneHasExtendedAndSaysSo() throws Exception {
        assertThat(part.facts().get(0).tone()).isEqualTo(Tone.DONE);
        asOwner("insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success) values "
                + "(90001, '299901010000', 'of a later year', 'SQL', 'platform/V299901010000__of_a_later_year.sql', 7, 'x', 1, true), "
                + "(90002, '202611010001', 'of a branch beside', 'SQL', 'platform/V202611010001__of_a_branch_beside.sql', 7, 'x', 1, true)");
        try {
            assertThat(flyway.migrate().success).isTrue();
            assertThat(part.facts().get(0).tone()).isEqualTo(Tone.WAITING);
            assertThat(part.facts().get(0).value()).contains("2 步");
        } finally {
            asOwner("delete from flyway_schema_history where installed_rank in (90001, 90002)");
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
