package org.gongzhi.organization.supervision;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.organization.ActivitySource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The latest activity of each organization, whoever knows of it. */
@Component
public class LatestActivities {

    /** All places. */
    public static final String LOW = "000000000000";
    public static final String HIGH = "999999999999";

    private static final String OWN = """
            select u.organization_id as organization, u.declared_on as day from organization_update u where u.activities > 0
             union all
            select i.organization_id, make_date(i.year, 12, 31) from organization_inspection i where i.activities > 0
            """;

    private final ObjectProvider<ActivitySource> sources;

    LatestActivities(ObjectProvider<ActivitySource> sources) {
        this.sources = sources;
    }

    /** A query of {@code organization} and {@code day} with {@code :low} and {@code :high}: one row for each that was ever active. */
    public String latest() {
        var all = Stream.concat(Stream.of(OWN), sources.orderedStream().map(ActivitySource::days)).collect(Collectors.joining(" union all "));
        return "select known.organization, max(known.day) as day from (" + all + ") known group by known.organization";
    }
}
