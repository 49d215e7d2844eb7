package org.gongzhi.platform.search;

import java.util.List;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the rows of one table by their number or by any two characters of their words. A bean for each kind of record, its order is its place.
 *
 * @param query yields {@code title}, {@code sub}, {@code href} over the reach ({@code :from}, {@code :to}, {@code :organization}), {@code :asked}, its
 *              {@code :bigrams} and {@code :limit}
 */
public record TableSearch(JdbcClient db, String label, String permission, String query) implements SearchSource {

    @Override
    public List<Hit> find(String asked, Viewer viewer, int limit) {
        return db.sql(query)
                .params(viewer.reach().params())
                .param("asked", asked)
                .param("bigrams", Bigrams.of(asked))
                .param("limit", limit)
                .query(Hit.class)
                .list();
    }
}
