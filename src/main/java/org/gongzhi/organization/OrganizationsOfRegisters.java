package org.gongzhi.organization;

import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.Reference;
import org.gongzhi.register.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fields of declared registers name organizations as the register of organizations does. */
@Component
class OrganizationsOfRegisters implements References {

    private final JdbcClient db;

    OrganizationsOfRegisters(JdbcClient db) {
        this.db = db;
    }

    @Override public String type() { return "organization"; }

    @Override
    public Optional<Reference> named(String name, Viewer viewer) {
        return db.sql("""
                        select id, name, region
                          from organization
                         where (name = :name or credit_code = upper(:name))
                           and region between :from and :to
                           and (:organization::uuid is null or id = :organization)
                         order by stage <> 'REGISTERED', serial
                         limit 1
                        """)
                .params(viewer.reach().params())
                .param("name", name.strip())
                .query(Reference.class)
                .optional();
    }

    @Override
    public Optional<Reference> find(UUID id) {
        return db.sql("select id, name, region from organization where id = :id").param("id", id).query(Reference.class).optional();
    }

    /** The register of organizations is read throughout a district. */
    @Override
    public String href(UUID id, Viewer viewer) {
        if (!viewer.may("organization.read")) return "";
        return db.sql("select '/organizations/' || id from organization where id = :id and region between :from and :to")
                .params(DistrictReach.params(viewer))
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
