package org.gongzhi.register.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Journal;
import org.gongzhi.platform.journal.Timeline;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Stage.Tone;
import org.gongzhi.register.EntryId;
import org.gongzhi.register.Register;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.RegisterMove;
import org.gongzhi.register.entry.EntryFiles;
import org.gongzhi.register.value.Values;
import org.gongzhi.register.web.EntryPage.Choice;
import org.gongzhi.register.web.EntryPage.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One entry. */
@Component
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
class EntryPages {

    record Found(UUID id, int version, String number, String title, String state, Instant enteredAt, Values values, boolean sealed, boolean within,
            @Nullable UUID creator, @Nullable String createdBy, Instant createdAt, Instant changedAt) {}

    private final JdbcClient db;
    private final EntryFacts facts;
    private final FormInputs inputs;
    private final EntryFiles files;
    private final Journal journal;
    private final Clock clock;

    EntryPages(JdbcClient db, EntryFacts facts, FormInputs inputs, EntryFiles files, Journal journal, Clock clock) {
        this.db = db;
        this.facts = facts;
        this.inputs = inputs;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    EntryPage show(Register register, EntryId id, Viewer viewer) {
        var found = found(register, id, viewer);
        var definition = register.definition();
        var attached = files.of(id.value());
        var state = EntryLists.state(found.state(), register);
        var present = present(definition, found.state(), found.values());
        var past = facts.past(register, found.values());
        var head = RegisterHead.of(register, viewer);
        var path = definition.lifecycle().path();
        return new EntryPage(id, head, found.version(), found.number(), found.title(), state, path, found.enteredAt(), found.values().all(),
                facts.of(present, found.values(), attached, viewer), facts.of(past, found.values(), attached, viewer), dues(id), found.within() ? moves(register, found, viewer) : List.of(),
                head.mayKeep() && found.within() && !state.ended(), found.sealed(), found.createdAt(), found.createdBy(), found.changedAt());
    }

    Timeline timeline(Register register, EntryId id, Viewer viewer) {
        var found = found(register, id, viewer);
        return new Timeline(found.title(), register.href() + "/" + id + "/timeline", journal.of(EntryId.SUBJECT, id.value(), name -> move(register, name)));
    }

    EntryFormPage blank(Register register, Map<String, String> asked, Viewer viewer) {
        var definition = register.definition();
        var creation = definition.creation();
        if (!creation.mayBeMadeBy(viewer.role())) throw new Missing();
        return new EntryFormPage(RegisterHead.of(register, viewer), "新建" + definition.head().noun(), creation.label(), register.href() + "/new", register.href(), register.href(), null,
                inputs.proposed(present(definition, creation.to().key(), Values.NONE), creation.to().key(), asked, viewer));
    }

    EntryFormPage edit(Register register, EntryId id, Viewer viewer) {
        var found = found(register, id, viewer);
        var definition = register.definition();
        if (!definition.rights().mayKeep(viewer.role()) || !found.within()) throw new Missing();
        var at = register.href() + "/" + id;
        return new EntryFormPage(RegisterHead.of(register, viewer), "修改" + definition.head().noun() + " " + found.number(), "保存", at + "/edit", at + "/values", at, found.version(),
                inputs.of(present(definition, found.state(), found.values()), found.state(), found.values(), viewer));
    }

    PrintPage print(Register register, EntryId id, Viewer viewer) {
        var found = found(register, id, viewer);
        var definition = register.definition();
        return new PrintPage(register.href() + "/" + id, definition.look().printTitle(), found.number(), EntryLists.state(found.state(), register),
                facts.of(definition.fields(definition.look().printed()), found.values(), files.of(id.value()), viewer), found.createdBy(), found.createdAt(), LocalDate.now(clock));
    }

    /** Without what is asked for later only and is not there yet. */
    private static List<Field> present(Definition definition, String state, Values values) {
        return EntrySheet.fields(definition).stream().filter(field -> values.has(field.key()) || !definition.comesLater(field, state)).toList();
    }

    private List<Choice> moves(Register register, Found found, Viewer viewer) {
        if (!viewer.may(RegisterMove.PERMISSION)) return List.of();
        var at = register.href() + "/" + found.id() + "/";
        return register.definition().moves(EntryLists.state(found.state(), register)).stream()
                .filter(move -> move.mayBeMadeBy(viewer.role()) && !(move.byAnother() && viewer.id().equals(found.creator())))
                .map(move -> new Choice(new Action(move.key(), move.label(), at + move.noun()), move.to().tone() == Tone.STOPPED ? "outline-danger" : "primary", move.noteRequired(),
                        inputs.of(register.definition().fields(move.ask()), move.to().key(), found.values(), viewer).stream().map(input -> input.at(move.key())).toList()))
                .toList();
    }

    private List<Due> dues(EntryId id) {
        var today = LocalDate.now(clock);
        return db.sql("select label, due_on from register_due where entry_id = :id order by due_on").param("id", id.value())
                .query((row, n) -> new Due(row.getString("label"), row.getObject("due_on", LocalDate.class), row.getObject("due_on", LocalDate.class).isBefore(today))).list();
    }

    /** The words of the present version; of a move that it has no more, its name. */
    private static Move<?> move(Register register, String name) {
        return register.definition().lifecycle().moves().stream().filter(move -> move.name().equals(name)).<Move<?>>map(move -> move).findFirst()
                .orElseGet(() -> register.definition().creation());
    }

    private Found found(Register register, EntryId id, Viewer viewer) {
        return db.sql("""
                        select e.*, p.name as creator_name, exists (select from register_secret s where s.entry_id = e.id) as sealed,
                               e.region between :ownFrom and :ownTo and (:own::uuid is null or e.organization_id = :own::uuid) as within
                          from register_entry e
                          left join person p on p.id = e.created_by
                         where e.id = :id
                           and e.register = :register
                           and e.region between :from and :to
                           and (:organization::uuid is null or e.organization_id = :organization)
                        """)
                .params(register.reachOf(viewer).params())
                .param("ownFrom", viewer.reach().from())
                .param("ownTo", viewer.reach().to())
                .param("own", viewer.reach().organization())
                .param("id", id.value())
                .param("register", register.key())
                .query(EntryPages::found)
                .optional()
                .orElseThrow(Missing::new);
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(row.getObject("id", UUID.class), row.getInt("version"), row.getString("number"), row.getString("title"), row.getString("state"),
                row.getTimestamp("entered_at").toInstant(), Values.of(row.getString("data")), row.getBoolean("sealed"), row.getBoolean("within"),
                row.getObject("created_by", UUID.class), row.getString("creator_name"), row.getTimestamp("created_at").toInstant(), row.getTimestamp("changed_at").toInstant());
    }
}
