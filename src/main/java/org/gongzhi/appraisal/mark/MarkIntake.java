package org.gongzhi.appraisal.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongzhi.appraisal.round.Round;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.intake.BroughtTable;
import org.gongzhi.platform.sheet.Bad;
import org.gongzhi.platform.sheet.Importer;
import org.gongzhi.platform.sheet.Line;
import org.springframework.context.MessageSource;

/** A row is the marks of one subject; one without any is passed over. */
record MarkIntake(Importer<List<NewMark>> importer, Round round, Marks marks, Viewer viewer, MessageSource messages) implements BroughtTable<List<NewMark>> {

    @Override
    public Look look(List<Line<List<NewMark>>> lines) {
        var all = new ArrayList<NewMark>();
        var at = new ArrayList<Integer>();
        for (var line : lines)
            for (var mark : line.value()) {
                all.add(mark);
                at.add(line.line());
            }
        var bad = all.isEmpty() ? List.<Bad>of() : marks.faults(round, all, viewer).stream().map(fault -> new Bad(at.get(fault.at()), Objects.requireNonNullElse(fault.item(), "名称"),
                all.get(fault.at()).points().toPlainString(), messages.getMessage(fault.code(), new Object[0], Locale.CHINA))).toList();
        return new Look(lines.stream().filter(line -> line.value().isEmpty()).count(), bad);
    }

    @Override
    public long enter(List<Line<List<NewMark>>> lines) {
        marks.record(round.id(), lines.stream().flatMap(line -> line.value().stream()).toList(), viewer);
        return lines.stream().filter(line -> !line.value().isEmpty()).count();
    }
}
