package org.gongzhi.register.design.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.RegisterMove;
import org.gongzhi.register.design.Draft;
import org.gongzhi.register.design.Designs;
import org.gongzhi.register.web.FormInputs;
import org.springframework.stereotype.Component;

/** Shows a draft by the same means as a register in force, with values that nobody has entered. */
@Component
class Preview {

    private static final int EXAMPLES = 2;

    private final Designs designs;
    private final FormInputs inputs;
    private final Clock clock;

    Preview(Designs designs, FormInputs inputs, Clock clock) {
        this.designs = designs;
        this.inputs = inputs;
        this.clock = clock;
    }

    /** @throws Missing while the draft is wrong */
    PreviewPage of(Draft draft, Viewer viewer) {
        var definition = designs.preview(draft).orElseThrow(Missing::new);
        var head = definition.head();
        var first = definition.creation().to();
        var columns = definition.fields(definition.look().columns());
        return new PreviewPage(draft.register(), head.name(), head.noun(), definition.creation().label(), inputs.of(definition.fields(), first.key(), null, viewer),
                definition.lifecycle().path(), definition.moves(first).stream().map(RegisterMove::label).toList(),
                Stream.concat(Stream.of("编号"), Stream.concat(columns.stream().map(Field::label), Stream.of("状态"))).toList(), examples(definition, columns));
    }

    private List<List<String>> examples(Definition definition, List<Field> columns) {
        var examples = new ArrayList<List<String>>();
        var states = definition.lifecycle().states();
        for (int n = 0; n < EXAMPLES; n++) {
            var row = new ArrayList<String>();
            row.add(definition.head().number().of(LocalDate.now(clock).getYear(), EXAMPLES - n));
            for (var column : columns) row.add(example(column, n));
            row.add(states.get(Math.min(n, states.size() - 1)).label());
            examples.add(row);
        }
        return examples;
    }

    private String example(Field field, int n) {
        var unit = field.unit().isEmpty() ? "" : " " + field.unit();
        return switch (field.type()) {
            case DATE -> LocalDate.now(clock).minusDays(n).toString();
            case PERIOD -> String.valueOf(LocalDate.now(clock).getYear());
            case NUMBER, COMPUTED -> 12 - n + unit;
            case MONEY -> n == 0 ? "¥12,000.00" : "¥8,500.00";
            case CHOICE, CHECKLIST -> List.copyOf(field.options().values()).get(n % field.options().size());
            case YESNO -> n == 0 ? "是" : "否";
            case REGION -> n == 0 ? "溪上社区" : "桃花社区";
            case PERSON -> n == 0 ? "张三" : "李四";
            case FILES -> n + 1 + " 份";
            default -> field.label() + (n == 0 ? "（示例一）" : "（示例二）");
        };
    }
}
