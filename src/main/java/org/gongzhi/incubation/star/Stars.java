package org.gongzhi.incubation.star;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongzhi.order.match.StarSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stars that count this year are those of last year's locked round. (domain.md M66) */
@Component
public class Stars implements StarSource {

    /** The scheme by which residents get their stars, whichever its version. */
    public static final String SCHEME = "yearly_star";

    private final JdbcClient db;
    private final Clock clock;

    Stars(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Star> stars(Collection<UUID> organizations) {
        return db.sql("""
                        select organization_id, stars, year
                          from organization_star
                         where year = :year
                           and stars > 0
                           and organization_id = any (:organizations)
                        """)
                .param("year", LocalDate.now(clock).getYear() - 1)
                .param("organizations", organizations.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("organization_id", UUID.class), new Star(row.getInt("stars"), row.getInt("year"))))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
