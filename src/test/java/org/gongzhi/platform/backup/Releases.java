package org.gongzhi.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tukaani.xz.XZInputStream;

/** What released programs left behind: a backup of the demo district of each, packed more tightly. */
final class Releases {

    private Releases() {}

    /** The whole demo of 0.1.0, with three of its attachments. */
    static Path first(Path into) throws IOException {
        var file = into.resolve("0.1.0.zip");
        try (var packed = new XZInputStream(Releases.class.getResourceAsStream("/releases/0.1.0.zip.xz"))) {
            Files.copy(packed, file);
        }
        return file;
    }
}
