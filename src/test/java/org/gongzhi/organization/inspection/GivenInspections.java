package org.gongzhi.organization.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongzhi.organization.GivenOrganizations;
import org.gongzhi.organization.supervision.Units;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Annual checks for tests. */
@Component
public class GivenInspections {

    private final GivenOrganizations organizations;
    private final Inspections inspections;
    private final InspectionYear year;
    private final Units units;
    private final OfficeClock clock;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    GivenInspections(GivenOrganizations organizations, Inspections inspections, InspectionYear year, Units units, OfficeClock clock, JdbcClient db, TransactionTemplate transaction) {
        this.organizations = organizations;
        this.inspections = inspections;
        this.year = year;
        this.units = units;
        this.clock = clock;
        this.db = db;
        this.transaction = transaction;
    }

    /** Somebody who holds a post today, whatever day it is just now. */
    public Viewer as(String login) { return clock.at(Instant.now(), () -> organizations.as(login)); }

    public UUID aRegistered(String name) { return organizations.aRegistered(name); }

    public String aMemberOf(UUID organization) { return organizations.aMemberOf(organization); }

    /** The speaker of 云溪区民政局, which all organizations of the tests belong to. */
    public Viewer unit() {
        units.appoint("hanbing", "云溪区民政局", as("xujing"));
        return as("hanbing");
    }

    /** The open report of a year. */
    public UUID aReport(UUID organization, int of) {
        transaction.executeWithoutResult(status -> year.open(of));
        return db.sql("select id from organization_inspection where organization_id = :id and year = :year").param("id", organization).param("year", of).query(UUID.class).single();
    }

    public AnnualReport said() {
        return new AnnualReport(9, 20, 3, new BigDecimal("320000.00"), new BigDecimal("300000.00"), new BigDecimal("80000.00"), 3, PartyBranch.JOINT, "每月主题党日。", "服务老年人 320 人次。");
    }

    public UUID aConcluded(UUID organization, int of, InspectionMove result) {
        var id = aReport(organization, of);
        inspections.submit(id, said(), as(aMemberOf(organization)));
        inspections.endorse(id, "同意。", unit());
        inspections.conclude(id, result, "审查。", as("xujing"));
        return id;
    }

    public <T> T on(LocalDate day, Supplier<T> work) { return clock.at(day.atTime(10, 0).atZone(OfficeClock.ZONE).toInstant(), work); }

    public void on(LocalDate day, Runnable work) {
        on(day, () -> {
            work.run();
            return null;
        });
    }

    public String stage(String table, UUID id) { return db.sql("select stage from " + table + " where id = :id").param("id", id).query(String.class).single(); }
}
