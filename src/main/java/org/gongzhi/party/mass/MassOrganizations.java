package org.gongzhi.party.mass;

import java.time.Clock;
import java.time.LocalDate;
import org.gongzhi.party.coverage.Coverages;
import org.gongzhi.party.coverage.Means;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to mass organizations. While one has a named liaison, staff who work and rules that are kept, it is work coverage of its unit;
 * a union of 25 members has a committee ({@code mass.committee}). Nobody decides on their own application. (domain.md M4, M5)
 */
@Service
@Transactional
public class MassOrganizations {

    private final MassRepository repository;
    private final Coverages coverages;
    private final JdbcClient db;
    private final Clock clock;

    MassOrganizations(MassRepository repository, Coverages coverages, JdbcClient db, Clock clock) {
        this.repository = repository;
        this.coverages = coverages;
        this.db = db;
        this.clock = clock;
    }

    /** @throws Refused {@code mass.host.*}, {@code mass.taken}, {@code mass.superior}, {@code mass.committee}, {@code party.region.out-of-reach} */
    public MassOrganizationId apply(NewMassOrganization wanted, Viewer viewer) { return added(MassOrganization.begin(placed(wanted, viewer), null, act(viewer, ""))); }

    /** Writes one into the book that stands already. */
    public MassOrganizationId enter(NewMassOrganization known, LocalDate founded, Viewer viewer) {
        return added(MassOrganization.begin(placed(known, viewer), founded, act(viewer, "")));
    }

    public void review(MassOrganizationId id, String words, Viewer viewer) { write(id, words, viewer, (it, act) -> it.review(act)); }

    public void approve(MassOrganizationId id, String paper, String words, Viewer viewer) { write(id, words, viewer, (it, act) -> it.approve(paper.strip(), act)); }

    public void establish(MassOrganizationId id, LocalDate on, String words, Viewer viewer) { write(id, words, viewer, (it, act) -> it.establish(on, act)); }

    /** The three checks, and how many members there are by now. */
    public void check(MassOrganizationId id, ThreeChecks checks, int members, MassForm form, String words, Viewer viewer) {
        write(id, words, viewer, (it, act) -> it.check(checks, members, form, act));
    }

    public void refuse(MassOrganizationId id, String reason, Viewer viewer) { write(id, reason, viewer, (it, act) -> it.refuse(act)); }

    public void dissolve(MassOrganizationId id, String reason, Viewer viewer) { write(id, reason, viewer, (it, act) -> it.dissolve(act)); }

    private interface Verb { MassOrganization on(MassOrganization it, Act act); }

    private void write(MassOrganizationId id, String words, Viewer viewer, Verb verb) {
        var reach = viewer.reach();
        var act = act(viewer, words);
        cover(repository.save(verb.on(repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new), act)), act);
    }

    /** Party work begins when the three checks hold, and ends when they do not. */
    private void cover(MassOrganization it, Act act) {
        if (it.organization() == null) return;
        var covers = db.sql("select exists (select from party_coverage where mass_organization_id = :id and superseded_at is null and until is null)")
                .param("id", it.id().value())
                .query(Boolean.class)
                .single();
        if (it.works() && !covers) coverages.begin(it.organization(), Means.MASS, it.id().value(), LocalDate.now(clock), act);
        else if (!it.works() && covers) coverages.endOf(it.id().value(), LocalDate.now(clock), act);
    }

    private NewMassOrganization placed(NewMassOrganization wanted, Viewer viewer) {
        var known = wanted.checked();
        var reach = viewer.reach();
        var region = known.region();
        if (known.organization() != null) {
            if (reach.organization() != null && !viewer.belongsTo(known.organization())) throw new Refused("party.host.unknown").at("organization");
            region = repository.seat(known.organization(), reach.from(), reach.to()).orElseThrow(() -> new Refused("party.host.unknown").at("organization"));
        } else if (reach.organization() != null || region.compareTo(reach.from()) < 0 || region.compareTo(reach.to()) > 0) {
            throw new Refused("party.region.out-of-reach").at("region");
        }
        if (known.superior() != null && !repository.canLead(known.superior().value(), region)) throw new Refused("mass.superior").at("superior");
        return new NewMassOrganization(known.name(), known.kind(), known.form(), known.superior(), region, known.organization(), known.members());
    }

    private MassOrganizationId added(MassOrganization it) {
        try {
            return repository.save(it).id();
        } catch (DuplicateKeyException twice) {
            throw new Refused("mass.taken").at("kind");
        }
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
