package org.gongzhi.register.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongzhi.platform.formula.Formula;
import org.gongzhi.platform.formula.Kind;
import org.gongzhi.platform.move.Stage.Tone;
import org.gongzhi.platform.move.Step;
import org.jspecify.annotations.Nullable;

/** Reads the moves of a register: exactly one of them creates an entry, and every state can be reached. */
final class MoveReader {

    private final String register;
    private final StateReader states;
    private final List<Field> fields;
    private final Set<String> roles;

    MoveReader(String register, StateReader states, List<Field> fields, Set<String> roles) {
        this.register = register;
        this.states = states;
        this.fields = fields;
        this.roles = roles;
    }

    List<RegisterMove> read(Part part) {
        var moves = new ArrayList<RegisterMove>();
        for (var one : part.entries().values()) moves.add(move(one));
        var creations = moves.stream().filter(RegisterMove::isCreation).map(RegisterMove::key).toList();
        if (creations.size() != 1)
            part.wrong(creations.isEmpty() ? "要有一步新建，写一个没有 from 的办理，例如 file: {to: FILED, label: 登记, may: [HUB_DESK]}。"
                    : "只能有一步新建，" + String.join("、", creations) + " 都没有 from，请给其余的写上 from。");
        var reached = moves.stream().map(move -> move.to().key()).collect(Collectors.toSet());
        states.keys().stream().filter(state -> !reached.contains(state))
                .forEach(state -> part.wrong("没有一步通到状态“" + state + "”，请加一步 to: " + state + "，或删去这个状态。"));
        return moves;
    }

    private RegisterMove move(Part part) {
        part.only("from", "to", "label", "may", "by", "ask", "note", "requires", "say");
        if (!Part.WORD.matcher(part.name()).matches()) part.wrong("办理“" + part.name() + "”要用小写字母开头，例如 approve。");
        if (part.name().equals("edit")) part.wrong("“edit”另有用处，请换一个名字，例如 revise。");
        var from = states.known(part.at("from")).stream().map(states::named).collect(Collectors.toCollection(LinkedHashSet::new));
        from.stream().filter(State::ended).forEach(state -> part.at("from").wrong("“" + state.label() + "”已经办结（ended），不能再往下走，请删去它或去掉 ended。"));
        part.need("to", states.keys().isEmpty() ? "FILED" : states.keys().get(0));
        var to = part.at("to");
        if (to.isThere()) to.isKnown(states.keys(), "状态");
        var step = new Step<>((Set<State>) from, states.all().isEmpty() ? new State(register, "NONE", "", Tone.QUIET, false) : states.named(to.text()),
                part.need("label", "登记"), RegisterMove.PERMISSION, "moves/" + part.name());
        return new RegisterMove(register, part.name(), step, may(part), another(part), asked(part), noted(part), requires(part), part.text("say"));
    }

    private Set<String> may(Part part) {
        if (!part.at("may").isThere()) part.wrong("“" + part.name() + "”要写明谁来办，例如 may: [HUB_DESK]。");
        return new LinkedHashSet<>(part.known("may", roles, "角色"));
    }

    private static boolean another(Part part) {
        var by = part.text("by");
        if (!by.isEmpty() && !by.equals("another")) part.at("by").wrong("“by”只能写 another（由新建人以外的人办），不限就删去。");
        if (by.equals("another") && !part.at("from").isThere()) part.at("by").wrong("新建这一步没有“另一个人”，请删去 by。");
        return by.equals("another");
    }

    private List<String> asked(Part part) {
        var asked = part.known("ask", fields.stream().filter(Field::isTyped).map(Field::key).toList(), "可以填写的字段");
        if (!asked.isEmpty() && !part.at("from").isThere()) part.at("ask").wrong("新建时本来就填写全部字段，请删去 ask。");
        return asked;
    }

    private static boolean noted(Part part) {
        var note = part.text("note");
        if (!note.isEmpty() && !note.equals("required")) part.at("note").wrong("“note”只能写 required（必须写明理由），不必写理由就删去。");
        return note.equals("required");
    }

    private @Nullable Formula requires(Part part) {
        if (!part.at("requires").isThere()) return null;
        if (part.text("say").isEmpty()) part.wrong("写了 requires 就要写 say，告诉办事的人为什么不行，例如 say: 还有任务没有完成，不能结题。");
        return FormulaInputs.compile(part.at("requires"), fields, true, Kind.FLAG);
    }
}
