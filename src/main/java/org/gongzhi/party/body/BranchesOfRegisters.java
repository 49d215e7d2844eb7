package org.gongzhi.party.body;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.Reference;
import org.gongzhi.register.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fields of declared registers name Party organizations by their whole name or number, as far as somebody reaches: in a unit, those built in it or covering it. */
@Component
class BranchesOfRegisters implements References {

    private static final int CHOICES = 400;
    private static final String REACHED = """
              from party_organization b
             where b.region between :from and :to
               and (:organization::uuid is null or exists (
                       select from party_unit u where u.party_organization_id = b.id and u.organization_id = :organization))
            """;

    private final JdbcClient db;

    BranchesOfRegisters(JdbcClient db) {
        this.db = db;
    }

    @Override public String type() { return "party_organization"; }

    /** One that stands; where there is none, one that was dissolved: an honour is of the day on which it was won. */
    @Override
    public Optional<Reference> named(String name, Viewer viewer) {
        var standing = found(name, "ESTABLISHED", viewer);
        return standing.isPresent() ? standing : found(name, "DISSOLVED", viewer);
    }

    private Optional<Reference> found(String name, String stage, Viewer viewer) {
        var found = db.sql("select b.id, b.name, b.region" + REACHED + " and b.stage = :stage and (b.name = :name or b.number = upper(:name)) order by b.serial limit 2")
                .params(viewer.reach().params())
                .param("name", name.strip())
                .param("stage", stage)
                .query(Reference.class)
                .list();
        if (found.size() > 1) throw new Refused("party.reference.several", name);
        return found.stream().findFirst();
    }

    @Override
    public Optional<Reference> find(UUID id) {
        return db.sql("select id, name, region from party_organization where id = :id").param("id", id).query(Reference.class).optional();
    }

    @Override
    public String href(UUID id, Viewer viewer) {
        if (!viewer.may("party.read")) return "";
        return db.sql("select '/party-organizations/' || b.id" + REACHED + " and b.id = :id").params(viewer.reach().params()).param("id", id).query(String.class).optional().orElse("");
    }

    @Override
    public List<String> choices(Viewer viewer) {
        var names = db.sql("select b.name" + REACHED + " and b.stage = 'ESTABLISHED' order by b.name limit :choices + 1")
                .params(viewer.reach().params())
                .param("choices", CHOICES)
                .query(String.class)
                .list();
        return names.size() > CHOICES ? List.of() : names;
    }
}
