package org.gongzhi.party.creation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongzhi.notice.NewNotice;
import org.gongzhi.notice.NoticeKind;
import org.gongzhi.notice.NoticeTable;
import org.gongzhi.notice.Notices;
import org.gongzhi.party.life.Branches;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the five stars 双强六好: applied for when the four builds and the venue, which is one of them, have passed, checked point by point, public for five working
 * days, awarded, and looked at again. Out of reach is {@link Missing}. (domain.md M15)
 */
@Service("branchStars")     // residents of centres have stars, too
@Transactional
public class Stars {

    public static final String SUBJECT = "star-creation";
    private static final int NOTICE_DAYS = 5;

    private final StarRepository repository;
    private final Checks checks;
    private final Branches branches;
    private final Notices notices;
    private final Clock clock;

    Stars(StarRepository repository, Checks checks, Branches branches, Notices notices, Clock clock) {
        this.repository = repository;
        this.checks = checks;
        this.branches = branches;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws Refused {@code creation.builds} before the four builds and the venue pass, {@code creation.open} while one is under way or awarded */
    public UUID apply(UUID branch, String statement, Viewer viewer) {
        var known = branches.reached(branch, viewer);
        try {
            return repository.save(Star.apply(known, repository.passed(branch, CheckKind.FOUR_BUILD.name()) && repository.passed(branch, CheckKind.SIX_HAVE.name()), statement, act(viewer, ""))).id();
        } catch (DuplicateKeyException open) {
            throw new Refused("creation.open");
        }
    }

    /** @param met the points that are met; all of them, or it does not pass @throws Refused {@code creation.points} */
    public void check(UUID id, List<UUID> met, String words, Viewer viewer) {
        write(id, viewer, it -> {
            var check = checks.record(it.branch(), CheckKind.STAR, LocalDate.now(clock), met, List.of(), words, viewer);
            if (!repository.passed(it.branch(), CheckKind.STAR.name())) throw new Refused("creation.points").at("met");
            return it.check(check, act(viewer, words));
        });
    }

    public void show(UUID id, Viewer viewer) {
        write(id, viewer, it -> {
            var name = branches.reached(it.branch(), viewer).name();
            var notice = notices.publish(new NewNotice(NoticeKind.SELECTION, SUBJECT, id, "/party/creation/" + it.branch(), it.region(), "拟命名“双强六好”五星级党组织公示：" + name,
                    "经申报、考评，" + name + "符合“双强六好”五星级党组织条件，现予以公示。有异议的请在公示期内提出。",
                    new NoticeTable(List.of("党组织", "拟命名"), List.of(List.of(name, "双强六好五星级党组织"))), NOTICE_DAYS), viewer);
            return it.show(notice.value(), act(viewer, ""));
        });
    }

    /** @throws Refused {@code creation.notice} before its notice has ended, or with an objection that was upheld */
    public void award(UUID id, LocalDate recheck, Viewer viewer) { write(id, viewer, it -> it.award(repository.over(it.notice()), recheck, act(viewer, ""))); }

    public void recheck(UUID id, LocalDate next, String words, Viewer viewer) { write(id, viewer, it -> it.recheck(next, act(viewer, words))); }

    public void revoke(UUID id, String why, Viewer viewer) { write(id, viewer, it -> it.end(StarMove.REVOKE, act(viewer, why))); }

    public void refuse(UUID id, String why, Viewer viewer) { write(id, viewer, it -> it.end(StarMove.REFUSE, act(viewer, why))); }

    private void write(UUID id, Viewer viewer, UnaryOperator<Star> verb) {
        var reach = viewer.reach();
        repository.save(verb.apply(repository.hold(id, reach.from(), reach.to(), reach.organization()).orElseThrow(Missing::new)));
    }

    private Act act(Viewer viewer, String note) { return viewer.act(clock.instant(), note); }
}
