package org.gongzhi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.limit.Address;
import org.gongzhi.platform.limit.Limit;
import org.gongzhi.platform.limit.Limits;
import org.gongzhi.platform.limit.TooMany;
import org.gongzhi.platform.question.Questions;
import org.springframework.stereotype.Component;

/**
 * Keeps one address from flooding a community with forms: after some in an hour each form asks a small question, and there
 * is an end to them. A whole community centre behind one address still gets through.
 */
@Component
class Turnstile {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Limits limits;
    private final Questions questions;
    private final Limit forms;
    private final Limit unasked;

    Turnstile(Limits limits, Questions questions, PortalSettings settings) {
        this.limits = limits;
        this.questions = questions;
        this.forms = Limit.exact("form", settings.formsPerHour(), HOUR);
        this.unasked = Limit.exact("unasked-form", settings.formsBeforeQuestion(), HOUR);
    }

    /** @throws Refused {@code portal.robot}, {@code portal.question} @throws TooMany */
    void pass(HttpServletRequest request) {
        if (request.getParameter("website") != null && !request.getParameter("website").isBlank()) throw new Refused("portal.robot");
        limits.pass(forms, Address.of(request));
        if (!questions.passes(request, unasked)) throw new Refused("portal.question").at("answer");
    }
}
