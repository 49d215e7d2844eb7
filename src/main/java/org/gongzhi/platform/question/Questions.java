package org.gongzhi.platform.question;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import org.gongzhi.platform.envelope.Envelope;
import org.gongzhi.platform.limit.Address;
import org.gongzhi.platform.limit.Limit;
import org.gongzhi.platform.limit.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks and judges. The right answer travels hidden with the question, holds for ten minutes and for one form, and counts once, for
 * any of the programs on this database. Where scripts run, the browser works for it ({@link Work}) and people notice a moment;
 * where none do, a sum in words is as good an answer as its picture.
 */
@Component
public class Questions {

    private static final String PURPOSE = "question";
    private static final String[] DIGITS = "零一二三四五六七八九十".split("");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Envelope envelope;
    private final Limits limits;
    private final QuestionSettings settings;
    private final JdbcClient db;

    Questions(Envelope envelope, Limits limits, QuestionSettings settings, JdbcClient db) {
        this.envelope = envelope;
        this.limits = limits;
        this.settings = settings;
        this.db = db;
    }

    /**
     * Whether the form may go on: its address has not sent many, or the question it was asked is answered. If not, the
     * page that comes back asks one. The fields are {@code question} and {@code answer} or {@code work}.
     */
    public boolean passes(HttpServletRequest request, Limit before) {
        var sealed = request.getParameter("question");
        if (sealed == null ? limits.allows(before, Address.of(request)) : isRight(sealed, request)) return true;
        fresh(request.getRequestURI()).in(request);
        return false;
    }

    Question fresh(String form) {
        int one = 2 + RANDOM.nextInt(8);
        int other = 2 + RANDOM.nextInt(8);
        var asked = Asked.now(one + other, settings.work(), form);
        return new Question(SumPicture.of(one + "+" + other), DIGITS[one] + "加" + DIGITS[other] + "等于几", envelope.hide(PURPOSE, asked.content()), asked.bits());
    }

    private boolean isRight(String sealed, HttpServletRequest request) {
        var asked = envelope.reveal(PURPOSE, sealed).map(Asked::of).orElse(null);
        if (asked == null || !asked.form().equals(request.getRequestURI()) || asked.until().isBefore(Instant.now()) || !isTheFirst(asked)) return false;
        return Work.isDone(sealed, typed(request, "work"), asked.bits()) || number(typed(request, "answer")).equals(asked.sum());
    }

    private static String typed(HttpServletRequest request, String field) { return Objects.requireNonNullElse(request.getParameter(field), ""); }

    /** Right or wrong, a question is answered once. */
    private boolean isTheFirst(Asked asked) {
        db.sql("delete from used_once where until < now()").update();
        return db.sql("insert into used_once (id, until) values (:id, :until) on conflict do nothing")
                .param("id", asked.id()).param("until", Timestamp.from(asked.until())).update() == 1;
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
