package org.gongzhi.platform.file;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Real files, made on the spot. */
public final class GivenFiles {

    private GivenFiles() {}

    /** Left half dark, right half light, with a few spots, so that turning it shows. */
    public static BufferedImage image(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(30, 90, 60));
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(new Color(230, 220, 200));
        canvas.fillRect(width / 2, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillOval(width / 8, height / 8, width / 4, height / 3);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width * 5 / 8, height / 2, width / 4, height / 4);
        canvas.dispose();
        return image;
    }

    public static byte[] picture(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(width, height), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A photo as a phone takes it held upright: lying on its side (orientation 6), with the place in it. */
    public static byte[] photo(int width, int height) {
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 2 + 12 + 4);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0);
        exif.putShort((short) 1);
        exif.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0GP".getBytes(StandardCharsets.ISO_8859_1));
        exif.putInt(0);
        var jpeg = picture("jpg", width, height);
        var photo = ByteBuffer.allocate(jpeg.length + exif.capacity() + 4);
        photo.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2)).put(exif.array());
        photo.put(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return photo.array();
    }

    /** A picture of a few bytes that says it is 30,000 by 30,000. */
    public static byte[] bomb() {
        var png = picture("png", 8, 8);
        var bomb = ByteBuffer.wrap(png);
        bomb.putInt(16, 30_000).putInt(20, 30_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        return bomb.putInt(29, (int) crc.getValue()).array();
    }

    public static byte[] office(String part) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : new String[] {"[Content_Types].xml", part}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<xml/>".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] pdf() { return "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1); }
}
