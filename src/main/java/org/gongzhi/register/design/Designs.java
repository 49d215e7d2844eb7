package org.gongzhi.register.design;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.journal.Noted;
import org.gongzhi.register.Registers;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Mistaken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to registers that are being made. A draft may be wrong for a while; what the reader of definitions says of it, and what it would
 * take away from entries that are there, are its {@link #problems}, and with none of them it is adopted. Registers hold for the whole
 * district, so reach does not narrow them.
 */
@Service
@Transactional
public class Designs {

    static final String SUBJECT = "register-design";

    private final DraftRepository repository;
    private final Loss loss;
    private final Registers registers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Designs(DraftRepository repository, Loss loss, Registers registers, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.loss = loss;
        this.registers = registers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String register) { return repository.find(register); }

    /** A new register. @throws Refused {@code register.design.exists} */
    public String create(NewRegister said, Viewer viewer) {
        if (repository.inForce(said.key()).isPresent()) throw new Refused("register.design.exists").at("key");
        insert(said.key(), said.yaml(), null, viewer);
        return said.key();
    }

    /** The next version, which begins as what is in force. @throws Refused {@code register.design.drafted} */
    public void begin(String register, Viewer viewer) {
        var version = repository.inForce(register).orElseThrow(Missing::new);
        insert(register, repository.yaml(register, version).orElseThrow(Missing::new), version, viewer);
    }

    /**
     * A register from a file: a new one, or the next version of the one whose name it has. The file is kept as it is written.
     *
     * @throws Mistaken with every mistake in the file and its line
     */
    public String take(String yaml, Viewer viewer) {
        var definition = registers.check(yaml);
        var key = definition.key();
        if (repository.hold(key).isPresent()) write(key, yaml, Map.of("part", "file"), viewer);
        else insert(key, yaml, repository.inForce(key).orElse(null), viewer);
        return key;
    }

    /** What is at the top of the file; each value replaces what was there, and an empty one takes it away. */
    public void set(String register, Map<String, ?> said, Viewer viewer) {
        change(register, Map.of("part", String.join(",", said.keySet())), sketch -> said.forEach(sketch::set), viewer);
    }

    /**
     * A new piece at the end of its section.
     *
     * @param name empty when nobody has named it; counted sections name theirs themselves
     * @throws Refused {@code register.design.taken}
     */
    public void add(String register, Section section, String name, Map<String, Object> piece, Viewer viewer) {
        var pieces = held(register).sketch().pieces(section);
        if (pieces.containsKey(name)) throw new Refused("register.design.taken", name).at("word");
        put(register, section, section.isCounted() ? String.valueOf(pieces.size()) : name.isEmpty() ? section.fresh(pieces.keySet()) : name, piece, viewer);
    }

    /** What a piece says now. */
    public void put(String register, Section section, String name, Map<String, Object> piece, Viewer viewer) {
        change(register, Map.of("part", section.written(), "code", name), sketch -> sketch.put(section, name, piece), viewer);
    }

    /** @throws Refused {@code register.design.retire} for a field that a version in force has: it is retired, not removed */
    public void remove(String register, Section section, String name, Viewer viewer) {
        var draft = held(register);
        if (section == Section.FIELDS && standing(draft).map(before -> before.find(name).isPresent()).orElse(false)) throw new Refused("register.design.retire");
        change(register, Map.of("part", section.written(), "removed", name), sketch -> sketch.remove(section, name), viewer);
    }

    /** Asked for no more, shown where something was written; or asked for again. */
    public void retire(String register, String field, boolean retired, Viewer viewer) {
        change(register, Map.of("part", "fields", retired ? "retired" : "back", field), sketch -> {
            var piece = new LinkedHashMap<>(sketch.piece(Section.FIELDS, field));
            List.of("required", "required_from", "retired").forEach(retired ? piece::remove : key -> piece.remove("retired"));
            if (retired) piece.put("retired", "true");
            sketch.put(Section.FIELDS, field, piece);
        }, viewer);
    }

    public void shift(String register, Section section, String name, boolean up, Viewer viewer) {
        change(register, Map.of("part", section.written(), "moved", name), sketch -> sketch.shift(section, name, up), viewer);
    }

    /** What keeps a draft from being adopted, from the top of its file down; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<Problem> problems(Draft draft) {
        var places = new Whereabouts(draft.yaml());
        try {
            var definition = registers.check(draft.yaml());
            var problems = new ArrayList<Problem>();
            if (!definition.key().equals(draft.register())) problems.add(new Problem(1, "head", "台账的英文名“" + draft.register() + "”不能改，请把 register 改回来。"));
            standing(draft).ifPresent(before -> problems.addAll(loss.of(before, definition)));
            return problems;
        } catch (Mistaken mistaken) {
            return mistaken.mistakes().stream().map(mistake -> new Problem(mistake.line(), places.of(mistake.line()), mistake.what())).toList();
        }
    }

    /** The draft as a register, to look at before; empty while it is wrong. */
    @Transactional(readOnly = true)
    public Optional<Definition> preview(Draft draft) {
        try {
            return Optional.of(registers.check(draft.yaml()));
        } catch (Mistaken mistaken) {
            return Optional.empty();
        }
    }

    /**
     * From now on new entries are written by it; old ones stay as they are and go on by it.
     *
     * @return its version
     * @throws Refused {@code register.design.problems} with how many, {@code register.design.overtaken} when another version came into force meanwhile,
     *     {@code register.design.same} when it says nothing new, {@code register.design.kept} when an older version forbids it
     */
    public int adopt(String register, String note, Viewer viewer) {
        var draft = held(register);
        var problems = problems(draft);
        if (!problems.isEmpty()) throw new Refused("register.design.problems", problems.size());
        if (!repository.inForce(register).equals(Optional.ofNullable(draft.basedOn()))) throw new Refused("register.design.overtaken");
        if (draft.basedOn() != null && repository.yaml(register, draft.basedOn()).orElse("").equals(draft.yaml())) throw new Refused("register.design.same");
        repository.delete(register);
        var version = inForce(draft, viewer);
        note(register, "ADOPT_DRAFT", note, Map.of("version", version), viewer);
        return version;
    }

    private int inForce(Draft draft, Viewer viewer) {
        try {
            return registers.adopt(draft.yaml(), viewer).version();
        } catch (Mistaken incompatible) {
            throw new Refused("register.design.kept", incompatible.mistakes().get(0).what());
        }
    }

    /** The draft is compared with what is in force now; what it says stays. */
    public void rebase(String register, Viewer viewer) {
        held(register);
        repository.rebase(register, repository.inForce(register).orElseThrow(Missing::new));
        note(register, "CHANGE_DRAFT", "", Map.of("part", "base"), viewer);
    }

    public void discard(String register, Viewer viewer) {
        held(register);
        repository.delete(register);
        note(register, "DISCARD_DRAFT", "", Map.of(), viewer);
    }

    private Optional<Definition> standing(Draft draft) {
        return Optional.ofNullable(draft.basedOn()).flatMap(version -> repository.yaml(draft.register(), version)).map(registers::check);
    }

    private Draft held(String register) { return repository.hold(register).orElseThrow(Missing::new); }

    private void insert(String register, String yaml, @Nullable Integer basedOn, Viewer viewer) {
        if (!repository.insert(register, yaml, basedOn, viewer.id(), clock.instant())) throw new Refused("register.design.drafted");
        note(register, "BEGIN_DRAFT", "", Map.of(), viewer);
    }

    private void change(String register, Map<String, ?> data, Consumer<Sketch> work, Viewer viewer) {
        var sketch = held(register).sketch();
        work.accept(sketch);
        write(register, sketch.yaml(), data, viewer);
    }

    private void write(String register, String yaml, Map<String, ?> data, Viewer viewer) {
        repository.write(register, yaml, viewer.id(), clock.instant());
        note(register, "CHANGE_DRAFT", "", data, viewer);
    }

    private void note(String register, String deed, String note, Map<String, ?> data, Viewer viewer) {
        var id = UUID.nameUUIDFromBytes(("register/" + register).getBytes(StandardCharsets.UTF_8));
        var all = new LinkedHashMap<String, Object>(data);
        all.put("register", register);
        events.publishEvent(new Noted(SUBJECT, id, deed, viewer.act(clock.instant(), note), all));
    }
}
