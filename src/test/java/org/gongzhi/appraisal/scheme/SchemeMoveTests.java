package org.gongzhi.appraisal.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.platform.move.Move;
import org.junit.jupiter.api.Test;

class SchemeMoveTests {

    @Test
    void whatMayHappenNextIsThisTableAndNothingElse() {
        assertThat(Stream.of(SchemeStage.values())
                .map(stage -> stage + " | " + Move.openIn(stage, SchemeMove.values()).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .map(String::strip)
                .collect(Collectors.joining("\n"))).isEqualTo("""
                DRAFT | ADOPT RETIRE
                ADOPTED | RETIRE
                RETIRED |""");
    }
}
