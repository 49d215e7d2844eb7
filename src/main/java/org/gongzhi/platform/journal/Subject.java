package org.gongzhi.platform.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongzhi.platform.move.Move;
import org.gongzhi.platform.move.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that the journal tells of. Each module brings a bean for each of its kinds, so that an auditor reads words
 * and numbers where the journal has codes and ids.
 *
 * @param name    as it stands in the journal, such as {@code order}
 * @param label   what people call it, such as 服务单
 * @param path    where its pages begin, such as {@code /orders}; empty when they have none
 * @param moves   the label of each move
 * @param stages  the label of each stage
 * @param numbers a query that yields {@code id} and {@code number} of all of them, never personal data; null when they have no number
 */
public record Subject(String name, String label, String path, Map<String, String> moves, Map<String, String> stages, @Nullable String numbers) {

    /** What has no stages. */
    public Subject(String name, String label, String path, Map<String, String> moves, @Nullable String numbers) { this(name, label, path, moves, Map.of(), numbers); }

    public static Subject of(String name, String label, String path, @Nullable String numbers, Move<?>[]... lifecycles) {
        var moves = Stream.of(lifecycles).flatMap(Stream::of).toList();
        var stages = moves.stream().flatMap(move -> Stream.concat(move.from().stream(), Stream.of(move.to())));
        return new Subject(name, label, path, moves.stream().collect(Collectors.toMap(Move::name, Move::label, (one, other) -> one, LinkedHashMap::new)),
                stages.collect(Collectors.toMap(Stage::name, Stage::label, (one, other) -> one)), numbers);
    }

    /** With further words, for what is written down like a move and is none. */
    public <M> Subject with(List<M> marks, Function<M, String> name, Function<M, String> label) {
        var all = new LinkedHashMap<>(moves);
        marks.forEach(mark -> all.put(name.apply(mark), label.apply(mark)));
        return new Subject(this.name, this.label, path, all, stages, numbers);
    }
}
