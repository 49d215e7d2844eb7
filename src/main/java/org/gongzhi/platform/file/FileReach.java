package org.gongzhi.platform.file;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;

/** Who may read the files of one kind of thing. Each module that keeps files supplies a bean; without one nobody reads them. */
public interface FileReach {

    /** The kind of thing, as given to {@link Attachments#store}. */
    String subject();

    /** Whether the thing lies within the viewer's reach. */
    boolean mayRead(UUID subjectId, Viewer viewer);

    /** Whether anybody at all may read the thing's files, such as the pictures of a published story. */
    default boolean isPublic(UUID subjectId) { return false; }
}
