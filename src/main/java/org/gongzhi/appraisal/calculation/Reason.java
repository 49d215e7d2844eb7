package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.platform.page.Show;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a result is not simply what the points come to.
 *
 * @param label the gate, the vetoing items, the full band, or the bonus before its cap
 * @param from  the code of the band that the total would give; null for none
 * @param to    the best band that remained
 */
public record Reason(Kind kind, String label, @Nullable String from, @Nullable String to) {

    public enum Kind { VETO, GATE, QUOTA, BONUS }

    /** As {@code appraisal_result.reasons} keeps them. */
    public static List<Reason> of(String json) { return Stream.of(JsonMapper.shared().readValue(json, Reason[].class)).toList(); }

    /** In a sentence for the subject. */
    public String sentence(Scheme scheme) { return sentence(scheme::bandLabel, scheme.bonusCap()); }

    /** @param bands what the scheme calls the band of a code, and none */
    public String sentence(Function<@Nullable String, String> bands, BigDecimal bonusCap) {
        return switch (kind) {
            case VETO -> "“%s”触发一票否决，等次为%s".formatted(label, bands.apply(to));
            case GATE -> "%s，由%s调整为%s".formatted(label, bands.apply(from), bands.apply(to));
            case QUOTA -> "%s名额已满，按得分顺序列入%s".formatted(label, bands.apply(to));
            case BONUS -> "加分合计 %s 分，按上限 %s 分计入".formatted(label, Show.plain(bonusCap));
        };
    }
}
