package org.gongzhi.platform.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that says on every sheet, on screen and on paper, who took it out, when, for what, under which number; a
 * property of the file says it again to whoever cuts the lines off.
 */
final class MarkedSheet {

    /** @param who name and capacity */
    record Mark(String number, String who, String when, String purpose) {

        String text() { return "含个人信息，严禁外传｜" + number + "｜" + who + "｜" + when + "｜用途：" + purpose; }
    }

    private static final int ROWS = 10_000;
    private static final int PRINTED = 200;
    private static final int FIRST = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Gongzhi", "1.0");
    private final String name;
    private final List<String> headings;
    private final Mark mark;
    private @Nullable Worksheet sheet;
    private int rows;

    MarkedSheet(String name, List<String> headings, Mark mark) {
        this.name = name;
        this.headings = headings;
        this.mark = mark;
        workbook.properties().setTextProperty("GongzhiExport", mark.number() + " " + mark.who() + " " + mark.when());
        next();
    }

    void add(String[] cells) {
        if (rows > 0 && rows % ROWS == 0) next();
        var at = FIRST + rows % ROWS;
        for (int n = 0; n < cells.length; n++) sheet.inlineString(at, n, cells[n]);
        rows++;
    }

    int rows() { return rows; }

    byte[] bytes() {
        try {
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void next() {
        try {
            if (sheet != null) sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = workbook.newWorksheet(rows == 0 ? name : name + (1 + rows / ROWS));
        var printed = mark.text().replace("&", "＆");
        printed = printed.length() > PRINTED ? printed.substring(0, PRINTED) : printed;
        sheet.header(printed, Position.CENTER);
        sheet.footer(printed, Position.CENTER);
        sheet.inlineString(0, 0, mark.text());
        sheet.style(0, 0).bold().fontColor("B42318").set();
        for (int n = 0; n < headings.size(); n++) {
            sheet.inlineString(1, n, headings.get(n));
            sheet.style(1, n).bold().set();
            sheet.width(n, 18);
        }
        sheet.freezePane(0, FIRST);
    }
}
