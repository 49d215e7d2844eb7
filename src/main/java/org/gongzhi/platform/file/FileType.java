package org.gongzhi.platform.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of files that may be added. What is not here is refused: we cannot look into it, or browsers would run it. */
enum FileType {

    JPEG ("image/jpeg", "jpg", "jpeg"),
    PNG  ("image/png", "png"),
    PDF  ("application/pdf", "pdf"),
    DOCX ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX ("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    CSV  ("text/csv", "csv"),
    TEXT ("text/plain", "txt");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() { return mediaType; }

    boolean isPicture() { return this == JPEG || this == PNG; }

    boolean isTable() { return this == XLSX || this == CSV; }

    boolean isText() { return this == CSV || this == TEXT; }

    /** The type that a file's name promises. */
    static Optional<FileType> named(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.extensions.contains(extension)).findFirst();
    }
}
