package org.gongzhi.order.service;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gongzhi.order.OrderId;
import org.gongzhi.platform.access.People;
import org.springframework.stereotype.Component;

/** Service records for tests. */
@Component
public class GivenServices {

    private final ServiceRecords records;
    private final People people;
    private final Clock clock;

    GivenServices(ServiceRecords records, People people, Clock clock) {
        this.records = records;
        this.people = people;
        this.clock = clock;
    }

    /** One hour of service that ended an hour ago, by the organization of this person. */
    public UUID aRecordOf(OrderId order, String login) { return records.record(order, hoursAgo(2, "社区广场"), people.viewer(login)); }

    NewServiceRecord hoursAgo(int hours, String place) { return served(now().minusHours(hours), place, "林夏"); }

    static NewServiceRecord served(LocalDateTime from, String place, String staff) {
        return new NewServiceRecord(from, from.plusHours(1), place, staff, 20, 26, 18, "修伞 12 把，磨刀 14 把。", null);
    }

    LocalDateTime now() { return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES); }

    /** A picture of random tiles: two seeds never look alike, one seed always does, in whatever quality. */
    static byte[] aPhoto(long seed, String format) {
        var random = new Random(seed);
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (int x = 0; x < 320; x += 40) {
            for (int y = 0; y < 240; y += 40) {
                pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
                pen.fillRect(x, y, 40, 40);
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream photo(long seed, String format) { return new ByteArrayInputStream(aPhoto(seed, format)); }
}
