package org.gongzhi.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongzhi.platform.Refused;

/** Reads tables row by row, however long they are. */
public final class Sheets {

    private Sheets() {}

    /**
     * The rows that are not blank, of the first visible sheet of an xlsx, or of a csv in UTF-8, UTF-16 or GBK with commas,
     * semicolons or tabs. Numbers are written out in full and dates as {@code 2026-03-01}. Close the stream.
     *
     * @throws Refused {@code sheet.type} for another kind of file, {@code sheet.unreadable}; also while rows are taken
     */
    public static Stream<SheetRow> read(InputStream content, String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv") && !name.endsWith(".txt")) throw new Refused("sheet.type", fileName);
        try {
            var copy = Files.createTempFile("sheet", "");
            try {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                var rows = name.endsWith(".xlsx") ? XlsxRows.of(copy, fileName) : CsvRows.of(copy);
                return rows.filter(row -> !row.isBlank()).onClose(() -> delete(copy));
            } catch (IOException | RuntimeException failed) {
                delete(copy);
                throw failed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
