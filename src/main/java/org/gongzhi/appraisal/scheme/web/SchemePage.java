package org.gongzhi.appraisal.scheme.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gongzhi.appraisal.Source;
import org.gongzhi.appraisal.scheme.Part;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.platform.move.Action;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scheme, whole.
 *
 * @param problems     what keeps a draft from being adopted
 * @param trial        what trying it came to; null when it was not tried, or not since it was changed
 * @param rounds       how many rounds have used it; from the first one on it is fixed
 * @param consequences the words of their codes
 * @param offices      the names of the roles that run it; none: whoever has the permission
 */
@Template("appraisal/scheme/show")
public record SchemePage(Scheme scheme, String kind, List<String> problems, @Nullable Trial trial, int rounds, boolean editable, List<Action> actions,
        Map<String, String> consequences, List<String> offices, List<Row> rows) implements Listing<SchemePage.Row> {

    /** @param changed how many subjects would have another total, rank or band @param bands of these, how many another band */
    public record Trial(List<String> rounds, int subjects, int changed, int bands, Instant at) {}

    public record Row(
            String code,
            @Heading("分组") String group,
            @Heading("权重") BigDecimal weight,
            @Heading("评分项") String label,
            @Heading("满分") BigDecimal fullMark,
            @Heading("扣分步长") @Nullable BigDecimal step,
            @Heading("得分来源") Source source,
            @Heading("指标") @Nullable String figure,
            @Heading("换算") String mapping,
            @Heading("评分说明") String hint,
            List<String> traits) {}

    @Override public String self() { return "/schemes/" + scheme.id(); }

    @Override public String sheetName() { return scheme.name() + "第" + scheme.version() + "版"; }

    public String of(Part part, Object code) { return self() + "/" + part.noun() + "/" + code; }

    public String tie(String code) {
        return scheme.group(code).map(group -> group.label()).or(() -> scheme.item(code).map(item -> item.label())).orElse(code);
    }

    public String timeline() { return self() + "/timeline"; }
}
