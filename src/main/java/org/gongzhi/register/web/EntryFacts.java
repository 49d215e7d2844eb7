package org.gongzhi.register.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachment;
import org.gongzhi.register.References;
import org.gongzhi.register.Register;
import org.gongzhi.register.Registers;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.Field.Trait;
import org.gongzhi.register.definition.FieldType;
import org.gongzhi.register.value.PlaceNames;
import org.gongzhi.register.value.Shown;
import org.gongzhi.register.value.Values;
import org.gongzhi.register.web.EntryPage.Fact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an entry holds, as people read it. */
@Component
class EntryFacts {

    private final Registers registers;
    private final PlaceNames places;
    private final List<References> references;

    EntryFacts(Registers registers, PlaceNames places, ObjectProvider<References> references) {
        this.registers = registers;
        this.places = places;
        this.references = references.stream().toList();
    }

    List<Fact> of(List<Field> fields, Values values, Map<String, List<Attachment>> files, Viewer viewer) {
        var shown = new Shown(places.names(Shown.regionsOf(fields, List.of(values))));
        return fields.stream().map(field -> fact(field, values, files.getOrDefault(field.key(), List.of()), shown, viewer)).toList();
    }

    /** What was written under earlier versions in fields that this one does not have, or asks for no more: as the last version that knew them reads it. */
    List<Field> past(Register register, Values values) {
        var now = register.definition();
        var past = new ArrayList<Field>();
        for (var field : now.with(Trait.RETIRED)) if (values.has(field.key())) past.add(field);
        var unknown = new LinkedHashSet<>(values.all().keySet());
        unknown.removeIf(key -> now.find(key).isPresent());
        for (int version = register.version() - 1; version > 0 && !unknown.isEmpty(); version--)
            for (var field : registers.version(register.key(), version).fields()) if (unknown.remove(field.key())) past.add(field);
        return past;
    }

    private Fact fact(Field field, Values values, List<Attachment> files, Shown shown, Viewer viewer) {
        var value = values.get(field.key());
        var table = field.type() == FieldType.TABLE && value != null ? table(field, values, shown) : List.<List<String>>of();
        return new Fact(field.key(), field.label(), table.isEmpty() && files.isEmpty() ? shown.text(field, value) : "", href(field, values, viewer), field.type() == FieldType.LONG,
                field.computed() != null, table, files);
    }

    private static List<List<String>> table(Field field, Values values, Shown shown) {
        var table = new ArrayList<List<String>>();
        table.add(field.columns().stream().map(Field::label).toList());
        values.rows(field.key()).forEach(row -> table.add(field.columns().stream().map(column -> shown.text(column, row.get(column.key()))).toList()));
        return table;
    }

    private String href(Field field, Values values, Viewer viewer) {
        if (!field.type().isReference() || !values.has(field.key())) return "";
        UUID id = values.id(field.key());
        return references.stream().filter(one -> one.type().equals(field.type().written())).map(one -> one.href(id, viewer)).findFirst().orElse("");
    }
}
