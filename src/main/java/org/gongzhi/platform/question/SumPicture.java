package org.gongzhi.platform.question;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;

/** A sum as if by hand: each figure a little aslant, a few strokes across. Drawn from lines, for a server may have no fonts. */
final class SumPicture {

    private static final int WIDTH = 34;
    private static final int HEIGHT = 64;

    /** Lines from point to point on a grid of four by six; a space lifts the pen. */
    private static final Map<Character, String> FIGURES = Map.ofEntries(
            Map.entry('0', "0040460600"), Map.entry('1', "112026 1636"), Map.entry('2', "004043030646"), Map.entry('3', "0040434606 0343"),
            Map.entry('4', "300444 3036"), Map.entry('5', "400003434606"), Map.entry('6', "400006464303"), Map.entry('7', "004026"),
            Map.entry('8', "0040460600 0343"), Map.entry('9', "430300404606"), Map.entry('+', "2125 0343"));

    private SumPicture() {}

    static String of(String sum) {
        var image = new BufferedImage(WIDTH * sum.length() + 20, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), HEIGHT);
        pen.setColor(new Color(0x22, 0x22, 0x22));
        pen.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < sum.length(); i++) pen.draw(figure(sum.charAt(i), 14 + i * WIDTH));
        pen.setStroke(new BasicStroke(1.2f));
        for (int i = 0; i < 5; i++) pen.drawLine(random(0, image.getWidth()), random(0, HEIGHT), random(0, image.getWidth()), random(0, HEIGHT));
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static java.awt.Shape figure(char figure, int x) {
        var path = new Path2D.Double();
        for (var line : FIGURES.get(figure).split(" ")) {
            for (int i = 0; i + 1 < line.length(); i += 2) {
                var across = (line.charAt(i) - '0') * 5.0 + wobble();
                var down = (line.charAt(i + 1) - '0') * 6.0 + wobble();
                if (i == 0) path.moveTo(across, down);
                else path.lineTo(across, down);
            }
        }
        var place = AffineTransform.getTranslateInstance(x, 12 + wobble() * 3);
        place.rotate(wobble() / 8, 10, 18);
        return place.createTransformedShape(path);
    }

    private static double wobble() { return ThreadLocalRandom.current().nextDouble(-1.3, 1.3); }

    private static int random(int from, int to) { return ThreadLocalRandom.current().nextInt(from, to); }
}
