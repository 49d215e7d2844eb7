package org.gongzhi.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the database itself refuses, whoever writes. */
@OfficeTest
@Transactional
class FixedTests {

    private final UUID scheme = UUID.randomUUID();
    private final UUID round = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();
    @Autowired JdbcClient db;

    @BeforeEach
    void aSchemeWithOneItem() {
        db.sql("""
                        insert into appraisal_scheme (id, code, version, name, subject_kind, period, valid_from, stage, full_mark, made_at)
                        values (?, 'fixed_test', 1, '试行办法', 'CENTRE', 'YEAR', '2026-01-01', 'ADOPTED', 10, now())
                        """).param(scheme).update();
        db.sql("insert into appraisal_group values (?, 'all', '全部', 1, 1)").param(scheme).update();
        db.sql("insert into appraisal_item (scheme, code, grp, label, full_mark, source, position) values (?, 'one', 'all', '一项', 10, 'HAND', 1)")
                .param(scheme).update();
    }

    @Test
    void aSchemeCanChangeUntilARoundHasUsedIt() {
        db.sql("update appraisal_item set full_mark = 9 where scheme = ?").param(scheme).update();
        open();
        refused("update appraisal_item set full_mark = 8 where scheme = ?", scheme);
        refused("delete from appraisal_group where scheme = ?", scheme);
        refused("insert into appraisal_band (scheme, code, label, floor) values (?, 'a', '甲', 0)", scheme);
        refused("update appraisal_scheme set full_mark = 8 where id = ?", scheme);
        assertThat(db.sql("update appraisal_scheme set stage = 'RETIRED', retired_at = now() where id = ?").param(scheme).update()).isOne();
    }

    @Test
    void pointsStayOnceTheRoundIsPublished() {
        open();
        db.sql("update appraisal_point set points = 7 where round = ?").param(round).update();
        db.sql("update appraisal_round set stage = 'LOCKED' where id = ?").param(round).update();
        refused("update appraisal_point set points = 8 where round = ?", round);
        refused("delete from appraisal_point where round = ?", round);
        refused("insert into appraisal_point (round, subject, item) select round, subject, 'two' from appraisal_subject where round = ?", round);
    }

    @Test
    void resultsAndCorrectionsAreOnlyAddedTo() {
        open();
        db.sql("insert into appraisal_result (round, subject, version, total, at) values (?, ?, 1, 7, now())").params(round, subject).update();
        db.sql("insert into appraisal_correction (round, subject, item, points, because, at) values (?, ?, 'one', 8, '申诉成立', now())")
                .params(round, subject).update();
        refused("update appraisal_result set total = 8 where round = ?", round);
        refused("delete from appraisal_result where round = ?", round);
        refused("update appraisal_correction set points = 9 where round = ?", round);
    }

    private void open() {
        db.sql("""
                        insert into appraisal_round (id, opened_on, scheme, region, title, period_from, period_to, stage, opened_at)
                        select ?, current_date, ?, min(code), '一轮', '2026-01-01', '2026-12-31', 'OPEN', now() from region
                        """).params(round, scheme).update();
        db.sql("""
                        insert into appraisal_subject (round, subject, subject_kind, name, region)
                        select id, ?, 'CENTRE', '一个中心', region from appraisal_round where id = ?
                        """).params(subject, round).update();
        db.sql("insert into appraisal_point (round, subject, item) values (?, ?, 'one')").params(round, subject).update();
    }

    /** In a savepoint, because a refusal would end the transaction. */
    private void refused(String sql, UUID of) {
        db.sql("savepoint here").update();
        assertThatThrownBy(() -> db.sql(sql).param(of).update()).isInstanceOf(DataAccessException.class);
        db.sql("rollback to savepoint here").update();
    }
}
