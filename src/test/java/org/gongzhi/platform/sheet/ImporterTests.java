package org.gongzhi.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ImporterTests {

    private record Group(String name, String kind, LocalDate since, BigDecimal fund, Integer members) {}

    private static final Column<String> NAME = Column.text("名称", 10).required().unique().example("海棠社工");
    private static final Column<String> KIND = Column.choice("类型", List.of("社会团体", "基金会"), kind -> kind).required().example("社会团体");
    private static final Column<LocalDate> SINCE = Column.date("成立日期").example("2019-05-06");
    private static final Column<BigDecimal> FUND = Column.money("注册资金（元）");
    private static final Column<Integer> MEMBERS = Column.whole("人数", 1, 1000);

    private final Importer<Group> importer = new Importer<>("社会组织", List.of(NAME, KIND, SINCE, FUND, MEMBERS), ImporterTests::group, sentences());

    @Test
    void everyBadCellIsFoundAtOnce() {
        var preview = importer.read(csv("""
                人数,名称,类 型*,成立日期,注册资金(元),备注
                12,海棠社工,社会团体,2019/5/6,"3,000.5",好
                0,,工会,2019年2月30日,-1,
                1.5,海棠社工,基金会,去年,1.234,
                很多,名称超过十个字的一个社会组织,基金会,,,
                """), "组织.csv");

        assertThat(preview.total()).isEqualTo(4);
        assertThat(preview.good()).isEqualTo(1);
        assertThat(preview.unknown()).containsExactly("备注");
        assertThat(preview.clean()).isFalse();
        assertThat(preview.faults()).isEqualTo(11);
        assertThat(preview.bad()).contains(
                new Bad(3, "名称", "", "必须填写。"),
                new Bad(3, "类型", "工会", "只能填：社会团体、基金会。"),
                new Bad(3, "成立日期", "2019年2月30日", "没有这一天。"),
                new Bad(3, "人数", "0", "应在 1 到 1000 之间。"),
                new Bad(4, "名称", "海棠社工", "和第 2 行重复。"),
                new Bad(5, "人数", "很多", "请填数字。"));
    }

    @Test
    void aTitleMayStandAboveAndTheExampleMayStay() {
        var preview = importer.read(csv("云溪区社会组织名册\n名称,类型,成立日期\n海棠社工,社会团体,2019-05-06\n青禾,基金会,\n"), "组织.csv");

        assertThat(preview.total()).isEqualTo(1);
        assertThat(preview.clean()).isTrue();
    }

    @Test
    void aMissingColumnIsSaidBeforeAnythingElse() {
        var preview = importer.read(csv("名字,类型\n海棠,社会团体\n"), "组织.csv");

        assertThat(preview.missing()).containsExactly("名称");
        assertThat(preview.unknown()).containsExactly("名字");
        assertThat(preview.clean()).isFalse();
    }

    @Test
    void whatOnlyTheRegisterKnowsIsABadCellToo() {
        var preview = importer.read(csv("名称,类型\n海棠,社会团体\n青禾,基金会\n"), "组织.csv",
                lines -> List.of(new Bad(lines.get(1).line(), "名称", lines.get(1).value().name(), "已经登记过了。")));

        assertThat(preview.good()).isEqualTo(1);
        assertThat(preview.bad()).containsExactly(new Bad(3, "名称", "青禾", "已经登记过了。"));
    }

    @Test
    void valuesThatDoNotGoTogetherAreSaidAtTheirColumn() {
        assertThat(importer.read(csv("名称,类型,人数\n春晖,基金会,30\n"), "组织.csv").bad())
                .containsExactly(new Bad(2, "人数", "30", "应在 1 到 25 之间。"));
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() {
        var taken = new ArrayList<Group>();

        assertThat(importer.take(csv("名称,类型,成立日期\n青禾,基金会,20200102\n"), "组织.csv", lines -> lines.forEach(line -> taken.add(line.value()))))
                .isEqualTo(1);
        assertThat(taken).containsExactly(new Group("青禾", "基金会", LocalDate.of(2020, 1, 2), null, null));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> importer.take(csv("名称,类型\n青禾,工会\n"), "组织.csv", lines -> {})).withMessage("sheet.bad");
    }

    @Test
    void theTemplateIsAFileThatCanBeTaken() {
        var template = SheetTemplate.bytes(importer);
        try (var rows = Sheets.read(new ByteArrayInputStream(template), "模板.xlsx")) {
            assertThat(rows.toList().get(0).cells()).containsExactly("*名称", "*类型", "成立日期", "注册资金（元）", "人数");
        }
        assertThat(importer.read(new ByteArrayInputStream(template), "模板.xlsx").total()).isZero();
    }

    @Test
    void aHundredThousandRowsAreReadInBatches() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("名单");
            for (int c = 0; c < 12; c++) sheet.value(0, c, c == 0 ? "名称" : c == 1 ? "类型" : c == 2 ? "人数" : "其他" + c);
            for (int r = 1; r <= 100_000; r++) {
                sheet.value(r, 0, "组织" + r);
                sheet.value(r, 1, "社会团体");
                sheet.value(r, 2, r % 10);
                for (int c = 3; c < 12; c++) sheet.value(r, c, "溪上街道文昌路 " + c);
                if (r % 1_000 == 0) sheet.flush();
            }
        }
        var largest = new AtomicInteger();

        var preview = importer.read(new ByteArrayInputStream(bytes.toByteArray()), "名单.xlsx", lines -> {
            largest.accumulateAndGet(lines.size(), Math::max);
            return List.of();
        });

        assertThat(preview.total()).isEqualTo(100_000);
        assertThat(preview.faults()).isEqualTo(10_000);
        assertThat(largest).hasValue(Importer.BATCH);
    }

    private static Group group(SheetValues row) {
        if (row.get(KIND).equals("基金会") && row.or(MEMBERS, 0) > 25) throw row.refuse(MEMBERS, "sheet.cell.out-of-range", 1, 25);
        return new Group(row.get(NAME), row.get(KIND), row.find(SINCE), row.find(FUND), row.find(MEMBERS));
    }

    private static InputStream csv(String text) { return new ByteArrayInputStream(text.getBytes(UTF_8)); }

    private static ResourceBundleMessageSource sentences() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/sheet");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
