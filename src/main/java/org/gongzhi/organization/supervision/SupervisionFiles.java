package org.gongzhi.organization.supervision;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.FileReach;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers of a matter are read by whoever reads the matter. */
@Configuration(proxyBeanMethods = false)
class SupervisionFiles {

    private final JdbcClient db;
    private final Supervision supervision;

    SupervisionFiles(JdbcClient db, Supervision supervision) {
        this.db = db;
        this.supervision = supervision;
    }

    @Bean FileReach inspectionFiles() { return of(Matter.INSPECTION); }

    @Bean FileReach gradeFiles() { return of(Matter.GRADE); }

    @Bean FileReach creditFiles() { return of(Matter.CREDIT); }

    @Bean FileReach warningFiles() { return of(Matter.WARNING); }

    @Bean FileReach dataUpdateFiles() { return of(Matter.UPDATE); }

    @Bean FileReach enforcementFiles() { return of(Matter.ENFORCEMENT); }

    @Bean FileReach dormancyFiles() { return of(Matter.DORMANCY); }

    @Bean FileReach partyFormFiles() { return of(Matter.PARTY_FORM); }

    @Bean FileReach electionFiles() { return of(Matter.ELECTION); }

    private FileReach of(Matter matter) {
        return new FileReach() {

            @Override public String subject() { return matter.subject(); }

            @Override public boolean mayRead(UUID id, Viewer viewer) { return isThere(matter, id, viewer); }
        };
    }

    boolean isThere(Matter matter, UUID id, Viewer viewer) {
        return viewer.may(matter.permission()) && db.sql("""
                        select exists (
                            select
                              from %s m
                              join organization o on o.id = m.organization_id
                             where m.id = :id
                               and m.region between :from and :to
                               and (:organization::uuid is null or o.id = :organization)
                               and (:units::text[] is null or o.competent_unit = any (:units)))
                        """.formatted(matter.table()))
                .params(supervision.params(viewer))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
