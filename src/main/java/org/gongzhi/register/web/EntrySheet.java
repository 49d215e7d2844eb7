package org.gongzhi.register.web;

import java.util.ArrayList;
import java.util.List;
import org.gongzhi.platform.page.SheetColumn;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.definition.Field.Trait;
import org.gongzhi.register.value.Shown;
import org.gongzhi.register.value.Values;
import org.gongzhi.register.web.EntryListPage.Row;

/** A register as a sheet: every field a column, under the headings under which an import takes it. */
final class EntrySheet {

    private EntrySheet() {}

    static List<Field> fields(Definition definition) { return definition.fields().stream().filter(field -> !field.has(Trait.RETIRED)).toList(); }

    static List<SheetColumn<Row>> columns(Definition definition, Shown shown) {
        var columns = new ArrayList<SheetColumn<Row>>();
        columns.add(new SheetColumn<>("编号", Row::number));
        for (var field : fields(definition)) columns.add(new SheetColumn<>(field.label(), row -> shown.cell(field, new Values(row.values()))));
        columns.add(new SheetColumn<>("状态", row -> row.state().label()));
        columns.add(new SheetColumn<>("登记时间", Row::createdAt));
        return columns;
    }
}
