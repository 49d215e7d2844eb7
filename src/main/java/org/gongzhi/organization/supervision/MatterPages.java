package org.gongzhi.organization.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Stage;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list and the page of one kind of matters. Reach, filter, keyset pages, stepper, papers and timeline are here, once; what differs is
 * the kind's data and the few words below, which a small class of each kind finds.
 */
@Transactional(readOnly = true)      // a page is one look at the books, on one connection
public abstract class MatterPages<S extends Stage> {

    private final MatterKind<S> kind;
    private final MatterDesk desk;

    protected MatterPages(MatterKind<S> kind, MatterDesk desk) {
        this.kind = kind;
        this.desk = desk;
    }

    /** What it is about, in one line. */
    protected abstract String what(ResultSet row) throws SQLException;

    /** What the list tells of it beside that. */
    protected abstract String detail(ResultSet row) throws SQLException;

    /** @param row all columns of the matter, and the names of its people */
    protected abstract MatterBody body(ResultSet row, UUID id, S stage, Viewer viewer) throws SQLException;

    public MatterListPage list(MatterFilter filter, Viewer viewer) {
        var rows = desk.db().sql(kind.list())
                .params(desk.supervision().params(viewer))
                .params(filter.params())
                .param("today", desk.today())
                .query((row, n) -> MatterRow.of(row, kind.matter(), kind.stage(row.getString("stage")), what(row), detail(row)))
                .list();
        return MatterListPage.of(kind.matter(), kind.sub(), filter, kind.stages(), kind.doors(viewer), kind.advice(), rows);
    }

    /** @throws Missing when it is out of the viewer's reach */
    public MatterPage show(UUID id, Viewer viewer) {
        return desk.db().sql(kind.one())
                .params(desk.supervision().params(viewer))
                .param("id", id)
                .query((row, n) -> page(row, id, viewer))
                .optional()
                .orElseThrow(Missing::new);
    }

    private MatterPage page(ResultSet row, UUID id, Viewer viewer) throws SQLException {
        var matter = kind.matter();
        var stage = kind.stage(row.getString("stage"));
        var body = body(row, id, stage, viewer);
        var due = body.due();
        return new MatterPage(matter, id, row.getString("number"), row.getObject("organization_id", UUID.class), row.getString("organization"), what(row), Position.of(stage), due,
                body.owed() && due != null && due.isBefore(desk.today()), Position.of(body.path()), body.lines(), body.passages().stream().filter(text -> !text.value().isEmpty()).toList(),
                body.offers(), desk.files().of(matter.subject(), id), viewer.may("supervision.file"), desk.journal().of(matter.subject(), id, kind.moves()));
    }

    /** The form with which a matter of this kind begins. @throws Missing where none begins by hand */
    public NewMatterPage blank(Viewer viewer) { throw new Missing(); }

    protected NewMatterPage form(String title, String sub, String button, Viewer viewer, Field... own) {
        var fields = new ArrayList<>(Supervision.whom(viewer));
        fields.addAll(List.of(own));
        return new NewMatterPage(kind.matter(), title, sub, kind.matter().path() + "/new", button, fields);
    }

    /** Of the moves that begin where a matter stands, those that the viewer may make. */
    protected static <S extends Stage, M extends Move<S>> List<M> open(S stage, M[] moves, Viewer viewer) {
        return Move.openIn(stage, moves).stream().filter(move -> viewer.may(move.permission())).toList();
    }
}
