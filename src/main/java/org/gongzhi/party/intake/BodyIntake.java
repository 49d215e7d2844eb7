package org.gongzhi.party.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gongzhi.party.body.PartyBook;
import org.gongzhi.party.body.PartyBook.Standing;
import org.gongzhi.party.body.PartyKind;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Reach;
import org.gongzhi.platform.intake.BroughtTable;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Party organization that is in the book under the same name is passed over; a unit has one branch of its own. */
final class BodyIntake implements BroughtTable<Standing> {

    private final Importer<Standing> importer;
    private final Reach reach;
    private final Act act;
    private final PartyBook book;
    private final MessageSource messages;
    private final JdbcClient db;
    private final Set<UUID> taken = new HashSet<>();

    BodyIntake(Importer<Standing> importer, Reach reach, Act act, PartyBook book, MessageSource messages, JdbcClient db) {
        this.importer = importer;
        this.reach = reach;
        this.act = act;
        this.book = book;
        this.messages = messages;
        this.db = db;
    }

    @Override public Importer<Standing> importer() { return importer; }

    @Override
    public Look look(List<Line<Standing>> lines) {
        var there = there(lines);
        taken.addAll(hosts(lines));
        var bad = new ArrayList<Bad>();
        var present = 0;
        for (var line : lines) {
            var what = line.value().what();
            if (there.contains(what.name())) present++;
            else if (what.kind() == PartyKind.BRANCH && !taken.add(what.organization()))
                bad.add(new Bad(line.line(), BodyTable.NAME.heading(), what.name(), messages.getMessage("party.host.taken", null, Locale.CHINA)));
        }
        return new Look(present, bad);
    }

    @Override
    public long enter(List<Line<Standing>> lines) {
        var there = there(lines);
        var fresh = lines.stream().map(Line::value).filter(one -> !there.contains(one.what().name())).toList();
        book.enter(fresh, act);
        return fresh.size();
    }

    private Set<String> there(List<Line<Standing>> lines) {
        return new HashSet<>(db.sql("select name from party_organization where name = any (:names) and region between :from and :to and stage not in ('DISSOLVED', 'REFUSED')")
                .param("names", lines.stream().map(line -> line.value().what().name()).toArray(String[]::new))
                .param("from", reach.from())
                .param("to", reach.to())
                .query(String.class)
                .list());
    }

    /** Which of the hosts of these rows have a branch of their own. */
    private List<UUID> hosts(List<Line<Standing>> lines) {
        return db.sql("select organization_id from party_organization where organization_id = any (:hosts) and kind = 'BRANCH' and stage not in ('DISSOLVED', 'REFUSED')")
                .param("hosts", lines.stream().map(line -> line.value().what().organization()).filter(host -> host != null).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
