package org.gongzhi.platform.seal;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.macs.HMac;

/**
 * What is written about one batch. The value is an HMAC-SM3 over everything else and over the full HMAC-SM3 of each row, so
 * over the seal before as well. The marks (of each row its id and the first eight bytes of its HMAC) prove nothing; they
 * tell which row it is when the value is not right.
 *
 * @param form   how rows and seals are written down for the HMAC; 1 until now
 * @param total  rows under this seal and all before
 */
record Seal(long number, int form, String key, long firstId, long lastId, int rows, long total, byte[] marks, byte[] previous, byte[] value, Instant at) {

    static final int FORM = 1;
    static final byte[] ORIGIN = new byte[32];
    private static final int MARK = 16;

    /** A row's id and the beginning of its HMAC. */
    record Mark(long id, long tag) {}

    static Seal over(List<Line> lines, Seal before, SealKey key, JournalRows rows, Instant now) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var macs = macs(lines, key, rows);
        var open = new Seal(before.number + 1, FORM, key.id(), lines.get(0).id(), lines.get(lines.size() - 1).id(), lines.size(),
                before.total + lines.size(), marks(lines, macs), before.value, new byte[0], at);
        return open.with(open.valueOver(macs, key));
    }

    /** What stands before the first seal. */
    static Seal none() { return new Seal(0, FORM, "", Long.MIN_VALUE, Long.MIN_VALUE, 0, 0, new byte[0], ORIGIN, ORIGIN, Instant.EPOCH); }

    private Seal with(byte[] value) { return new Seal(number, form, key, firstId, lastId, rows, total, marks, previous, value, at); }

    static List<byte[]> macs(List<Line> lines, SealKey key, JournalRows rows) {
        var mac = key.rows();
        var macs = new ArrayList<byte[]>(lines.size());
        for (var line : lines) macs.add(rows.seal(line, mac));
        return macs;
    }

    byte[] valueOver(List<byte[]> macs, SealKey key) {
        var mac = key.seals();
        var head = ByteBuffer.allocate(64).putInt(form).putLong(number).putLong(firstId).putLong(lastId).putInt(rows).putLong(total)
                .putLong(at.getEpochSecond()).putInt(at.getNano()).flip();
        mac.update(head.array(), 0, head.limit());
        put(mac, key.id().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        put(mac, previous);
        put(mac, marks);
        macs.forEach(one -> put(mac, one));
        return SealKey.finish(mac);
    }

    /** Every part has the same length in all seals of a form, but for the marks, of which the head tells the number. */
    private static void put(HMac mac, byte[] bytes) { mac.update(bytes, 0, bytes.length); }

    private static byte[] marks(List<Line> lines, List<byte[]> macs) {
        var marks = ByteBuffer.allocate(MARK * lines.size());
        for (int n = 0; n < lines.size(); n++) marks.putLong(lines.get(n).id()).put(macs.get(n), 0, Long.BYTES);
        return marks.array();
    }

    List<Mark> marked() {
        var bytes = ByteBuffer.wrap(marks);
        var found = new ArrayList<Mark>(rows);
        while (bytes.remaining() >= MARK) found.add(new Mark(bytes.getLong(), bytes.getLong()));
        return found;
    }

    static long tag(byte[] mac) { return ByteBuffer.wrap(mac).getLong(); }
}
