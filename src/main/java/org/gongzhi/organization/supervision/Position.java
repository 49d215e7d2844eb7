package org.gongzhi.organization.supervision;

import java.util.List;
import org.gongzhi.platform.move.Stage;

/** Where a matter stands, whichever lifecycle it has. */
public record Position(String name, String label, Tone tone) implements Stage {

    public static Position of(Stage stage) { return new Position(stage.name(), stage.label(), stage.tone()); }

    static List<Position> of(List<? extends Stage> stages) { return stages.stream().map(Position::of).toList(); }

    @Override public String toString() { return label; }
}
