package org.gongzhi.register.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongzhi.register.definition.DefinitionReader;
import org.gongzhi.register.definition.Mistaken;
import org.gongzhi.register.definition.ShippedRegisters;
import org.junit.jupiter.api.Test;

/** A file is taken to pieces and put together again, and says the same. */
class SketchTests {

    private static final Set<String> ROLES = Set.of("PARTY_LEAD", "CPC_OFFICE", "INSTRUCTOR", "BRANCH_SECRETARY", "PARTY_MEMBER", "MASS_ORG_OFFICER", "REGISTRAR", "COMPETENT_UNIT",
            "FINANCE", "HUB_DIRECTOR", "HUB_DESK", "CENTRE_MANAGER", "STATION_WORKER", "COMMUNITY_STAFF", "ORG_ADMIN", "PEER_REVIEWER", "SUPERVISOR", "EXPERT", "HOTLINE_OPERATOR");
    private static final String SMALL = new NewRegister("走访", "走访", "visit-log", "社区治理", "ZF", "主任办公会").yaml();

    @Test
    void everyShippedRegisterSaysTheSameWhenItIsWrittenAnew() {
        var reader = new DefinitionReader(ROLES);
        assertThat(ShippedRegisters.files()).allSatisfy((file, yaml) -> {
            var again = Sketch.of(yaml).yaml();
            assertThat(Differences.between(Sketch.of(yaml), Sketch.of(again))).isEmpty();
            assertThat(Sketch.of(again).yaml()).isEqualTo(again);
            assertThat(reader.read(file, again)).usingRecursiveComparison().ignoringFields("yaml").ignoringFieldsOfTypes(org.gongzhi.platform.formula.Formula.class).isEqualTo(reader.read(file, yaml));
        });
    }

    @Test
    void aNewRegisterIsSoundFromTheBeginning() {
        assertThat(new DefinitionReader(ROLES).read("visit-log.yaml", SMALL).creation().label()).isEqualTo("登记");
    }

    @Test
    void whatYamlWouldTakeForSomethingElseIsQuoted() {
        var sketch = Sketch.of(SMALL);
        for (var odd : List.of("- a", "a: b", "#1", "{year}", "是，否：“好”", "a # b", "'x'", "\"y\"", "100 %", "%", "*a", "&b", "?", "a\\b", "一\n二", "no", "on", "-number", "@x", "`", "a,b", "[c]", "|", ">", "~", "null")) {
            sketch.set("about", odd);
            assertThat(Sketch.of(sketch.yaml()).text("about")).isEqualTo(odd);
        }
    }

    @Test
    void piecesAreReplacedMovedAndTakenAway() {
        var sketch = Sketch.of(SMALL);
        sketch.put(Section.FIELDS, "day", new Piece().say("label", "日期").say("type", "date").map());
        sketch.put(Section.FIELDS, "title", new Piece().say("label", "主题").say("type", "text").map());
        sketch.shift(Section.FIELDS, "day", true);
        assertThat(sketch.pieces(Section.FIELDS).keySet()).containsExactly("day", "title");
        sketch.remove(Section.FIELDS, "day");
        sketch.put(Section.TODOS, "0", new Piece().say("label", "一").say("when", List.of("FILED")).map());
        sketch.put(Section.TODOS, "1", new Piece().say("label", "二").say("when", List.of("FILED")).map());
        sketch.remove(Section.TODOS, "0");
        sketch.put(Section.UNIQUE, "0", Map.of("fields", List.of("title")));
        assertThat(Sketch.of(sketch.yaml()).pieces(Section.TODOS)).hasSize(1).containsKey("0");
        assertThat(sketch.yaml()).contains("unique: [[title]]", "label: 主题");
    }

    @Test
    void optionsKeepTheirCodesWhenTheyAreCalledOtherwise() {
        assertThat(Piece.options("COUNTY=区级\n市级\n\nOPTION1 = 省级\n国家级")).containsExactly(Map.entry("COUNTY", "区级"), Map.entry("OPTION2", "市级"), Map.entry("OPTION1", "省级"), Map.entry("OPTION3", "国家级"));
        assertThat(Piece.lines(Piece.options("COUNTY=区级\n市级"))).isEqualTo("COUNTY=区级\nOPTION1=市级");
    }

    @Test
    void differencesAreToldInSentences() {
        var after = Sketch.of(SMALL);
        after.put(Section.FIELDS, "day", new Piece().say("label", "日期").say("type", "date").map());
        after.put(Section.STATES, "FILED", new Piece().say("label", "已记下").say("tone", "busy").map());
        after.set("noun", "探访");
        assertThat(Differences.between(Sketch.of(SMALL), after)).containsExactlyInAnyOrder("一条叫什么由“走访”改为“探访”。", "增加字段“日期”。", "状态“已登记”：名称由“已登记”改为“已记下”。");
    }

    @Test
    void aMistakeLeadsToTheFormWhereItIsPutRight() {
        var sketch = Sketch.of(SMALL);
        sketch.put(Section.FIELDS, "day", new Piece().say("label", "日期").say("type", "dat").map());
        var yaml = sketch.yaml();
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Mistaken.class, () -> new DefinitionReader(ROLES).read("x", yaml)).mistakes())
                .singleElement().satisfies(mistake -> {
                    assertThat(new Whereabouts(yaml).of(mistake.line())).isEqualTo("fields/day");
                    assertThat(mistake.what()).contains("是不是“date”");
                });
    }
}
