package org.gongzhi.platform.question;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gongzhi.platform.envelope.Envelope;
import org.gongzhi.platform.limit.Address;
import org.gongzhi.platform.limit.Limit;
import org.gongzhi.platform.limit.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks and judges. The right answer travels hidden with the question, holds for ten minutes and counts once, for any of the
 * programs on this database. Works without scripts; the sum in words is as good an answer as the picture.
 */
@Component
public class Questions {

    private static final String PURPOSE = "question";
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final String[] DIGITS = "零一二三四五六七八九十".split("");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Envelope envelope;
    private final Limits limits;
    private final JdbcClient db;

    Questions(Envelope envelope, Limits limits, JdbcClient db) {
        this.envelope = envelope;
        this.limits = limits;
        this.db = db;
    }

    /**
     * Whether the form may go on: its address has not sent many, or the question it was asked is answered. If not, the
     * page that comes back asks one. The fields are {@code question} and {@code answer}.
     */
    public boolean passes(HttpServletRequest request, Limit before) {
        var asked = request.getParameter("question");
        if (asked == null ? limits.allows(before, Address.of(request)) : isRight(asked, request.getParameter("answer"))) return true;
        fresh().in(request);
        return false;
    }

    Question fresh() {
        int one = 2 + RANDOM.nextInt(8);
        int other = 2 + RANDOM.nextInt(8);
        var content = one + other + " " + Instant.now().plus(VALID).getEpochSecond() + " " + UUID.randomUUID();
        return new Question(SumPicture.of(one + "+" + other), DIGITS[one] + "加" + DIGITS[other] + "等于几", envelope.hide(PURPOSE, content));
    }

    private boolean isRight(String asked, @Nullable String answer) {
        var parts = envelope.reveal(PURPOSE, asked).map(content -> content.split(" ")).orElse(null);
        if (parts == null || answer == null) return false;
        var until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return until.isAfter(Instant.now()) && isTheFirst(parts[2], until) && number(answer).equals(parts[0]);
    }

    /** Right or wrong, a question is answered once. */
    private boolean isTheFirst(String id, Instant until) {
        db.sql("delete from used_once where until < now()").update();
        return db.sql("insert into used_once (id, until) values (:id, :until) on conflict do nothing")
                .param("id", id).param("until", Timestamp.from(until)).update() == 1;
    }

    /** 14, １４, 十四 are one answer. */
    private static String number(String typed) {
        var plain = typed.strip();
        for (int digit = 0; digit <= 9; digit++) plain = plain.replace((char) ('０' + digit), (char) ('0' + digit));
        if (!plain.contains("十")) {
            for (int digit = 0; digit <= 9; digit++) plain = plain.replace(DIGITS[digit], String.valueOf(digit));
            return plain;
        }
        for (int digit = 1; digit <= 9; digit++) plain = plain.replace(DIGITS[digit], String.valueOf(digit));
        return plain.startsWith("十") ? plain.equals("十") ? "10" : "1" + plain.substring(1) : plain.replace("十", "");
    }
}
