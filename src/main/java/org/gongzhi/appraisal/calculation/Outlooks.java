package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.scheme.Band;
import org.gongzhi.appraisal.scheme.Group;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a subject's question: why this result, and what would raise it. Whether the asker may know is the asker's page to check. */
@Service
@Transactional(readOnly = true)
public class Outlooks {

    private final Schemes schemes;
    private final JdbcClient db;

    Outlooks(Schemes schemes, JdbcClient db) {
        this.schemes = schemes;
        this.db = db;
    }

    private record Result(UUID scheme, BigDecimal total, String band, String reasons) {}

    private record Point(String item, BigDecimal points) {}

    /** Empty while there is no result. */
    public Optional<Outlook> of(UUID round, UUID subject) {
        return db.sql("""
                        select r.scheme, s.total, s.band, s.reasons
                          from appraisal_standing s
                          join appraisal_round r on r.id = s.round
                         where s.round = ? and s.subject = ?
                        """)
                .params(round, subject)
                .query(Result.class)
                .optional()
                .map(result -> outlook(result, schemes.of(new SchemeId(result.scheme())), points(round, subject)));
    }

    private List<Point> points(UUID round, UUID subject) {
        return db.sql("""
                        select p.item, coalesce((select c.points
                                                   from appraisal_correction c
                                                  where c.round = p.round and c.subject = p.subject and c.item = p.item
                                                  order by c.id desc
                                                  limit 1), p.points) as points
                          from appraisal_point p
                         where p.round = ? and p.subject = ?
                        """)
                .params(round, subject)
                .query(Point.class)
                .list();
    }

    private static Outlook outlook(Result result, Scheme scheme, List<Point> points) {
        var next = scheme.bands().stream().skip(scheme.bandIndex(result.band())).findFirst();
        return new Outlook(next.map(Band::label).orElse(null), next.map(band -> band.floor().subtract(result.total())).orElse(null),
                losses(scheme, points), Reason.of(result.reasons()).stream().map(reason -> reason.sentence(scheme)).toList());
    }

    private static List<Outlook.Loss> losses(Scheme scheme, List<Point> points) {
        return points.stream()
                .flatMap(point -> scheme.item(point.item()).filter(item -> point.points() != null).map(item -> loss(scheme, item, point.points())).stream())
                .filter(loss -> loss.lost().signum() > 0)
                .sorted(Comparator.comparing(Outlook.Loss::lost).reversed())
                .toList();
    }

    private static Outlook.Loss loss(Scheme scheme, Item item, BigDecimal points) {
        var weight = scheme.group(item.group()).map(Group::weight).orElse(BigDecimal.ZERO);
        return new Outlook.Loss(item.code(), item.label(), points, item.fullMark(), item.fullMark().subtract(points).multiply(weight).stripTrailingZeros());
    }
}
