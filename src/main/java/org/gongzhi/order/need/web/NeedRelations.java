package org.gongzhi.order.need.web;

import java.util.List;
import java.util.UUID;
import org.gongzhi.order.need.NeedId;
import org.gongzhi.order.need.NeedMove;
import org.gongzhi.order.need.NeedStage;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.move.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on a need: what was said about it, and what may happen next. The caller has read the need within reach. */
@Component
class NeedRelations {

    private final JdbcClient db;

    NeedRelations(JdbcClient db) {
        this.db = db;
    }

    List<NeedPage.Rated> ratings(NeedId need) {
        return db.sql("""
                        select id, level, solved, comment, at, excluded_at is not null as excluded
                          from rating
                         where need_id = :need
                         order by serial desc
                        """)
                .param("need", need.value())
                .query((row, n) -> new NeedPage.Rated(row.getObject("id", UUID.class), level(row.getInt("level")), solved(row.getString("solved")),
                        row.getString("comment"), row.getTimestamp("at").toInstant(), row.getInt("level") <= 2, row.getBoolean("excluded")))
                .list();
    }

    List<Action> actions(NeedId need, NeedStage stage, Viewer viewer) {
        return NeedMove.DECLINE.isOpenIn(stage) && viewer.may(NeedMove.DECLINE.permission())
                ? List.of(new Action(NeedMove.DECLINE.name(), NeedMove.DECLINE.label(), "/needs/" + need + "/" + NeedMove.DECLINE.noun()))
                : List.of();
    }

    @Nullable String rating(NeedId need, NeedStage stage, Viewer viewer) {
        if (stage != NeedStage.SERVED && stage != NeedStage.CLOSED || !viewer.may("rating.record") || viewer.reach().organization() != null) return null;
        var rated = db.sql("""
                        select exists (select
                                         from rating r
                                         join need n on n.id = r.need_id and n.order_id = r.order_id
                                        where n.id = :need
                                          and r.support_id is null)
                        """)
                .param("need", need.value())
                .query(Boolean.class)
                .single();
        return rated ? null : "/needs/" + need + "/rating";
    }

    private static String level(int level) { return List.of("很不满意", "不满意", "基本满意", "满意", "非常满意").get(level - 1); }

    private static String solved(String solved) {
        return switch (solved) {
            case "SOLVED" -> "解决了";
            case "PARTLY" -> "部分解决";
            default -> "没有解决";
        };
    }
}
