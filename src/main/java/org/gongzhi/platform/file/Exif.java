package org.gongzhi.platform.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** How a camera was held. Java's own reader of such notes refuses files of many phones, for the order of their parts. */
final class Exif {

    private static final int START = 0xFFD8;
    private static final int NOTES = 0xFFE1;
    private static final int FIRST_PART = 0xFFC0;
    private static final int PIXELS = 0xFFDA;

    private Exif() {}

    static Orientation orientation(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readUnsignedShort() != START) return Orientation.TOP_LEFT;
            for (int part = in.readUnsignedShort(); part >= FIRST_PART && part != PIXELS; part = in.readUnsignedShort()) {
                var content = in.readNBytes(in.readUnsignedShort() - 2);
                if (part == NOTES && new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1).equals("Exif")) return of(content);
            }
            return Orientation.TOP_LEFT;
        } catch (EOFException broken) {
            return Orientation.TOP_LEFT;
        }
    }

    /** Notes that nobody can read say nothing. */
    private static Orientation of(byte[] notes) {
        try {
            var orientation = ExifUtils.getOrientationFromExif(notes);
            return orientation == null ? Orientation.TOP_LEFT : orientation;
        } catch (RuntimeException garbled) {
            return Orientation.TOP_LEFT;
        }
    }
}
