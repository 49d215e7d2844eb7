package org.gongzhi.appraisal.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who was served by a subject and left a telephone number for it. Each is a bean of the module that served them. */
public interface ServedPeople {

    /** The kind of subject it knows of, as in {@code SubjectSource}. */
    String kind();

    /** Telephone numbers, in full: they are used for one text and kept as a keyed hash only. */
    List<String> phones(UUID subject, LocalDate from, LocalDate to);
}
