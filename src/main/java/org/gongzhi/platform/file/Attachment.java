package org.gongzhi.platform.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was added to something.
 *
 * @param type           media type, found in the content
 * @param size           bytes as kept
 * @param sha256         of the content as kept, that is after a picture was encoded anew
 * @param perceptualHash of a picture: 16 hexadecimal digits that hardly differ between pictures that look alike, see {@link Pictures}
 */
public record Attachment(UUID id, String name, String type, long size, String sha256, @Nullable String perceptualHash, Instant at) {

    public String href() { return "/files/" + id; }

    public String thumbnail() { return href() + "/thumbnail"; }

    public boolean picture() { return type.startsWith("image/"); }
}
