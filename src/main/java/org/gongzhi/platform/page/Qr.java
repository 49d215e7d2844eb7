package org.gongzhi.platform.page;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG, drawn by {@code ui/qr}: sharp at any size, and no picture to load.
 *
 * @param size modules in a row, with the quiet zone of four on either side
 */
public record Qr(int size, String path) {

    private static final int QUIET = 4;

    /** Medium error correction: a poster in the rain loses a few modules. */
    public static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y)) path.append('M').append(x + QUIET).append(',').append(y + QUIET).append("h1v1h-1z");
        return new Qr(code.size + 2 * QUIET, path.toString());
    }
}
