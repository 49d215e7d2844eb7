package org.gongzhi.platform.file;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gongzhi.platform.access.Viewer;
import org.springframework.stereotype.Component;

/** A kind of thing with files, for tests: each is read by whoever works in its region, and those published by everybody. */
@Component
class FileSubject implements FileReach {

    static final String SUBJECT = "test-thing";
    final Set<UUID> published = ConcurrentHashMap.newKeySet();

    @Override public String subject() { return SUBJECT; }

    @Override public boolean mayRead(UUID subjectId, Viewer viewer) { return viewer.reach().region().startsWith("330399001"); }

    @Override public boolean isPublic(UUID subjectId) { return published.contains(subjectId); }
}
