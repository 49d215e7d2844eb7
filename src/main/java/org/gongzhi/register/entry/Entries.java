package org.gongzhi.register.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refusals;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Moved;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.platform.privacy.Disclosures;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Register;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.RegisterMove;
import org.gongzhi.register.value.Calculation;
import org.gongzhi.register.value.FieldParser;
import org.gongzhi.register.value.Reading;
import org.gongzhi.register.value.Typed;
import org.gongzhi.register.value.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the entries of all registers. What is typed is checked against the register as it is in force, and again by the
 * database. An entry out of reach, like a move or a register that the viewer's role has no part in, is {@link Missing}; what the
 * rules do not allow is {@link Refused} with {@code register.…}, all that is wrong with a form at once. (issue 5, section 2)
 */
@Service
@Transactional
public class Entries {

    private final EntryStore store;
    private final EntrySteps steps;
    private final EntryNumbers numbers;
    private final EntryLimits limits;
    private final EntryDues dues;
    private final EntrySecrets secrets;
    private final EntryFiles files;
    private final Whereabouts whereabouts;
    private final FieldParser parser;
    private final Journal journal;
    private final Disclosures disclosures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entries(EntryStore store, EntrySteps steps, EntryNumbers numbers, EntryLimits limits, EntryDues dues, EntrySecrets secrets, EntryFiles files, Whereabouts whereabouts, FieldParser parser,
            Journal journal, Disclosures disclosures, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.numbers = numbers;
        this.limits = limits;
        this.dues = dues;
        this.secrets = secrets;
        this.files = files;
        this.whereabouts = whereabouts;
        this.parser = parser;
        this.journal = journal;
        this.disclosures = disclosures;
        this.events = events;
        this.clock = clock;
    }

    /** What a new entry would be; nothing is saved, and a no leaves the caller's transaction as it is. @throws Refusals all that is wrong with what was typed */
    @Transactional(noRollbackFor = {Refused.class, Refusals.class})
    public Draft draft(Register register, Typed typed, Viewer viewer) {
        var definition = register.definition();
        var creation = definition.creation();
        if (!creation.mayBeMadeBy(viewer.role())) throw new Missing();
        var reading = new Reading(parser, typed, Values.NONE, viewer);
        reading.take(definition.fields());
        var values = Calculation.complete(definition, reading.finish(definition.fields(), creation.to().key()));
        var where = whereabouts.of(definition, values, null, viewer);
        return new Draft(values, reading.secrets(), where.region(), where.organization());
    }

    /** @throws Refused {@code register.unique}, {@code register.limit}, {@code register.say} */
    public EntryId create(Register register, Typed typed, Viewer viewer) {
        var id = create(register, List.of(draft(register, typed, viewer)), viewer.act(clock.instant(), ""), viewer).get(0);
        files.store(id.value(), register.definition().fields(), typed, viewer);
        return id;
    }

