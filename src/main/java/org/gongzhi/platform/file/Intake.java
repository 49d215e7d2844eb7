package org.gongzhi.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Checks a content that somebody brings, and keeps it if nothing is wrong with it. */
@Component
class Intake {

    record Kept(String type, long size, String sha256, @Nullable String perceptualHash) {}

    private final Vault vault;
    private final FileSettings settings;
    private final Scanner scanner;

    Intake(Vault vault, FileSettings settings, Scanner scanner) {
        this.vault = vault;
        this.settings = settings;
        this.scanner = scanner;
    }

    Kept take(String name, InputStream content) throws IOException {
        var folder = vault.incoming();
        try {
            var brought = folder.resolve("brought");
            var limit = settings.limitOf(name);
            var size = vault.receive(content, brought, limit.toBytes());
            if (size == 0) throw new Refused("file.empty", name);
            if (size > limit.toBytes()) throw new Refused("file.too-large", name, limit.toMegabytes());
            var type = type(brought, name);
            scanner.check(brought, name);
            return type.isPicture() ? picture(brought, folder, type, name) : keep(brought, type, null);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static FileType type(Path file, String name) throws IOException {
        var promised = FileType.named(name).orElseThrow(() -> new Refused("file.type.unknown", name));
        var found = Sniffer.typeOf(file).orElseThrow(() -> new Refused("file.type.unreadable", name));
        if (found == FileType.TEXT && promised.isText()) return promised;
        if (found.isPicture() && promised.isPicture()) return found;       // phones mix these up, and nothing depends on it
        if (found != promised) throw new Refused("file.type.mismatch", name, found.name());
        return found;
    }

    private Kept picture(Path brought, Path folder, FileType type, String name) throws IOException {
        Pictures.check(brought, name, settings.maxPixels());
        var picture = folder.resolve("picture");
        var thumbnail = folder.resolve("thumbnail");
        var hash = Pictures.encode(brought, picture, thumbnail, type, name, settings.pictureSide());
        vault.keep(thumbnail, vault.thumbnail(Vault.sha256(picture)));
        return keep(picture, type, hash);
    }

    private Kept keep(Path finished, FileType type, @Nullable String perceptualHash) throws IOException {
        var sha256 = Vault.sha256(finished);
        var size = Files.size(finished);
        vault.keep(finished, vault.content(sha256));
        return new Kept(type.mediaType(), size, sha256, perceptualHash);
    }
}
