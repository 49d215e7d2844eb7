package org.gongzhi.register.definition;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongzhi.register.definition.Field.Trait;
import org.gongzhi.register.definition.Look.View;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reads a register from its file, as docs/registers.md describes it.
 *
 * <p>It needs to know which roles there are, and which icons; everything else stands in the file.
 */
public final class DefinitionReader {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Set<String> TAKEN = Set.of("new", "entries", "design", "portal", "import");
    private static final int SLOTS = 8;

    private final Set<String> roles;

    /** @param roles that exist */
    public DefinitionReader(Set<String> roles) {
        this.roles = roles;
    }

    /**
     * @param file how mistakes call it
     * @throws Mistaken with every mistake in it
     */
    public Definition read(String file, String yaml) {
        var mistakes = new ArrayList<Mistake>();
        var definition = read(root(file, yaml, mistakes), yaml);
        if (!mistakes.isEmpty()) throw new Mistaken(mistakes);
        return definition;
    }

    private static Part root(String file, String yaml, List<Mistake> mistakes) {
        try {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            return new Part(file, 1, "register", new Yaml(options).compose(new StringReader(yaml)), mistakes);
        } catch (MarkedYAMLException broken) {
            var line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
            throw new Mistaken(List.of(new Mistake(file, line, "这里不是完整的 YAML。请检查缩进是不是空格、冒号后面有没有空格、括号和引号有没有成对。")));
        }
    }

    private Definition read(Part part, String yaml) {
        part.only("register", "name", "noun", "source", "group", "icon", "number", "about", "public", "view", "calendar", "rights", "fields", "unique", "at_most", "states",
                "path", "moves", "todos", "figures", "list", "print");
        var head = head(part);
        var states = new StateReader(head.key(), part.at("states"), part.at("path"));
        var fields = new FieldReader(states).read(part.at("fields"));
        var rules = new RuleReader(states, fields, roles);
        var definition = new Definition(head, rights(part), fields,
                new Lifecycle(states.all(), states.path(), new MoveReader(head.key(), states, fields, roles).read(part.at("moves"))),
                rules.unique(part.at("unique")), rules.limit(part.at("at_most")), rules.todos(part.at("todos")),
                new FigureReader(states, fields).read(part.at("figures")), look(part, head, fields, states), yaml);
        if (part.mistakes().isEmpty() && definition.indexed().size() > SLOTS)
            part.at("fields").wrong("筛选、日历和指标用到的字段最多 " + SLOTS + " 个，现在有 " + definition.indexed().size() + " 个：" + String.join("、", definition.indexed()) + "，请去掉几个 filter。");
        return definition;
    }

    private static Head head(Part part) {
        part.need("register", "research-topic");
        var key = part.matching("register", KEY, "要用小写字母开头，只含小写字母、数字和横线，例如 research-topic。");
        if (TAKEN.contains(key)) part.at("register").wrong("“" + key + "”另有用处，请换一个名字。");
        var number = part.matching("number", Numbering.FORM, "要含有 {serial} 或 {serial:3}，可以在前面写 {year}，例如 KT-{year}-{serial:3}。");
        part.need("number", "KT-{year}-{serial:3}");
        return new Head(key, part.need("name", "课题研究"), part.need("noun", "课题"), part.need("source", "计划文件（000）§4.2，M122"), part.need("group", "标准与研究"),
                part.text("icon").isEmpty() ? "book" : part.text("icon"), new Numbering(Numbering.FORM.matcher(number).matches() ? number : "{serial}"), part.text("about"));
    }

    private Rights rights(Part part) {
        var rights = part.at("rights").only("read", "keep", "reach");
        if (!rights.at("read").isThere()) rights.wrong("要写明谁能看，例如 rights: {read: [HUB_DIRECTOR, HUB_DESK], keep: [HUB_DESK]}。");
        var reach = rights.text("reach");
        if (!reach.isEmpty() && !reach.equals("district")) rights.at("reach").wrong("“reach”只能写 district（能看的人看全区的），只看自己范围内的就删去。");
        var keep = rights.known("keep", roles, "角色");
        var read = new LinkedHashSet<>(rights.known("read", roles, "角色"));
        read.addAll(keep);
        return new Rights(read, new LinkedHashSet<>(keep), reach.equals("district"));
    }

    private static Look look(Part part, Head head, List<Field> fields, StateReader states) {
        var view = part.oneOf("view", View.values(), one -> one.name().toLowerCase(Locale.ROOT));
        var dates = fields.stream().filter(field -> field.type() == FieldType.DATE).map(Field::key).toList();
        var calendar = part.at("calendar").isThere() && part.at("calendar").isKnown(dates, "日期字段") ? part.text("calendar") : null;
        if (view == View.CALENDAR && calendar == null) part.at("view").wrong("日历要知道按哪个日期排，请写 calendar: 日期字段" + (dates.isEmpty() ? "" : "，例如 calendar: " + dates.get(0)) + "。");
        var all = fields.stream().map(Field::key).toList();
        var list = part.at("list").only("columns", "order");
        var columns = list.known("columns", fields.stream().filter(field -> field.type() != FieldType.TABLE && field.type() != FieldType.LONG).map(Field::key).toList(), "能放进列表的字段");
        if (columns.isEmpty()) columns = fields.stream().filter(field -> field.has(Trait.LIST)).map(Field::key).toList();
        var order = list.text("order");
        if (!order.isEmpty() && !Set.of("number", "-number").contains(order)) list.at("order").wrong("“order”只能写 -number（新的在前）或 number（旧的在前）。");
        var print = part.at("print").only("title", "fields");
        var printed = print.known("fields", all, "字段");
        return new Look(view == null ? View.LIST : view, calendar, columns, order.equals("number"), print.text("title").isEmpty() ? head.name() + "登记表" : print.text("title"),
                printed.isEmpty() ? all : printed, shown(part.at("public"), fields, states));
    }

    private static Set<String> shown(Part part, List<Field> fields, StateReader states) {
        if (plain(part).equals("false") || !part.isThere()) return Set.of();
        if (fields.stream().noneMatch(field -> field.has(Trait.PUBLIC))) part.wrong("要公开，至少给一个字段写上 public: true；不公开就写 public: false。");
        return plain(part).equals("true") ? new LinkedHashSet<>(states.keys()) : states.known(part);
    }

    private static String plain(Part part) { return part.node() instanceof ScalarNode scalar ? scalar.getValue() : ""; }
}
