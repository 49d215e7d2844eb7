package org.gongzhi.register.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake names its line and what to write instead; all mistakes are told at once. */
class DefinitionReaderTests {

    private static final DefinitionReader READER = new DefinitionReader(Set.of("HUB_DIRECTOR", "HUB_DESK", "PARTY_LEAD"));

    private static final String SOUND = """
            register: trial
            name: 试验台账
            noun: 试验
            source: 测试
            group: 测试
            number: SY-{year}-{serial:3}
            rights: {read: [HUB_DIRECTOR], keep: [HUB_DESK]}
            fields:
              title: {label: 名称, type: text, required: true, list: true}
              level: {label: 级别, type: choice, options: {LOW: 低, HIGH: 高}}
              due: {label: 期限, type: date}
              steps: {label: 任务, type: table, columns: {what: {label: 事, type: text}, done: {label: 完成, type: yesno}}}
            states:
              OPEN: {label: 在办, tone: busy}
              DONE: {label: 办结, tone: done, ended: true}
            moves:
              file: {to: OPEN, label: 登记, may: [HUB_DESK]}
              close: {from: [OPEN], to: DONE, label: 结束, may: [HUB_DIRECTOR]}
            """;

    @Test
    void aSoundFileIsARegister() {
        var definition = READER.read("trial.yaml", SOUND);

        assertThat(definition.fields()).extracting(Field::key).containsExactly("title", "level", "due", "steps");
        assertThat(definition.creation().key()).isEqualTo("file");
        assertThat(definition.look().columns()).containsExactly("title");
        assertThat(definition.head().number().of(2026, 7)).isEqualTo("SY-2026-007");
        assertThat(definition.rights().read()).as("whoever keeps reads as well").containsExactlyInAnyOrder("HUB_DIRECTOR", "HUB_DESK");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', maxCharsPerColumn = 400, value = {
            "name: 试验台账                    | nmae: 试验台账                                   | 2  | 不认识“nmae”，是不是“name”",
            "number: SY-{year}-{serial:3}     | number: SY-{yaer}-{serial:3}                    | 6  | 例如 KT-{year}-{serial:3}",
            "read: [HUB_DIRECTOR]             | read: [HUB_DIRECTER]                            | 7  | 没有“HUB_DIRECTER”这个角色，是不是“HUB_DIRECTOR”",
            "type: text, required             | type: txt, required                             | 9  | “type”写不了“txt”，是不是“text”",
            "title: {label: 名称              | Title: {label: 名称                             | 9  | 要用小写字母开头",
            "title: {label: 名称              | state: {label: 名称                             | 9  | “state”另有用处",
            "required: true, list: true       | required: yes, list: true                       | 9  | 只能写 true 或 false",
            "LOW: 低                          | low: 低                                         | 10 | 要用大写字母，例如 COUNTY: 县级",
            ", options: {LOW: 低, HIGH: 高}   | ''                                              | 10 | 要写出可选的内容",
            "label: 级别                      | label: 名称                                     | 10 | “名称”已经用过了",
            "type: date                       | type: date, search: true                        | 11 | “日期”不能按字查找",
            "type: date                       | type: date, masked: phone                       | 11 | 只有文字可以加密隐去",
            "label: 事, type: text            | label: 事, type: files                          | 12 | 明细表的列不能是“附件”",
            "tone: busy                       | tone: green                                     | 14 | “tone”写不了“green”",
            "OPEN: {label: 在办, tone: busy}  | OPEN: {tone: busy}                              | 14 | “OPEN”缺少“label”",
            "to: OPEN, label: 登记            | to: OPNE, label: 登记                           | 17 | 没有“OPNE”这个状态，是不是“OPEN”",
            "may: [HUB_DESK]}                 | may: [HUB_DESK], ask: [due]}                    | 17 | 新建时本来就填写全部字段",
            "from: [OPEN], to: DONE           | to: DONE                                        | 16 | 只能有一步新建，file、close 都没有 from",
            "from: [OPEN], to: DONE           | from: [DONE], to: OPEN                          | 18 | “办结”已经办结（ended）",
            "may: [HUB_DIRECTOR]}             | may: [HUB_DIRECTOR], requires: 'steps.all(s, s.don)', say: 不行} | 18 | 公式里的“s.don”不认识",
            "may: [HUB_DIRECTOR]}             | may: [HUB_DIRECTOR], requires: 'due +', say: 不行} | 18 | 个字符附近写得不完整",
            "may: [HUB_DIRECTOR]}             | may: [HUB_DIRECTOR], requires: 'steps.size() > 0'} | 18 | 写了 requires 就要写 say",
            "label: 结束, may                 | label: 结束, by: other, may                     | 18 | “by”只能写 another",
            "tone: done, ended: true}         | tone: done, ended: true                         | 16 | 这里不是完整的 YAML"})
    void aMistakeNamesItsLineAndWhatToWrite(String sound, String wrong, int line, String advice) {
        assertThat(SOUND).contains(sound);
        assertThatExceptionOfType(Mistaken.class).isThrownBy(() -> READER.read("trial.yaml", SOUND.replace(sound, wrong)))
                .satisfies(mistaken -> assertThat(mistaken.mistakes()).anySatisfy(mistake -> {
                    assertThat(mistake.file()).isEqualTo("trial.yaml");
                    assertThat(mistake.line()).isEqualTo(line);
                    assertThat(mistake.what()).contains(advice);
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "unique: [[titel]]                                               | 没有“titel”这个可以比较的字段，是不是“title”",
            "at_most: {count: 2, per: [level], say: 太多}                    | “at_most”要写明在哪些状态里算数",
            "todos: [{label: 催办, when: [OPEN], due: level, for: [HUB_DESK]}] | 没有“level”这个日期字段",
            "todos: [{label: 催办, when: [OPEN], due: {days: 10, workin: true}, for: [HUB_DESK]}] | 不认识“workin”，是不是“working”",
            "figures: {all: {label: 全部, count: rows}}                      | 写 on（日期或统计期字段，或 entered 状态），或写 while",
            "figures: {all: {label: 全部, count: sum title, on: due}}        | “sum”后面要写一个字段",
            "figures: {all: {label: 全部, count: share, on: due}}            | 占比要写明哪些算数",
            "figures: {all: {label: 全部, count: rows, on: entered CLOSED}}  | 没有“CLOSED”这个状态",
            "list: {columns: [title, steps]}                                 | 没有“steps”这个能放进列表的字段",
            "list: {order: title}                                            | “order”只能写 -number",
            "view: calendar                                                  | 日历要知道按哪个日期排，请写 calendar: 日期字段，例如 calendar: due",
            "public: true                                                    | 至少给一个字段写上 public: true"})
    void whatIsAddedIsCheckedAsWell(String added, String advice) {
        assertThatExceptionOfType(Mistaken.class).isThrownBy(() -> READER.read("trial.yaml", SOUND + added + "\n"))
                .satisfies(mistaken -> assertThat(mistaken.mistakes()).anySatisfy(mistake -> {
                    assertThat(mistake.line()).isEqualTo(19);
                    assertThat(mistake.what()).contains(advice);
                }));
    }

    @Test
    void allMistakesAreToldAtOnceFromTheTopDown() {
        var wrong = SOUND.replace("name: 试验台账\n", "").replace("type: date", "type: dtae").replace("to: DONE", "to: GONE");

        assertThatExceptionOfType(Mistaken.class).isThrownBy(() -> READER.read("trial.yaml", wrong))
                .satisfies(mistaken -> assertThat(mistaken.mistakes()).extracting(Mistake::line).isSorted().hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void whatIsShippedIsSound() {
        assertThat(ShippedRegisters.files()).isNotEmpty();
    }
}
