package org.gongzhi.platform.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The empty table to fill in: headings, one example row, and a second sheet that explains each column. */
public final class SheetTemplate {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String GREEN = "E6F2EC";

    private SheetTemplate() {}

    /** For a handler to answer with. */
    public static ResponseEntity<Resource> of(Importer<?> importer) {
        var name = ContentDisposition.attachment().filename(importer.title() + "导入模板.xlsx", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(XLSX).header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(new ByteArrayResource(bytes(importer)));
    }

    static byte[] bytes(Importer<?> importer) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gongzhi", "1.0")) {
            fill(workbook.newWorksheet(importer.title()), importer.columns());
            explain(workbook.newWorksheet("填写说明"), importer.columns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, List<Column<?>> columns) {
        for (int c = 0; c < columns.size(); c++) {
            var column = columns.get(c);
            sheet.value(0, c, (column.isRequired() ? "*" : "") + column.heading());
            sheet.style(0, c).bold().fillColor(GREEN).set();
            sheet.value(1, c, column.exampleText());
            sheet.style(c).format("@").set();       // text, so that Excel leaves long codes alone
            sheet.width(c, Math.min(40, Math.max(12, 2.2 * Math.max(column.heading().length(), column.exampleText().length()))));
        }
        sheet.freezePane(0, 1);
    }

    private static void explain(Worksheet sheet, List<Column<?>> columns) {
        var headings = List.of("列名", "是否必填", "说明", "示例");
        for (int c = 0; c < headings.size(); c++) sheet.value(0, c, headings.get(c));
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().fillColor(GREEN).set();
        for (int r = 0; r < columns.size(); r++) {
            var column = columns.get(r);
            sheet.value(r + 1, 0, column.heading());
            sheet.value(r + 1, 1, column.isRequired() ? "必填" : "选填");
            sheet.value(r + 1, 2, column.hintText() + (column.isUnique() ? "（不能重复）" : ""));
            sheet.value(r + 1, 3, column.exampleText());
        }
        sheet.value(columns.size() + 2, 0, "列的先后次序不限；第一行示例可以保留，导入时会自动略过。");
        for (int c = 0; c < headings.size(); c++) sheet.width(c, c == 2 ? 60 : 18);
    }
}
