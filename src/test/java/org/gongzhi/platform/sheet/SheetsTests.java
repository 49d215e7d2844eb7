package org.gongzhi.platform.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.gongzhi.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTests {

    @Test
    void aCodeStaysACodeAndADateIsADate() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("名单");
            sheet.value(0, 0, "标题");
            sheet.value(2, 0, 10000000000L);
            sheet.value(2, 1, new BigDecimal("12.50"));
            sheet.value(2, 2, 0.1 + 0.2);
            sheet.value(2, 3, LocalDate.of(2026, 3, 1));
            sheet.style(2, 3).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(2, 4, LocalDateTime.of(2026, 3, 1, 9, 30));
            sheet.style(2, 4).format("yyyy-mm-dd hh:mm").set();
            sheet.value(2, 5, "  有空格\u3000");
            sheet.value(2, 6, true);
            sheet.value(2, 8, 7);
            sheet.style(2, 8).format("0.00_);[Red](0.00)").set();
        }

        assertThat(rows(bytes.toByteArray(), "名单.xlsx")).containsExactly(
                new SheetRow(1, List.of("标题")),
                new SheetRow(3, List.of("10000000000", "12.5", "0.3", "2026-03-01", "2026-03-01 09:30", "有空格", "是", "", "7")));
    }

    @Test
    void csvIsReadInWhateverEncodingExcelWroteIt() {
        var text = "名称,电话\n\"海棠,社工\",\"说\"\"好\"\"\"\n\n青禾,138";
        var expected = List.of(new SheetRow(1, List.of("名称", "电话")), new SheetRow(2, List.of("海棠,社工", "说\"好\"")), new SheetRow(4, List.of("青禾", "138")));

        assertThat(rows(text.getBytes(UTF_8), "a.csv")).isEqualTo(expected);
        assertThat(rows(("\ufeff" + text).getBytes(UTF_8), "a.csv")).isEqualTo(expected);
        assertThat(rows(text.getBytes(Charset.forName("GBK")), "a.csv")).isEqualTo(expected);
        assertThat(rows(("\ufeff" + text).getBytes(UTF_16LE), "a.csv")).isEqualTo(expected);
        assertThat(rows("名称;电话\r\n海棠;1,5".getBytes(UTF_8), "a.csv")).containsExactly(
                new SheetRow(1, List.of("名称", "电话")), new SheetRow(2, List.of("海棠", "1,5")));
        assertThat(rows("名称\t电话\n海棠\t138".getBytes(UTF_8), "a.txt").get(1).cells()).containsExactly("海棠", "138");
    }

    @Test
    void whatIsNoTableIsRefused() {
        refuses("文件.xls", new byte[] {1}, "sheet.type");
        refuses("坏.xlsx", "no zip".getBytes(UTF_8), "sheet.unreadable");
    }

    /** Sizes as the file's directory tells them: 1 byte is a lie, the others are more than is taken. */
    @ParameterizedTest
    @CsvSource({"xl/sharedStrings.xml, 1", "xl/sharedStrings.xml, 200000000", "xl/worksheets/sheet1.xml, 2000000000"})
    void whatUnpacksToMoreThanItSaysOrThanIsTakenIsRefused(String entry, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("名单");
            for (int row = 0; row < 50; row++) sheet.value(row, 0, "海棠社工服务中心 " + row);
        }
        assertThat(rows(bytes.toByteArray(), "名单.xlsx")).hasSize(50);

        refuses("名单.xlsx", saying(bytes.toByteArray(), entry, size), "sheet.too-large");
    }

    /** The unpacked size stands 22 bytes before the name of the entry in the directory at the end of a zip. */
    private static byte[] saying(byte[] zip, String entry, int size) {
        var name = new String(zip, ISO_8859_1).lastIndexOf(entry);
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(name - 22, size);
        return zip;
    }

    private static void refuses(String name, byte[] content, String code) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rows(content, name)).withMessage(code);
    }

    private static List<SheetRow> rows(byte[] content, String name) {
        try (var rows = Sheets.read(new ByteArrayInputStream(content), name)) {
            return rows.toList();
        }
    }
}
