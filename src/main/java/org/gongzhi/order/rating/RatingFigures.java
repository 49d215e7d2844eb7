package org.gongzhi.order.rating;

import org.gongzhi.indicator.Aggregate;
import org.gongzhi.indicator.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What residents think, as it came in and after review: both are shown, so that no exclusion goes unseen. (domain.md C5) */
@Configuration(proxyBeanMethods = false)
class RatingFigures {

    private static final String SOURCE = "五级评价办法，“基本满意”及以上计为满意（参照政务热线满意度口径）；评价复核规定";
    private static final String REVIEWED = "and r.excluded_at is null";

    @Bean
    Figure satisfiedFigure() {
        return share("rating.1-satisfied", "满意率（原始）", "r.level >= " + Level.SATISFIED, "")
                .means("统计期内收到的全部评价中，“基本满意”及以上的占比；复核剔除的评价也计入，以评价时间为准。", SOURCE);
    }

    @Bean
    Figure satisfiedAfterReviewFigure() {
        return share("rating.2-satisfied-reviewed", "满意率（复核后）", "r.level >= " + Level.SATISFIED, REVIEWED).card(8)
                .means("统计期内收到、未被复核剔除的评价中，“基本满意”及以上的占比，以评价时间为准。剔除须说明原因，可与原始满意率对照。", SOURCE);
    }

    @Bean
    Figure highlySatisfiedFigure() {
        return share("rating.3-high-reviewed", "满意及以上占比（复核后）", "r.level >= 4", REVIEWED)
                .means("统计期内收到、未被复核剔除的评价中，“满意”“非常满意”的占比，以评价时间为准。", SOURCE);
    }

    @Bean
    Figure solvedFigure() {
        return share("rating.6-solved", "问题解决率", "r.solved = 'SOLVED'", REVIEWED)
                .means("统计期内收到、未被复核剔除的评价中，居民认为问题“已解决”的占比；“部分解决”不计为解决。", SOURCE);
    }

    @Bean
    Figure meanFigure() {
        return level("rating.4-mean", "评价均分（原始）", "")
                .means("统计期内收到的全部评价的平均级别，非常满意 5 分、很不满意 1 分；复核剔除的评价也计入。", SOURCE);
    }

    @Bean
    Figure meanAfterReviewFigure() {
        return level("rating.5-mean-reviewed", "评价均分（复核后）", REVIEWED)
                .means("统计期内收到、未被复核剔除的评价的平均级别，非常满意 5 分、很不满意 1 分。", SOURCE);
    }

    private static Figure share(String code, String label, String condition, String filter) {
        return Figure.of(code, "rating.read", "评价", label, "%", Aggregate.RATIO).by("承接组织").facts(facts(condition, filter));
    }

    private static Figure level(String code, String label, String filter) {
        return Figure.of(code, "rating.read", "评价", label, "分", Aggregate.AVERAGE).decimals(2).by("承接组织").facts(facts("null::boolean", filter));
    }

    private static String facts(String counts, String filter) {
        return """
                select r.region, (r.at at time zone 'Asia/Shanghai')::date as on_date, 'rating' as subject, r.id as subject_id,
                       o.number || ' ' || o.title as label, '/orders/' || o.id as href, g.name as field,
                       r.level::numeric as amount, r.id::text as key, %s as counts
                  from rating r
                  join service_order o on o.id = r.order_id
                  join organization g on g.id = r.organization_id
                 where r.region between scope.low and scope.high
                   and r.at >= scope.since
                   and r.at < scope.until
                   %s
                """.formatted(counts, filter);
    }
}
