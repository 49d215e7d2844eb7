package org.gongzhi.organization.supervision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongzhi.organization.ActivitySource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The latest activity of each organization, whoever knows of it. */
@Component
public class LatestActivities {

    /** So many organizations a statement of a scan looks at. */
    public static final int BATCH = 5_000;

    private static final String OWN = """
            (select max(u.declared_on) from organization_update u where u.organization_id = o.id and u.activities > 0),
            (select make_date(max(i.year), 12, 31) from organization_inspection i where i.organization_id = o.id and i.activities > 0)
            """;

    private final ObjectProvider<ActivitySource> sources;
    private final JdbcClient db;

    LatestActivities(ObjectProvider<ActivitySource> sources, JdbcClient db) {
        this.sources = sources;
        this.db = db;
    }

    /**
     * An expression of the latest day on which the organization {@code o.id} was active, null when it never was. For each it costs a look at
     * the end of a few indexes, however long its history is.
     */
    public String latest() {
        return "greatest(" + Stream.concat(Stream.of(OWN), sources.orderedStream().map(ActivitySource::latest)).collect(Collectors.joining(", ")) + ")";
    }

    /** The ranges of serials by which the whole register is gone through: each statement looks at so many organizations and no more. */
    public List<Long> batches() {
        long last = db.sql("select coalesce(max(serial), 0) from organization").query(Long.class).single();
        return LongStream.iterate(0, from -> from < last, from -> from + BATCH).boxed().toList();
    }
}
