package org.gongzhi.funding.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongzhi.funding.Evidence;
import org.gongzhi.funding.EvidenceView;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What money is for, asked from whichever module knows. */
@Component
class Subjects {

    record Key(@Nullable String subject, @Nullable UUID id) {}

    private final List<Evidence> evidences;

    Subjects(List<Evidence> evidences) {
        this.evidences = evidences;
    }

    Optional<EvidenceView> evidence(String subject, UUID id, Viewer viewer) {
        return evidences.stream().filter(evidence -> evidence.subject().equals(subject)).findFirst().map(evidence -> evidence.of(id, viewer));
    }

    Map<UUID, Evidence.Name> names(Collection<Key> keys) {
        var names = new HashMap<UUID, Evidence.Name>();
        for (var evidence : evidences) {
            var ids = keys.stream().filter(key -> evidence.subject().equals(key.subject())).map(Key::id).distinct().toList();
            if (!ids.isEmpty()) names.putAll(evidence.names(ids));
        }
        return names;
    }
}
