package org.gongzhi.organization.sync;

import java.util.Optional;
import java.util.UUID;
import org.gongzhi.organization.MoveCheck;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.organization.OrganizationKind;
import org.gongzhi.organization.OrganizationMove;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.journal.Moved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The first of the five: whoever is in preparation owes the form, and is not registered without it. Whoever is registered already, in another
 * district or before this book was opened, brings it along when the registrar enters them. Groups that are only filed owe none; neither does a
 * register that is taken over as a table, whose formations are past.
 */
@Component
class Formation implements MoveCheck {

    private record Founded(String region, OrganizationKind kind) {}

    private final PartyForms forms;
    private final JdbcClient db;

    Formation(PartyForms forms, JdbcClient db) {
        this.forms = forms;
        this.db = db;
    }

    @EventListener
    void moved(Moved moved) {
        if (!moved.subject().equals("organization")) return;
        if (moved.move() == OrganizationMove.PREPARE) founded(moved.id()).ifPresent(it -> forms.want(PartyAct.FORMATION, moved.id(), moved.id(), it.region(), moved.act()));
        if (moved.move() == OrganizationMove.REGISTER) founded(moved.id()).ifPresent(it -> forms.finished(PartyAct.FORMATION, moved.id(), moved.id(), it.region(), moved.act()));
    }

    @Override
    public void check(UUID organization, OrganizationMove move) {
        if (move == OrganizationMove.REGISTER && founded(organization).isPresent()) forms.check(PartyAct.FORMATION, organization);
    }

    @Override
    public void entered(UUID organization, NewOrganization entry, Act act) {
        if (!entry.kind().isLegalPerson()) return;
        if (entry.bringsPartyForm()) forms.enter(organization, entry.region(), party(entry), act);
        forms.check(PartyAct.FORMATION, organization);
    }

    private static PartyEntry party(NewOrganization entry) {
        try {
            return new PartyEntry(Boolean.TRUE.equals(entry.committed()), entry.staff(), entry.members(), PartyMode.valueOf(entry.mode()), entry.words().strip());
        } catch (IllegalArgumentException unknown) {
            throw new Refused("organization.sync.mode").at("mode");
        }
    }

    private Optional<Founded> founded(UUID organization) {
        return db.sql("select region, kind from organization where id = :id").param("id", organization).query(Founded.class).optional().filter(it -> it.kind().isLegalPerson());
    }
}
