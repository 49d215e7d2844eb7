package org.gongzhi.party.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to Party organizations. Whoever writes has it within reach, else {@link Missing}; what its life does not allow is
 * {@link Refused} with {@code move.refused}. A branch begins with three full members, probationary ones do not count
 * ({@code party.too-few}); nobody decides on their own application ({@code party.own-application}), nor approves what they
 * reviewed ({@code party.approve.reviewer}). (domain.md M4, M24, C1; 支部工作条例 ch. 2)
 */
@Service
@Transactional
public class PartyOrganizations {

    private final PartyOrganizationRepository repository;
    private final Clock clock;

    PartyOrganizations(PartyOrganizationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Somebody asks to form one. Its members are put on its roll before it is reviewed.
     *
     * @throws Refused {@code party.host.unknown}, {@code party.region.out-of-reach}, {@code party.superior.unfit}, {@code party.host.taken} and those of {@link NewPartyOrganization}
     */
    public PartyOrganizationId apply(NewPartyOrganization wanted, Viewer viewer) {
        return added(PartyOrganization.apply(placed(wanted, viewer), act(viewer, "")));
    }

    /**
     * Writes one into the book that stands already. Its host is covered from that day on.
     *
     * @param founded its first day
     * @param term    since when its present committee or secretary is in office
     * @throws Refused as {@link #apply}, {@code party.founded.future}, {@code party.term.before}
     */
    public PartyOrganizationId enter(NewPartyOrganization known, LocalDate founded, LocalDate term, Viewer viewer) {
        return added(PartyOrganization.enter(placed(known, viewer), founded, term, act(viewer, "")));
    }

    public void review(PartyOrganizationId id, String words, Viewer viewer) {
        write(id, viewer, it -> it.review(repository.fullMembers(id.value(), today()), act(viewer, words)));
    }

    /** @param paper the number of the approval @throws Refused {@code party.supervisors} when one of the two is not known */
    public void approve(PartyOrganizationId id, String paper, String words, Viewer viewer) {
        write(id, viewer, it -> it.approve(paper.strip(), act(viewer, words)));
    }

    /** @throws Refused {@code party.founded.future} */
    public void establish(PartyOrganizationId id, LocalDate on, String words, Viewer viewer) {
        write(id, viewer, it -> it.establish(on, repository.fullMembers(id.value(), on), act(viewer, words)));
    }

    /** Brings name, superior, mode, supervisors and term up to date; kind, host (see {@link #rehost}) and place stay. */
    public void keep(PartyOrganizationId id, NewPartyOrganization known, Viewer viewer) {
        write(id, viewer, it -> {
            var superior = known.superior();
            if (superior != null && (repository.isAbove(id.value(), superior.value()) || !repository.canLead(superior.value(), it.region())))
                throw new Refused("party.superior.unfit").at("superior");
            return it.keep(new NewPartyOrganization(known.name(), it.kind(), superior, it.region(), it.organization(), known.mode(), known.registrationSide(),
                    known.competentSide(), known.relationshipTransferred(), known.termYears()).checked(), act(viewer, ""));
        });
    }

    /** A new term has begun: an election was held and approved. @throws Refused {@code party.term.before} */
    public void renewTerm(PartyOrganizationId id, LocalDate since, String words, Viewer viewer) {
        write(id, viewer, it -> it.renew(since, act(viewer, words)));
    }

    /**
     * Its unit is another one from today on, usually because the one it had has ended. What covered the old unit by it ends, the new one is covered.
     *
     * @throws Refused {@code party.host.unknown}, {@code party.host.taken}, {@code party.host.committee}, {@code party.rehost.same}
     */
    public void rehost(PartyOrganizationId id, UUID host, String reason, Viewer viewer) {
        var reach = viewer.reach();
        try {
            write(id, viewer, it -> {
                repository.seat(host, reach.from(), reach.to()).orElseThrow(() -> new Refused("party.host.unknown").at("organization"));
                return it.rehost(host, act(viewer, reason));
            });
        } catch (DuplicateKeyException twice) {
            throw new Refused("party.host.taken").at("organization");
        }
    }

    public void refuse(PartyOrganizationId id, String reason, Viewer viewer) { write(id, viewer, it -> it.refuse(act(viewer, reason))); }

    /** @param on the first day on which it stands no more @throws Refused {@code party.dissolve.below}, {@code party.dissolve.day} */
    public void dissolve(PartyOrganizationId id, LocalDate on, String reason, Viewer viewer) {
        write(id, viewer, it -> it.dissolve(on, repository.below(id.value()), act(viewer, reason)));
    }

    private NewPartyOrganization placed(NewPartyOrganization wanted, Viewer viewer) {
        var known = wanted.checked();
        var reach = viewer.reach();
        var region = known.region();
        if (known.organization() != null) {
            if (reach.organization() != null && !viewer.belongsTo(known.organization())) throw new Refused("party.host.unknown").at("organization");
            region = repository.seat(known.organization(), reach.from(), reach.to()).orElseThrow(() -> new Refused("party.host.unknown").at("organization"));
        } else if (reach.organization() != null || region.compareTo(reach.from()) < 0 || region.compareTo(reach.to()) > 0) {
            throw new Refused("party.region.out-of-reach").at("region");
        }
        if (known.superior() != null && !repository.canLead(known.superior().value(), region)) throw new Refused("party.superior.unfit").at("superior");
        return new NewPartyOrganization(known.name(), known.kind(), known.superior(), region, known.organization(), known.mode(), known.registrationSide(),
                known.competentSide(), known.relationshipTransferred(), known.termYears());
    }

    private PartyOrganizationId added(PartyOrganization it) {
        try {
            return repository.save(it).id();
        } catch (DuplicateKeyException twice) {
            throw new Refused("party.host.taken").at("organization");
        }
    }

    private void write(PartyOrganizationId id, Viewer viewer, UnaryOperator<PartyOrganization> verb) {
        var reach = viewer.reach();
        repository.save(verb.apply(repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new)));
    }

    private LocalDate today() { return LocalDate.now(clock); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
