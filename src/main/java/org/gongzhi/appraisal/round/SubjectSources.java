package org.gongzhi.appraisal.round;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All kinds of subjects that the modules declare. They are beans that call the engine themselves, hence are asked for when they are needed. */
@Component
public class SubjectSources {

    private final SingletonSupplier<List<SubjectSource>> all;

    SubjectSources(ObjectProvider<SubjectSource> declared) {
        this.all = SingletonSupplier.of(() -> declared.orderedStream().toList());
    }

    public List<SubjectSource> all() { return all.obtain(); }

    public Optional<SubjectSource> of(String kind) { return all().stream().filter(source -> source.kind().equals(kind)).findFirst(); }
}
