package org.gongzhi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gongzhi.platform.clock.OfficeClock;
import org.gongzhi.platform.job.JobState;
import org.gongzhi.platform.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.MockHttpOutputMessage;

class SheetWriterTests {

    private static final Instant MORNING = Instant.parse("2026-03-02T01:30:00Z");

    record Row(@Listing.Heading("名称") String name, @Listing.Heading("金额（元）") BigDecimal amount, @Listing.Heading("满意率") BigDecimal share,
            @Listing.Heading("人次") int persons, @Listing.Heading("日期") LocalDate day, @Listing.Heading("时间") Instant at,
            @Listing.Heading("状态") JobState state, @Listing.Heading("领域") List<String> fields, String unseen) {}

    record Rows(List<Row> rows) implements Listing<Row> {

        @Override public String self() { return "/rows"; }

        @Override public String sheetName() { return "服务/点单"; }
    }

    private static Row row(String name) {
        return new Row(name, new BigDecimal("1234.50"), new BigDecimal("0.975"), 63, LocalDate.of(2026, 3, 1), MORNING, JobState.DONE, List.of("助老", "助餐"), "x");
    }

    @Test
    void everyKindOfValueReadsAsPeopleWriteIt() throws IOException {
        var response = written(List.of(row("海棠社工")));

        assertThat(response.getHeaders().getContentDisposition().getFilename()).isEqualTo("服务 点单-2026-03-02.xlsx");
        assertThat(response.getHeaders().getFirst("Content-Disposition")).contains("filename*=UTF-8''");
        try (var rows = Sheets.read(new ByteArrayInputStream(response.getBodyAsBytes()), "a.xlsx")) {
            assertThat(rows.map(row -> row.cells()).toList()).containsExactly(
                    List.of("名称", "金额（元）", "满意率", "人次", "日期", "时间", "状态", "领域"),
                    List.of("海棠社工", "1234.5", "0.975", "63", "2026-03-01", "2026-03-02 09:30", "已完成", "助老、助餐"));
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaIsAName() throws IOException {
        var response = written(List.of(row("=HYPERLINK(\"http://evil\",\"x\")"), row("@SUM(A1)")));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(response.getBodyAsBytes()))) {
            assertThat(workbook.getFirstSheet().read().subList(1, 3)).allSatisfy(row -> {
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getFormula()).isNull();
            });
        }
    }

    @Test
    void aLongListIsWrittenInPieces() throws IOException {
        var response = written(Collections.nCopies(2_500, row("海棠社工")));

        try (var rows = Sheets.read(new ByteArrayInputStream(response.getBodyAsBytes()), "a.xlsx")) {
            assertThat(rows.count()).isEqualTo(2_501);
        }
    }

    @Test
    void anEmptyListHasItsHeadings() throws IOException {
        try (var rows = Sheets.read(new ByteArrayInputStream(written(List.of()).getBodyAsBytes()), "a.xlsx")) {
            assertThat(rows.count()).isEqualTo(1);
        }
    }

    private static MockHttpOutputMessage written(List<Row> rows) throws IOException {
        var response = new MockHttpOutputMessage();
        new SheetWriter(Clock.fixed(MORNING, OfficeClock.ZONE), event -> {}).write(new Rows(rows), SheetWriter.XLSX, response);
        return response;
    }
}
