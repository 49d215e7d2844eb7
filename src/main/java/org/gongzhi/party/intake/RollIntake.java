package org.gongzhi.party.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongzhi.party.body.PartyOrganizationId;
import org.gongzhi.party.member.RollBook;
import org.gongzhi.party.member.RollBook.Elected;
import org.gongzhi.party.member.RollBook.Enrolled;
import org.gongzhi.platform.access.Act;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.intake.BroughtTable;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;

/** Members first, so that whoever is on a committee finds seven, wherever in the table they stand. */
final class RollIntake implements BroughtTable<Enrolled> {

    private final Importer<Enrolled> importer;
    private final Viewer viewer;
    private final Act act;
    private final RollBook book;
    private final List<Elected> elected = new ArrayList<>();
    private final Set<PartyOrganizationId> branches = new LinkedHashSet<>();

    RollIntake(Importer<Enrolled> importer, Viewer viewer, Act act, RollBook book) {
        this.importer = importer;
        this.viewer = viewer;
        this.act = act;
        this.book = book;
    }

    @Override public Importer<Enrolled> importer() { return importer; }

    @Override
    public long enter(List<Line<Enrolled>> lines) {
        var rows = lines.stream().map(Line::value).toList();
        var ids = book.enroll(rows, viewer, act);
        for (var n = 0; n < rows.size(); n++) {
            var row = rows.get(n);
            branches.add(row.branch());
            if (row.post() != null) elected.add(new Elected(ids.get(n), row.branch(), row.post()));
        }
        return rows.size();
    }

    @Override
    public void end() {
        book.elect(elected, act);
        book.tell(branches, act);
    }

    @Override public boolean isPersonal(String heading) { return RollTable.isPersonal(heading); }
}
