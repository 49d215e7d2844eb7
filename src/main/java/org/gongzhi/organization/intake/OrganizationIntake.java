package org.gongzhi.organization.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongzhi.organization.Book;
import org.gongzhi.organization.NewOrganization;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.intake.BroughtTable;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A row whose code or number is in the register under the same name is there already and is passed over; under another name it is a bad
 * row, since a change needs a decision. (domain.md M46)
 */
record OrganizationIntake(Importer<NewOrganization> importer, Act act, Book book, MessageSource messages, JdbcClient db) implements BroughtTable<NewOrganization> {

    /**
     * The planner counts the rows that were there when it last looked, and not the hundred thousand of this transaction:
     * it is told to go by the index, and {@code analyze} makes it forget the plans it has kept for a register that was nearly
     * empty, also those of foreign keys. A large one needs no looking at, which would take a second.
     */
    @Override
    public void begin() {
        db.sql("set local enable_seqscan = off").update();
        var small = db.sql("select reltuples < :rows from pg_class where oid = 'organization'::regclass").param("rows", Importer.MOST_ROWS).query(Boolean.class).single();
        if (small) db.sql("analyze organization").update();
    }

    @Override
    public Look look(List<Line<NewOrganization>> lines) {
        var known = known(lines);
        var bad = new ArrayList<Bad>();
        var present = 0;
        for (var line : lines) {
            var name = known.get(key(line.value()));
            if (name == null) continue;
            if (name.equals(line.value().name().strip())) present++;
            else bad.add(new Bad(line.line(), OrganizationTable.heading(line.value()), key(line.value()),
                    messages.getMessage("organization.import.other-name", new Object[] {name}, Locale.CHINA)));
        }
        return new Look(present, bad);
    }

    @Override
    public long enter(List<Line<NewOrganization>> lines) {
        var known = known(lines);
        var entries = lines.stream().map(Line::value).filter(entry -> !known.containsKey(key(entry))).toList();
        book.enter(entries, act);
        return entries.size();
    }

    @Override public boolean isPersonal(String heading) { return OrganizationTable.isPersonal(heading); }

    /** The names under which the codes and numbers of these rows are in the register. */
    private Map<String, String> known(List<Line<NewOrganization>> lines) {
        var known = new HashMap<String, String>();
        db.sql("""
                        select k.key, o.name
                          from unnest(:keys::text[]) as k (key)
                          join organization o on o.credit_code = k.key
                         union all
                        select k.key, o.name
                          from unnest(:keys::text[]) as k (key)
                          join organization o on o.filed_number = k.key
                        """)
                .param("keys", lines.stream().map(line -> key(line.value())).toArray(String[]::new))
                .query(row -> { known.put(row.getString("key"), row.getString("name")); });
        return known;
    }

    private static String key(NewOrganization entry) {
        return entry.kind().isLegalPerson() ? entry.creditCode().replaceAll("\\s", "").toUpperCase() : entry.filedNumber();
    }
}
