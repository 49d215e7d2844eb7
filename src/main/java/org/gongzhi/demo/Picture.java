package org.gongzhi.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws a neighbourhood with people in it, or a name as a hurried hand writes it: no photo of anybody, and no two alike. */
final class Picture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;

    private Picture() {}

    static byte[] drawn(Random random) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sky(pen, random);
        for (var i = 0; i < 5 + random.nextInt(4); i++) house(pen, random, random.nextInt(WIDTH - 120));
        pen.setColor(Color.getHSBColor(0.25f + random.nextFloat() * 0.15f, 0.35f, 0.75f));
        pen.fillRect(0, 470, WIDTH, 170);
        for (var i = 0; i < 4 + random.nextInt(8); i++) person(pen, random, 40 + random.nextInt(WIDTH - 80), 500 + random.nextInt(80));
        pen.dispose();
        return png(image);
    }

    /** Strokes that belong to a name, not its characters: a server may have no font for them. */
    static byte[] signature(String name) {
        var image = new BufferedImage(720, 240, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(new Color(24, 28, 40));
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var hand = new Random(name.hashCode());
        for (var i = 0; i < name.length(); i++) character(pen, hand, 80 + i * 190);
        pen.dispose();
        return png(image);
    }

    private static void character(Graphics2D pen, Random hand, int x) {
        for (var stroke = 0; stroke < 3 + hand.nextInt(3); stroke++) {
            var y = 50 + stroke * 32 + hand.nextInt(14);
            pen.draw(new QuadCurve2D.Double(x + hand.nextInt(24), y, x + 70, y - 24 + hand.nextInt(18), x + 120 + hand.nextInt(36), y + hand.nextInt(14)));
        }
        pen.draw(new QuadCurve2D.Double(x + 70 + hand.nextInt(20), 34, x + 40 + hand.nextInt(50), 120, x + hand.nextInt(40), 200));
        pen.draw(new QuadCurve2D.Double(x + 76, 96, x + 120, 150 + hand.nextInt(30), x + 160, 186));
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sky(Graphics2D pen, Random random) {
        pen.setPaint(new GradientPaint(0, 0, Color.getHSBColor(0.5f + random.nextFloat() * 0.15f, 0.3f, 0.9f), random.nextInt(WIDTH), 470, new Color(255, 244, 225)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(255, 220, 140));
        pen.fillOval(random.nextInt(WIDTH - 100), 30 + random.nextInt(120), 90, 90);
    }

    private static void house(Graphics2D pen, Random random, int x) {
        var width = 90 + random.nextInt(130);
        var height = 140 + random.nextInt(240);
        pen.setColor(Color.getHSBColor(random.nextFloat(), 0.18f, 0.72f + random.nextFloat() * 0.2f));
        pen.fillRect(x, 470 - height, width, height);
        pen.setColor(new Color(255, 250, 235, 190));
        for (var floor = 470 - height + 18; floor < 440; floor += 42)
            for (var window = x + 14; window < x + width - 20; window += 34) pen.fillRoundRect(window, floor, 18, 22, 4, 4);
    }

    private static void person(Graphics2D pen, Random random, int x, int y) {
        var size = 34 + random.nextInt(16);
        pen.setColor(Color.getHSBColor(random.nextFloat(), 0.55f, 0.7f));
        pen.fillRoundRect(x - size / 2, y, size, size + 34, size, size);
        pen.setColor(new Color(240, 205, 175));
        pen.fillOval(x - size / 3, y - size / 2, size * 2 / 3, size * 2 / 3);
    }
}