    /** Many at once, in the caller's transaction or in one of their own. */
    public List<EntryId> create(Register register, List<Draft> drafts, Act act, Viewer viewer) {
        var definition = register.definition();
        var creation = definition.creation();
        drafts.forEach(draft -> allow(creation, register, draft.values(), null, creation.to().key(), viewer));
        limits.hold(definition);
        var given = numbers.next(definition, LocalDate.ofInstant(act.at(), clock.getZone()), drafts.size());
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            entries.add(new Entry(UUID.randomUUID(), 0, register.key(), given.get(i), creation.to().key(), act.at(), draft.region(), draft.organization(), draft.values(), draft.secrets(),
                    act.by(), act.at()));
        }
        write(() -> store.insert(entries, register), register);
        steps.begin(entries, creation, act);
        after(entries, register);
        journal.writeAll(entries.stream().map(entry -> new Moved(EntryId.SUBJECT, entry.id(), creation, null, act, Map.of())).toList());
        return entries.stream().map(entry -> new EntryId(entry.id())).toList();
    }

    /**
     * Writes the fields anew that were sent.
     *
     * @param version on which the form was opened; null when nobody says
     * @throws Refused {@code register.ended}, {@code register.meanwhile}, {@code register.unique}, {@code register.limit}
     */
    public void edit(Register register, EntryId id, @Nullable Integer version, Typed typed, Viewer viewer) {
        var definition = register.definition();
        if (!definition.rights().mayKeep(viewer.role())) throw new Missing();
        limits.hold(definition);
        var before = held(register, id, viewer);
        var state = definition.state(before.state());
        if (state.ended()) throw new Refused("register.ended", definition.head().noun(), state.label());
        if (version != null && version != before.version()) throw new Refused("register.meanwhile");
        var entry = taken(register, before, definition.fields(), typed, before.state(), viewer);
        write(() -> store.update(entry, register, clock.instant()), register);
        after(List.of(entry), register);
        files.store(entry.id(), definition.fields(), typed, viewer);
        var changed = definition.fields().stream().filter(field -> !Objects.equals(before.values().get(field.key()), entry.values().get(field.key())) || entry.secrets().containsKey(field.key()))
                .map(Field::label).toList();
        events.publishEvent(new Noted(EntryId.SUBJECT, entry.id(), "EDIT_ENTRY", viewer.act(clock.instant(), String.join("、", changed)), Map.of("fields", changed)));
    }

    /**
     * Makes a move, with the fields that it asks for.
     *
     * @throws Refused {@code move.refused}, {@code register.another}, {@code register.note}, {@code register.say}, {@code register.unique}, {@code register.limit}
     */
    public void move(Register register, EntryId id, String key, Typed typed, Viewer viewer) {
        var definition = register.definition();
        var move = definition.findMove(key).filter(one -> !one.isCreation() && one.mayBeMadeBy(viewer.role())).orElseThrow(Missing::new);
        limits.hold(definition);
        var before = held(register, id, viewer);
        var from = definition.state(before.state());
        move.after(from);
        var note = typed.text("note");
        if (move.noteRequired() && note.isEmpty()) throw new Refused("register.note").at("note");
        var act = viewer.act(clock.instant(), note);
        var entry = taken(register, before, definition.fields(move.ask()), typed, move.to().key(), viewer).entering(move.to().key(), act.at());
        allow(move, register, entry.values(), before.createdBy(), before.state(), viewer);
        write(() -> store.update(entry, register, act.at()), register);
        steps.next(entry, move, act);
        after(List.of(entry), register);
        files.store(entry.id(), definition.fields(move.ask()), typed, viewer);
        events.publishEvent(new Moved(EntryId.SUBJECT, entry.id(), move, from, act, Map.of()));
    }

    /** Opens what is sealed, for a reason, and notes it. */
    public List<Disclosures.Shown> reveal(Register register, EntryId id, String reason, Viewer viewer) {
        var entry = store.hold(register.key(), id.value(), register.reachOf(viewer)).orElseThrow(Missing::new);
        return disclosures.reveal(EntryId.SUBJECT, entry.id(), "register.read", secrets.of(entry.id(), register.definition()), reason, viewer);
    }

    private Entry taken(Register register, Entry before, List<Field> fields, Typed typed, String state, Viewer viewer) {
        var definition = register.definition();
        var reading = new Reading(parser, typed, before.values(), viewer);
        reading.take(fields);
        var values = Calculation.complete(definition, reading.finish(definition.fields(), state));
        var where = whereabouts.of(definition, values, before, viewer);
        return before.holding(values, reading.secrets(), where.region(), where.organization() == null ? before.organization() : where.organization());
    }

    private void allow(RegisterMove move, Register register, Values values, @Nullable UUID createdBy, String state, Viewer viewer) {
        if (move.byAnother() && viewer.id().equals(createdBy)) throw new Refused("register.another", move.label());
        if (move.requires() != null && !Calculation.holds(move.requires(), register.definition(), values, state, LocalDate.now(clock))) throw new Refused("register.say", move.say());
    }

    private void write(Runnable work, Register register) {
        try {
            work.run();
        } catch (DuplicateKeyException twice) {
            throw EntryLimits.refusal(twice, register.definition());
        }
    }

    private void after(List<Entry> entries, Register register) {
        secrets.keep(entries);
        dues.reckon(register.definition(), entries);
        limits.check(register.definition());
    }

    private Entry held(Register register, EntryId id, Viewer viewer) { return store.hold(register.key(), id.value(), viewer.reach()).orElseThrow(Missing::new); }
}
