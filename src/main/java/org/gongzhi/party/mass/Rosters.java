package org.gongzhi.party.mass;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the leadership rosters of the umbrella bodies. A term that ends leaves its seat vacant; six months before, it says so. (domain.md M1) */
@Service
@Transactional
public class Rosters {

    private static final int MONTHS_AHEAD = 6;

    private final SeatRepository repository;
    private final Clock clock;

    Rosters(SeatRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @throws Refused {@code seat.twice} @throws Missing when it is no umbrella body within reach */
    public UUID open(MassOrganizationId body, String title, int rank, Viewer viewer) {
        if (!repository.isABody(body.value(), viewer.reach().from(), viewer.reach().to())) throw new Missing();
        try {
            return repository.save(LeaderSeat.open(body, title, rank, act(viewer, title))).id();
        } catch (DuplicateKeyException twice) {
            throw new Refused("seat.twice", title).at("title");
        }
    }

    public void nominate(UUID seat, String name, String words, Viewer viewer) { write(seat, words, viewer, (it, act) -> it.nominate(name, act)); }

    public void approve(UUID seat, String paper, String words, Viewer viewer) { write(seat, words, viewer, (it, act) -> it.approve(paper, act)); }

    /** @throws Refused {@code seat.term} */
    public void take(UUID seat, LocalDate since, LocalDate until, String words, Viewer viewer) { write(seat, words, viewer, (it, act) -> it.take(since, until, act)); }

    public void withdraw(UUID seat, String reason, Viewer viewer) { write(seat, reason, viewer, (it, act) -> it.withdraw(act)); }

    /** The seat is vacant from now on. @return the vacant one */
    public UUID end(UUID seat, String reason, Viewer viewer) {
        var act = act(viewer, reason);
        var it = repository.save(held(seat, viewer).end(act));
        return repository.save(it.next(act)).id();
    }

    /** Each night. @return how many terms are about to end */
    public int remind() {
        var act = new Act(null, "系统", clock.instant(), "任期将满，请准备换届");
        var expiring = repository.expiring(LocalDate.now(clock).plusMonths(MONTHS_AHEAD));
        expiring.forEach(seat -> repository.save(seat.remind(act)));
        return expiring.size();
    }

    private void write(UUID seat, String words, Viewer viewer, BiFunction<LeaderSeat, Act, LeaderSeat> verb) {
        repository.save(verb.apply(held(seat, viewer), act(viewer, words)));
    }

    private LeaderSeat held(UUID seat, Viewer viewer) { return repository.hold(seat, viewer.reach().from(), viewer.reach().to()).orElseThrow(Missing::new); }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
