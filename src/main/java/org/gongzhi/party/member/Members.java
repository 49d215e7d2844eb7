package org.gongzhi.party.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.personal.PersonalCipher;
import org.gongzhi.platform.privacy.Disclosures;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the rolls. Each change is told by {@link RollChanged}, so that a branch with too few members is noticed by itself.
 * Out of reach is {@link Missing}; what a member's stage does not allow is {@link Refused} with {@code move.refused}. (domain.md M43, C1)
 */
@Service
@Transactional
public class Members {

    private final RollRepository repository;
    private final PostTerms terms;
    private final PersonalCipher cipher;
    private final Disclosures disclosures;
    private final Clock clock;

    Members(RollRepository repository, PostTerms terms, PersonalCipher cipher, Disclosures disclosures, Clock clock) {
        this.repository = repository;
        this.terms = terms;
        this.cipher = cipher;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** @throws Refused {@code member.since.future}, {@code member.full.day}, {@code member.probation.none}, {@code member.elsewhere} */
    public MemberId enroll(PartyOrganizationId where, NewMember known, Viewer viewer) {
        return added(Member.enroll(where, roll(where, viewer), known, null, cipher, act(viewer, "")));
    }

    /** A probationary member becomes a full one. @throws Refused {@code member.full.day} */
    public void convert(MemberId id, LocalDate on, String words, Viewer viewer) { write(id, viewer, it -> it.convert(on, act(viewer, words))); }

    /** @param post null takes the post away @throws Refused {@code member.post.no-committee}, {@code member.post.taken} */
    public void elect(MemberId id, @Nullable PartyPost post, String words, Viewer viewer) {
        var today = LocalDate.now(clock);
        write(id, viewer, it -> {
            it.elect(post, repository.fullMembers(it.where().value(), today), act(viewer, words));
            terms.change(id, it.where().value(), post, today);
            return it;
        });
    }

    /** Whether they live and work elsewhere for long 流动党员. */
    public void mark(MemberId id, boolean mobile, String words, Viewer viewer) { write(id, viewer, it -> it.mark(mobile, act(viewer, words))); }

    /** The relationship goes out of the district. @throws Refused {@code member.end.day} */
    public void moveOut(MemberId id, String where, LocalDate on, Viewer viewer) { write(id, viewer, it -> gone(it.moveTo(where, on, act(viewer, where)), on)); }

    /** From one roll of the district to another, on one day. @throws Refused {@code member.end.day}, {@code member.same} */
    public MemberId transfer(MemberId id, PartyOrganizationId to, LocalDate on, String words, Viewer viewer) {
        var it = held(id, viewer);
        if (it.where().equals(to)) throw new Refused("member.same").at("to");
        var region = roll(to, viewer);
        var act = act(viewer, words);
        var name = cipher.openOrNull(it.name().sealed(), MemberSecrets.at(id.value()));
        var from = repository.nameOf(it.where().value());
        repository.save(gone(it.moveTo(repository.nameOf(to.value()), on, act), on));
        return added(Member.enroll(to, region, it.next(name == null ? "" : name, on, from), id.value(), cipher, act));
    }

    /** Off the roll for another reason. @throws Refused {@code member.end.day} */
    public void leave(MemberId id, LocalDate on, String reason, Viewer viewer) { write(id, viewer, it -> gone(it.leave(on, act(viewer, reason)), on)); }

    /** Shows the name once, and writes down who wanted to know and why. */
    public List<Disclosures.Shown> disclose(MemberId id, String reason, Viewer viewer) {
        return disclosures.reveal(Member.SUBJECT, id.value(), "party.roll", MemberSecrets.of(held(id, viewer)), reason, viewer);
    }

    private Member gone(Member it, LocalDate on) {
        terms.change(it.id(), it.where().value(), null, on);
        return it;
    }

    private MemberId added(Member it) {
        try {
            return repository.save(it).id();
        } catch (DuplicateKeyException twice) {
            throw new Refused("member.elsewhere");
        }
    }

    private void write(MemberId id, Viewer viewer, UnaryOperator<Member> verb) {
        try {
            repository.save(verb.apply(held(id, viewer)));
        } catch (DuplicateKeyException twice) {
            throw new Refused("member.post.taken").at("post");
        }
    }

    private Member held(MemberId id, Viewer viewer) {
        var reach = viewer.reach();
        return repository.hold(id.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private String roll(PartyOrganizationId where, Viewer viewer) {
        var reach = viewer.reach();
        return repository.holdRoll(where.value(), reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new);
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }

}
