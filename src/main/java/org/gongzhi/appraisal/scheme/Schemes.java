package org.gongzhi.appraisal.scheme;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.journal.Noted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to schemes. What is scored how is dated data: a version is drafted, tried on the last rounds, adopted from a day on, and
 * replaced by the next one. It changes only while it is a draft, and never once a round has used it: the database holds it too.
 * Schemes hold for the whole district, so reach does not narrow them. (domain.md C8)
 */
@Service
@Transactional
public class Schemes {

    static final String SUBJECT = "scheme";

    private final SchemeRows rows;
    private final Drafts drafts;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Schemes(SchemeRows rows, Drafts drafts, JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Scheme of(SchemeId id) { return rows.of(id.value()).orElseThrow(Missing::new); }

    /** The adopted version with this code that holds on that day. */
    @Transactional(readOnly = true)
    public Optional<Scheme> inForce(String code, LocalDate on) { return rows.inForce(code, on).flatMap(rows::of); }

    /** What keeps a draft from being adopted; empty when nothing does. */
    public List<Refused> problems(Scheme scheme) { return Problem.of(scheme); }

    /** @throws Refused {@code scheme.exists} */
    public SchemeId draft(NewScheme said, Viewer viewer) {
        var id = new SchemeId(UUID.randomUUID());
        if (db.sql("select count(*) from appraisal_scheme where code = ?").param(said.code()).query(Integer.class).single() > 0)
            throw new Refused("scheme.exists").at("code");
        insert(id, said, 1, null, viewer);
        tell(id, SchemeMove.DRAFT_NEW, null, viewer);
        return id;
    }

    /**
     * A new version that begins with all that this one says.
     *
     * @throws Refused {@code scheme.draft-exists}
     */
    public SchemeId revise(SchemeId of, LocalDate validFrom, Viewer viewer) {
        var old = of(of);
        var id = new SchemeId(UUID.randomUUID());
        insert(id, new NewScheme(old.name(), old.code(), old.subjectKind(), old.period(), validFrom, old.fullMark(), old.basis()), next(old.code()), of, viewer);
        write(id, Head.of(old, validFrom));
        drafts.put(id.value(), old);
        tell(id, SchemeMove.REVISE, null, viewer);
        return id;
    }

    /** A draft from what another district, or a file, says. @throws Refused {@code scheme.draft-exists}, {@code formula.…} */
    public SchemeId take(Scheme said, Viewer viewer) {
        var id = new SchemeId(UUID.randomUUID());
        said.items().stream().map(Item::formula).filter(formula -> formula != null).forEach(Scheme::compiled);
        var before = rows.inForce(said.code(), LocalDate.MAX.withYear(9999)).map(SchemeId::new).orElse(null);
        insert(id, new NewScheme(said.name(), said.code(), said.subjectKind(), said.period(), said.validFrom(), said.fullMark(), said.basis()),
                next(said.code()), before, viewer);
        write(id, Head.of(said, said.validFrom()));
        drafts.put(id.value(), said);
        tell(id, SchemeMove.DRAFT_NEW, null, viewer);
        return id;
    }

    /** @throws Refused {@code scheme.offices} */
    public void change(SchemeId id, Head head, Viewer viewer) {
        open(id);
        write(id, head);
        note(id, "CHANGE_SCHEME", Map.of("part", "head"), viewer);
    }

    public void put(SchemeId id, Group group, Viewer viewer) {
        open(id);
        drafts.put(id.value(), group);
        note(id, "CHANGE_SCHEME", Map.of("part", "groups", "code", group.code()), viewer);
    }

    /** @throws Refused {@code formula.…} and {@code scheme.item.…}, at their fields */
    public void put(SchemeId id, Item item, Viewer viewer) {
        open(id);
        ItemRules.check(item, of(id));
        drafts.put(id.value(), item);
        note(id, "CHANGE_SCHEME", Map.of("part", "items", "code", item.code()), viewer);
    }

    public void put(SchemeId id, Known fact, Viewer viewer) {
        open(id);
        drafts.put(id.value(), fact);
        note(id, "CHANGE_SCHEME", Map.of("part", "facts", "code", fact.code()), viewer);
    }

    /** @throws Refused {@code scheme.band.same-floor} */
    public void put(SchemeId id, Band band, Viewer viewer) {
        open(id);
        drafts.put(id.value(), band);
        note(id, "CHANGE_SCHEME", Map.of("part", "bands", "code", band.code()), viewer);
    }

    /** @throws Refused {@code formula.…}, {@code formula.reads-nothing} */
    public void put(SchemeId id, Gate gate, Viewer viewer) {
        open(id);
        ItemRules.check(gate, of(id));
        drafts.put(id.value(), gate);
        note(id, "CHANGE_SCHEME", Map.of("part", "gates", "code", gate.position()), viewer);
    }

    /** @throws Refused {@code scheme.part.used} when a gate still leads to this band, or items are still in this group */
    public void remove(SchemeId id, Part part, String code, Viewer viewer) {
        open(id);
        ItemRules.free(part, code, of(id));
        drafts.remove(id.value(), part, code);
        note(id, "CHANGE_SCHEME", Map.of("part", part.noun(), "removed", code), viewer);
    }

    /**
     * From its day on, rounds run by it.
     *
     * @throws Refused {@code scheme.problems} with how many, {@code scheme.untried} when there are rounds to try it on, {@code scheme.same-day}
     */
    public void adopt(SchemeId id, String note, Viewer viewer) {
        var scheme = held(id, SchemeStage.DRAFT);
        var problems = Problem.of(scheme);
        if (!problems.isEmpty()) throw new Refused("scheme.problems", problems.size());
        if (isUntried(scheme)) throw new Refused("scheme.untried");
        try {
            db.sql("update appraisal_scheme set stage = 'ADOPTED', adopted_at = :at where id = :id").param("at", Timestamp.from(clock.instant())).param("id", id.value()).update();
        } catch (DuplicateKeyException sameDay) {
            throw new Refused("scheme.same-day", scheme.validFrom().toString());
        }
        events.publishEvent(new Moved(SUBJECT, id.value(), SchemeMove.ADOPT, SchemeStage.DRAFT, viewer.act(clock.instant(), note), Map.of()));
    }

    /** No new rounds by it; those that it has go on. */
    public void retire(SchemeId id, String note, Viewer viewer) {
        var scheme = rows.of(lock(id)).orElseThrow(Missing::new);
        SchemeMove.RETIRE.after(scheme.stage());
        db.sql("update appraisal_scheme set stage = 'RETIRED', retired_at = :at where id = :id").param("at", Timestamp.from(clock.instant())).param("id", id.value()).update();
        events.publishEvent(new Moved(SUBJECT, id.value(), SchemeMove.RETIRE, scheme.stage(), viewer.act(clock.instant(), note), Map.of()));
    }

    private Scheme held(SchemeId id, SchemeStage stage) {
        var scheme = rows.of(lock(id)).orElseThrow(Missing::new);
        if (scheme.stage() != stage) throw new Refused("scheme.fixed", scheme.stage().label());
        return scheme;
    }

    /** A draft as it stands now; what was tried before is over. */
    private void open(SchemeId id) {
        held(id, SchemeStage.DRAFT);
        db.sql("delete from appraisal_trial where scheme = ?").param(id.value()).update();
    }

    private boolean isUntried(Scheme scheme) {
        return db.sql("""
                        select exists (select from appraisal_round r join appraisal_scheme s on s.id = r.scheme where s.code = :code and r.stage <> 'OPEN')
                               and not exists (select from appraisal_trial where scheme = :id)
                        """)
                .param("code", scheme.code())
                .param("id", scheme.id().value())
                .query(Boolean.class)
                .single();
    }

    private UUID lock(SchemeId id) {
        return db.sql("select id from appraisal_scheme where id = ? for update").param(id.value()).query(UUID.class).optional().orElseThrow(Missing::new);
    }

    private int next(String code) {
        return db.sql("select coalesce(max(version), 0) + 1 from appraisal_scheme where code = ?").param(code).query(Integer.class).single();
    }

    private void insert(SchemeId id, NewScheme said, int version, @Nullable SchemeId predecessor, Viewer viewer) {
        if (db.sql("select count(*) from appraisal_scheme where code = ? and stage = 'DRAFT'").param(said.code()).query(Integer.class).single() > 0)
            throw new Refused("scheme.draft-exists", said.name());
        db.sql("""
                        insert into appraisal_scheme (id, code, version, name, subject_kind, period, valid_from, stage, full_mark, basis, predecessor, made_by, made_at)
                        values (:id, :code, :version, :name, :kind, :period, :from, 'DRAFT', :full, :basis, :predecessor, :by, :at)
                        """)
                .param("id", id.value())
                .param("code", said.code())
                .param("version", version)
                .param("name", said.name())
                .param("kind", said.subjectKind())
                .param("period", said.period().name())
                .param("from", said.validFrom())
                .param("full", said.fullMark())
                .param("basis", said.basis())
                .param("predecessor", predecessor == null ? null : predecessor.value())
                .param("by", viewer.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private void write(SchemeId id, Head head) {
        var offices = head.offices().stream().distinct().toArray(String[]::new);
        if (db.sql("select count(*) from role where code = any (?)").param(offices).query(Integer.class).single() < offices.length) throw new Refused("scheme.offices").at("offices");
        db.sql("""
                        update appraisal_scheme
                           set name = :name, valid_from = :from, full_mark = :full, bonus_cap = :cap, veto_band = :veto, ties = :ties::text[],
                               trim_from = :trim::smallint, offices = :offices::text[], basis = :basis
                         where id = :id
                        """)
                .param("name", head.name())
                .param("from", head.validFrom())
                .param("full", head.fullMark())
                .param("cap", head.bonusCap())
                .param("veto", head.vetoBand() == null || head.vetoBand().isBlank() ? null : head.vetoBand())
                .param("ties", head.order().toArray(String[]::new))
                .param("trim", head.trimFrom())
                .param("offices", offices)
                .param("basis", head.basis())
                .param("id", id.value())
                .update();
    }

    private void tell(SchemeId id, SchemeMove move, @Nullable SchemeStage from, Viewer viewer) {
        events.publishEvent(new Moved(SUBJECT, id.value(), move, from, viewer.act(clock.instant(), ""), Map.of()));
    }

    private void note(SchemeId id, String deed, Map<String, ?> data, Viewer viewer) {
        events.publishEvent(new Noted(SUBJECT, id.value(), deed, viewer.act(clock.instant(), ""), data));
    }
}
