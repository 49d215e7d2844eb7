package org.gongzhi.platform.question;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.limit.Address;
import org.gongzhi.platform.limit.Limit;
import org.gongzhi.platform.limit.Limits;
import org.gongzhi.platform.limit.TooMany;

/**
 * Keeps one address from flooding the office with forms of a kind: after some in an hour each form asks a small question, and there is an
 * end to them. A whole community centre behind one address still gets through. Each kind of form is a bean.
 */
public final class Turnstile {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Limits limits;
    private final Questions questions;
    private final Limit forms;
    private final Limit unasked;

    /**
     * @param kind           as the limits call it
     * @param perHour        how many one address may send
     * @param beforeQuestion after how many of them each further one asks
     */
    public Turnstile(Limits limits, Questions questions, String kind, int perHour, int beforeQuestion) {
        this.limits = limits;
        this.questions = questions;
        this.forms = Limit.exact(kind, perHour, HOUR);
        this.unasked = Limit.exact("unasked-" + kind, beforeQuestion, HOUR);
    }

    /** @throws Refused {@code form.robot}, {@code form.question} @throws TooMany */
    public void pass(HttpServletRequest request) {
        if (request.getParameter("website") != null && !request.getParameter("website").isBlank()) throw new Refused("form.robot");
        limits.pass(forms, Address.of(request));
        if (!questions.passes(request, unasked)) throw new Refused("form.question").at("answer");
    }
}
