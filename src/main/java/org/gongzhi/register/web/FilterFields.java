package org.gongzhi.register.web;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.register.definition.Definition;
import org.gongzhi.register.definition.Field;
import org.gongzhi.register.web.EntryListPage.Filter;

/** What the lists of a register can be asked for. */
final class FilterFields {

    private static final List<Option> YES_OR_NO = List.of(new Option("true", "是"), new Option("false", "否"));

    private FilterFields() {}

    static List<Filter> of(Definition definition) { return definition.filters().stream().map(FilterFields::of).toList(); }

    private static Filter of(Field field) {
        return switch (field.type()) {
            case CHOICE -> new Filter(field.key(), field.label(), "choice", "", options(field));
            case YESNO -> new Filter(field.key(), field.label(), "choice", "", YES_OR_NO);
            case DATE -> new Filter(field.key(), field.label(), "date", "", List.of());
            case PERIOD -> new Filter(field.key(), field.label(), "period", switch (field.span()) { case YEAR -> "2026"; case MONTH -> "2026-03"; case QUARTER -> "2026-Q1"; }, List.of());
            case REGION -> new Filter(field.key(), field.label(), "place", "", List.of());
            case ORGANIZATION, PARTY_ORGANIZATION -> new Filter(field.key(), field.label(), "text", "写全称", List.of());
            default -> new Filter(field.key(), field.label(), "text", "", List.of());
        };
    }

    static List<Option> options(Field field) { return field.options().entrySet().stream().map(option -> new Option(option.getKey(), option.getValue())).toList(); }
}
