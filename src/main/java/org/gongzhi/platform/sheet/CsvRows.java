package org.gongzhi.platform.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of a csv file, one at a time. Which encoding and which separator, the file itself tells. */
final class CsvRows {

    private static final Charset GBK = Charset.forName("GB18030");

    private CsvRows() {}

    static Stream<SheetRow> of(Path file) throws IOException {
        var charset = charset(file);
        var parser = CSVFormat.Builder.create()
                .setDelimiter(separator(file, charset))
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(reader(file, charset));
        return parser.stream().map(CsvRows::row).onClose(() -> {
            try {
                parser.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The number of a record is the number of the row in which Excel shows it. */
    private static SheetRow row(CSVRecord record) {
        return new SheetRow((int) record.getRecordNumber(), record.stream().map(CellText::text).toList());
    }

    private static Charset charset(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(2);
        }
        if (head.length == 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) return StandardCharsets.UTF_16;
        return isUtf8(file) ? StandardCharsets.UTF_8 : GBK;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Whichever of the three stands most often in the first line, outside quotes. */
    private static char separator(Path file, Charset charset) throws IOException {
        try (var reader = reader(file, charset)) {
            var first = reader.readLine();
            var line = first == null ? "" : first.replaceAll("\"[^\"]*\"", "");
            var best = ',';
            for (var candidate : new char[] {';', '\t'}) if (count(line, candidate) > count(line, best)) best = candidate;
            return best;
        }
    }

    private static long count(String line, char separator) { return line.chars().filter(c -> c == separator).count(); }

    private static BufferedReader reader(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        reader.mark(1);
        if (reader.read() != '\ufeff') reader.reset();
        return reader;
    }
}
