package org.gongzhi.register.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongzhi.platform.Refusals;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.sheet.Column;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.SheetValues;
import org.gongzhi.register.Register;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.entry.Draft;
import org.gongzhi.register.entry.Entries;
import org.gongzhi.register.value.FieldParser;
import org.gongzhi.register.value.TableText;
import org.gongzhi.register.value.Typed;
import org.springframework.context.MessageSource;

/** A register as a table that comes in: a column for each field that people type, under the headings of its export. Made for one viewer, within whose reach it stays. */
final class EntryTable {

    private final Register register;
    private final Viewer viewer;
    private final FieldParser parser;
    private final Entries entries;
    private final Map<Field, Column<String>> columns = new LinkedHashMap<>();

    EntryTable(Register register, Viewer viewer, FieldParser parser, Entries entries) {
        this.register = register;
        this.viewer = viewer;
        this.parser = parser;
        this.entries = entries;
        register.definition().fields().stream().filter(field -> field.isTyped() && field.type() != FieldType.FILES).forEach(field -> columns.put(field, column(field)));
    }

    Importer<Draft> importer(MessageSource messages) { return new Importer<>(register.definition().head().name(), new ArrayList<>(columns.values()), this::draft, messages); }

    private Column<String> column(Field field) {
        var column = Column.of(field.label(), text -> checked(field, text)).hint(hint(field));
        return field.isRequired(register.definition().creation().to().key()) ? column.required() : column;
    }

    /** Parsed once here, so that each bad cell is told; the draft parses all of them together. */
    private String checked(Field field, String text) {
        if (field.type() == FieldType.TABLE) TableText.cells(field, text);
        else parser.parse(field, text, viewer);
        return text;
    }

    private Draft draft(SheetValues values) {
        var texts = new HashMap<String, List<String>>();
        columns.forEach((field, column) -> {
            var text = values.find(column);
            if (text == null) return;
            if (field.type() == FieldType.TABLE) TableText.cells(field, text).forEach((name, cell) -> texts.put(name, List.of(cell)));
            else texts.put(field.key(), List.of(text));
        });
        try {
            return entries.draft(register, Typed.of(texts), viewer);
        } catch (Refusals several) {
            throw at(several.all().get(0));
        } catch (Refused refused) {
            throw at(refused);
        }
    }

    /** At the heading that people see. */
    private Refused at(Refused refused) {
        var key = refused.field() == null ? "" : refused.field().replaceFirst("\\[.*", "");
        return refused.at(register.definition().find(key).map(Field::label).orElse(""));
    }

    private static String hint(Field field) {
        var hint = field.hint().isEmpty() ? "" : field.hint() + "。";
        return hint + switch (field.type()) {
            case CHOICE -> "可填：" + String.join("、", field.options().values());
            case CHECKLIST -> "可填一项或几项，用顿号隔开：" + String.join("、", field.options().values());
            case YESNO -> "填“是”或“否”";
            case DATE -> "例如 2026-03-01";
            case REGION -> "镇街或社区：名称，或 12 位代码";
            case ORGANIZATION, PARTY_ORGANIZATION -> "写全称";
            case PERSON -> "写姓名";
            case TABLE -> "一行一项，各列用 ｜ 隔开：" + String.join("｜", field.columns().stream().map(Field::label).toList());
            default -> "";
        };
    }
}
