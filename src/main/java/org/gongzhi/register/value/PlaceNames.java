package org.gongzhi.register.value;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.gongzhi.platform.Refused;
import org.gongzhi.platform.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places by code or name, as far as a viewer reaches; and the names of codes. */
@Component
public class PlaceNames {

    private final JdbcClient db;

    PlaceNames(JdbcClient db) {
        this.db = db;
    }

    /** @throws Refused {@code register.value.region}, {@code register.value.region.several} */
    String code(String written, Viewer viewer) {
        var found = db.sql("""
                        select code
                          from region
                         where code between :from and :to
                           and (code = :padded or name = :written or full_name = :written or full_name like '%' || :written)
                         order by code <> :padded, name <> :written, level
                         limit 2
                        """)
                .params(viewer.reach().params())
                .param("written", written.replaceAll("\\s", ""))
                .param("padded", written.matches("[0-9]{6}|[0-9]{9}") ? (written + "000000").substring(0, 12) : written)
                .query(String.class)
                .list();
        if (found.isEmpty()) throw new Refused("register.value.region");
        if (found.size() > 1 && !written.matches("[0-9]+") && names(found).values().stream().allMatch(written::equals)) throw new Refused("register.value.region.several");
        return found.get(0);
    }

    public Map<String, String> names(Collection<String> codes) {
        var names = new HashMap<String, String>();
        if (codes.isEmpty()) return names;
        db.sql("select code, name from region where code = any (:codes)").param("codes", codes.toArray(String[]::new)).query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }
}
