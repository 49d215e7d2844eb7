package org.gongzhi.platform.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Finds out what a file is from its content alone; its name is only a promise. */
final class Sniffer {

    private static final int HEAD = 64 * 1024;
    private static final Tika TIKA = new Tika();

    private Sniffer() {}

    /** Empty when it is none of the types that may be added. Text is {@link FileType#TEXT}, also when it is a table. */
    static Optional<FileType> typeOf(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        return switch (TIKA.detect(head)) {
            case "image/jpeg" -> Optional.of(FileType.JPEG);
            case "image/png" -> Optional.of(FileType.PNG);
            case "application/pdf" -> Optional.of(FileType.PDF);
            case "application/zip", "application/x-tika-ooxml" -> office(file);
            case "text/plain", "text/csv", "application/octet-stream" -> isText(head) ? Optional.of(FileType.TEXT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Documents of Word, Excel and PowerPoint are archives, told apart by what they hold; macros are not welcome. */
    private static Optional<FileType> office(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) return Optional.empty();
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) return Optional.empty();
            if (zip.getEntry("word/document.xml") != null) return Optional.of(FileType.DOCX);
            if (zip.getEntry("xl/workbook.xml") != null) return Optional.of(FileType.XLSX);
            if (zip.getEntry("ppt/presentation.xml") != null) return Optional.of(FileType.PPTX);
            return Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    /** Tables from Excel in Chinese come in GBK, which Tika's core takes for noise. */
    private static boolean isText(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)) return true;
        for (var b : head) if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') return false;
        return decodes(head, StandardCharsets.UTF_8) || decodes(head, Charset.forName("GB18030"));
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        return head.length >= bytes.length && Arrays.equals(Arrays.copyOf(head, bytes.length), new byte[] {(byte) bytes[0], (byte) bytes[1]});
    }

    /** A character cut in two at the end of the head is no fault. */
    private static boolean decodes(byte[] head, Charset charset) {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false).isError();
    }
}
