package org.gongzhi.appraisal.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongzhi.appraisal.SchemeId;
import org.gongzhi.appraisal.scheme.Group;
import org.gongzhi.appraisal.scheme.Item;
import org.gongzhi.appraisal.scheme.Scheme;
import org.gongzhi.appraisal.scheme.Schemes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For some subjects of a round, which items would count otherwise by a draft. */
@Component
public class Contributions {

    private final Schemes schemes;
    private final JdbcClient db;

    Contributions(Schemes schemes, JdbcClient db) {
        this.schemes = schemes;
        this.db = db;
    }

    /** The greatest difference first; items that count the same are left out. */
    public Map<UUID, List<Contribution>> of(Scheme draft, UUID round, Collection<UUID> subjects) {
        var before = schemes.of(db.sql("select scheme from appraisal_round where id = ?").param(round).query((row, n) -> new SchemeId(row.getObject(1, UUID.class))).single());
        var given = points(Marks.given(round, db), round, subjects);
        var tried = points(Marks.by(draft, before, round, db), round, subjects);
        var changed = new HashMap<UUID, List<Contribution>>();
        subjects.forEach(subject -> changed.put(subject, changes(before, draft, given.getOrDefault(subject, Map.of()), tried.getOrDefault(subject, Map.of()))));
        return changed;
    }

    private static List<Contribution> changes(Scheme before, Scheme draft, Map<String, BigDecimal> given, Map<String, BigDecimal> tried) {
        var changes = new ArrayList<Contribution>();
        draft.items().forEach(item -> changes.add(new Contribution(item.label(), counted(before, item.code(), given), counted(draft, item.code(), tried))));
        before.items().stream().filter(item -> draft.item(item.code()).isEmpty())
                .forEach(item -> changes.add(new Contribution(item.label() + "（取消）", counted(before, item.code(), given), BigDecimal.ZERO)));
        changes.removeIf(change -> change.difference().signum() == 0);
        changes.sort(Comparator.comparing(Contribution::difference).reversed());
        return changes;
    }

    private static BigDecimal counted(Scheme scheme, String item, Map<String, BigDecimal> points) {
        return scheme.item(item).map(Item::group).flatMap(scheme::group).map(Group::weight).map(weight -> weight.multiply(points.getOrDefault(item, BigDecimal.ZERO)))
                .orElse(BigDecimal.ZERO);
    }

    private Map<UUID, Map<String, BigDecimal>> points(Marks marks, UUID round, Collection<UUID> subjects) {
        var points = new HashMap<UUID, Map<String, BigDecimal>>();
        db.sql("select m.subject, m.item, m.points from (" + marks.query() + ") m where m.subject = any(:subjects::uuid[]) and m.points is not null")
                .params(marks.params())
                .param("round", round)
                .param("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    points.computeIfAbsent(row.getObject("subject", UUID.class), any -> new HashMap<>()).put(row.getString("item"), row.getBigDecimal("points"));
                });
        return points;
    }
}
