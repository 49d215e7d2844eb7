package org.gongzhi.platform.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.tasks.UnsupportedFormatException;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import org.gongzhi.platform.Refused;

/**
 * Pictures are encoded anew before they are kept: turned upright, scaled down, and without what the camera wrote into
 * them, such as the place. One at a time, for a decoded one may weigh 100 MB.
 */
public final class Pictures {

    private static final int THUMBNAIL = 320;

    private Pictures() {}

    /**
     * How many of 64 bits differ. Up to about 6 it is most likely the same picture. In SQL:
     * {@code bit_count(('x' || a)::bit(64) # ('x' || b)::bit(64))}.
     */
    public static int distance(String hash, String other) {
        return Long.bitCount(Long.parseUnsignedLong(hash, 16) ^ Long.parseUnsignedLong(other, 16));
    }

    /** Refuses what would not fit into memory, from the file's header alone. */
    static void check(Path file, String name, long maxPixels) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new Refused("file.picture.unreadable", name);
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > maxPixels) throw new Refused("file.picture.too-large", name, pixels / 10_000, maxPixels / 10_000);
            } finally {
                reader.dispose();
            }
        } catch (IIOException broken) {
            throw new Refused("file.picture.unreadable", name);
        }
    }

    /** Writes the picture and its thumbnail and answers its perceptual hash. */
    static synchronized String encode(Path from, Path to, Path thumbnail, FileType type, String name, int side) throws IOException {
        try {
            var picture = upright(from, side);
            var format = type == FileType.PNG ? "png" : "jpg";
            try (var out = Files.newOutputStream(to)) {
                Thumbnails.of(flat(picture, type)).scale(1).outputFormat(format).outputQuality(0.85).toOutputStream(out);
            }
            try (var out = Files.newOutputStream(thumbnail)) {
                Thumbnails.of(flat(fit(picture, THUMBNAIL), FileType.JPEG)).scale(1).outputFormat("jpg").outputQuality(0.8).toOutputStream(out);
            }
            return hash(picture);
        } catch (IIOException | UnsupportedFormatException | IllegalArgumentException broken) {
            throw new Refused("file.picture.unreadable", name);
        }
    }

    /** Every second or third pixel of a very large picture is enough, and the others never take up memory. */
    private static BufferedImage upright(Path from, int side) throws IOException {
        try (var in = ImageIO.createImageInputStream(from.toFile())) {
            var reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                var how = reader.getDefaultReadParam();
                var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / side);
                how.setSourceSubsampling(step, step, 0, 0);
                return ExifFilterUtils.getFilterForOrientation(Exif.orientation(from)).apply(fit(reader.read(0, how), side));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fit(BufferedImage picture, int side) throws IOException {
        if (Math.max(picture.getWidth(), picture.getHeight()) <= side) return picture;
        return Thumbnails.of(picture).size(side, side).asBufferedImage();
    }

    /** JPEG knows no transparency: what shines through is white paper. */
    private static BufferedImage flat(BufferedImage picture, FileType type) {
        if (type == FileType.PNG || !picture.getColorModel().hasAlpha()) return picture;
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = flat.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return flat;
    }

    /** dHash: shrunk to 9 × 8 greys, one bit for each pixel that is brighter than its right neighbor. */
    static String hash(BufferedImage picture) throws IOException {
        var small = Thumbnails.of(flat(picture, FileType.JPEG)).forceSize(9, 8).asBufferedImage();
        var bits = 0L;
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 8; x++)
                bits = bits << 1 | (grey(small.getRGB(x, y)) > grey(small.getRGB(x + 1, y)) ? 1 : 0);
        return String.format("%016x", bits);
    }

    private static int grey(int rgb) { return 299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255); }
}
