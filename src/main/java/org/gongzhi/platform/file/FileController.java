package org.gongzhi.platform.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out files, to those whom the {@link FileReach} of its subject lets read it. To all others there is none. */
@RestController
@RequestMapping("/files/{id}")
class FileController {

    private static final String BECAUSE = "whose files are for everybody, and whose for whom, the thing they belong to says";

    private final Attachments attachments;
    private final List<FileReach> reaches;
    private final Openings openings;

    FileController(Attachments attachments, List<FileReach> reaches, Openings openings) {
        this.attachments = attachments;
        this.openings = openings;
        this.reaches = reaches;
    }

    @GetMapping
    @Open(because = BECAUSE)
    ResponseEntity<Resource> file(@PathVariable UUID id, @Nullable Viewer viewer) {
        var file = readable(id, viewer);
        openings.note(file, viewer);
        return answer(file, file.type(), file.sha256(), attachments.content(file));
    }

    @GetMapping("/thumbnail")
    @Open(because = BECAUSE)
    ResponseEntity<Resource> thumbnail(@PathVariable UUID id, @Nullable Viewer viewer) {
        var file = readable(id, viewer);
        if (!file.picture()) throw new Missing();
        return answer(file, "image/jpeg", file.sha256() + "-thumbnail", attachments.thumbnail(file));
    }

    /** A stranger is asked to log in, whether there is such a file or not. */
    private Attachment readable(UUID id, @Nullable Viewer viewer) {
        var found = attachments.found(id).filter(file -> mayRead(file, viewer));
        if (found.isEmpty() && viewer == null) throw new AccessDeniedException("file");
        return found.orElseThrow(Missing::new).file();
    }

    private boolean mayRead(Attachments.Found found, @Nullable Viewer viewer) {
        return reaches.stream()
                .filter(reach -> reach.subject().equals(found.subject()))
                .anyMatch(reach -> reach.isPublic(found.subjectId()) || viewer != null && reach.mayRead(found.subjectId(), viewer));
    }

    private static ResponseEntity<Resource> answer(Attachment file, String type, String tag, Path content) {
        if (!Files.exists(content)) throw new Missing();
        var shown = file.picture() || type.equals(MediaType.APPLICATION_PDF_VALUE);
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(file.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .eTag(tag)
                .contentType(type.startsWith("text/") ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(type))
                .body(new FileSystemResource(content));
    }
}
