package org.gongzhi.appraisal.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stands.
 *
 * @param scheme         the version it runs
 * @param code           the scheme's code, whichever its version
 * @param kind           what is scored, see {@link SubjectSource#kind}
 * @param objectionUntil the last day on which subjects may appeal; null before publication
 */
public record Round(UUID id, String number, UUID scheme, String code, String kind, String region, String title, LocalDate periodFrom, LocalDate periodTo,
        RoundStage stage, @Nullable LocalDate objectionUntil) {

    public String href() { return "/appraisals/" + id; }
}
