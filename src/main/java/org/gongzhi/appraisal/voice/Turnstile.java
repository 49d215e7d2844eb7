package org.gongzhi.appraisal.voice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.limit.Address;
import org.gongzhi.platform.limit.Limit;
import org.gongzhi.platform.limit.Limits;
import org.gongzhi.platform.question.Questions;
import org.springframework.stereotype.Component;

/** Keeps one address from flooding a round with voices, as the portal keeps it from flooding a community with needs. */
@Component("voiceTurnstile")     // the portal has one, too
class Turnstile {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Limits limits;
    private final Questions questions;
    private final Limit forms;
    private final Limit unasked;

    Turnstile(Limits limits, Questions questions, VoiceSettings settings) {
        this.limits = limits;
        this.questions = questions;
        this.forms = Limit.exact("voice", settings.formsPerHour(), HOUR);
        this.unasked = Limit.exact("unasked-voice", settings.formsBeforeQuestion(), HOUR);
    }

    /** @throws Refused {@code appraisal.voice.robot}, {@code appraisal.voice.question} @throws org.gongzhi.platform.limit.TooMany */
    void pass(HttpServletRequest request) {
        if (request.getParameter("website") != null && !request.getParameter("website").isBlank()) throw new Refused("appraisal.voice.robot");
        limits.pass(forms, Address.of(request));
        if (!questions.passes(request, unasked)) throw new Refused("appraisal.voice.question").at("answer");
    }
}
