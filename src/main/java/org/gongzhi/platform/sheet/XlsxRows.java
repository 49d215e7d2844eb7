package org.gongzhi.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.gongzhi.platform.Refused;

/** The rows of an xlsx file, one at a time. */
final class XlsxRows {

    /** Far more than any register; a file that unpacks to more was made to fill the memory. */
    private static final long MOST_UNPACKED = 1L << 30;

    /** Rows are read one by one, but the texts that they share are kept while it lasts. */
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final long MOST_STRINGS = 1L << 27;
    private static final int MOST_COLUMNS = 200;

    private XlsxRows() {}

    static Stream<SheetRow> of(Path file, String fileName) throws IOException {
        try {
            guard(file, fileName);
            var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            var sheet = workbook.getSheets().filter(one -> one.getVisibility() == SheetVisibility.VISIBLE).findFirst().orElseGet(workbook::getFirstSheet);
            var rows = refusing(sheet, fileName).map(XlsxRows::row);
            return rows.onClose(() -> close(workbook));
        } catch (ExcelReaderException | IOException broken) {
            throw new Refused("sheet.unreadable", fileName);
        }
    }

    private static void guard(Path file, String fileName) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var strings = zip.getEntry(STRINGS);
            if (zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > MOST_UNPACKED || strings != null && isTooMuch(zip, strings))
                throw new Refused("sheet.too-large", fileName);
        }
    }

    /** What a file says of its own size may be a lie: as many bytes as it says are unpacked, and there must be no more. */
    private static boolean isTooMuch(ZipFile zip, ZipEntry strings) throws IOException {
        if (strings.getSize() > MOST_STRINGS) return true;
        try (var unpacked = zip.getInputStream(strings)) {
            unpacked.skipNBytes(strings.getSize());
            return unpacked.read() >= 0;
        }
    }

    /** A fault in the middle of the file is found late, and is the file's fault all the same. */
    private static Stream<Row> refusing(Sheet sheet, String fileName) throws IOException {
        var stream = sheet.openStream();
        var rows = stream.iterator();
        var careful = new Iterator<Row>() {

            @Override
            public boolean hasNext() { return carefully(rows::hasNext); }

            @Override
            public Row next() { return carefully(rows::next); }

            private <T> T carefully(java.util.function.Supplier<T> step) {
                try {
                    return step.get();
                } catch (ExcelReaderException | UncheckedIOException broken) {
                    throw new Refused("sheet.unreadable", fileName);
                }
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(careful, Spliterator.ORDERED), false).onClose(stream::close);
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>();
        for (Cell cell : row) {
            if (cell == null || cell.getColumnIndex() >= MOST_COLUMNS) continue;
            while (cells.size() < cell.getColumnIndex()) cells.add("");
            cells.add(CellText.of(cell));
        }
        return new SheetRow(row.getRowNum(), List.copyOf(cells));
    }

    private static void close(ReadableWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
