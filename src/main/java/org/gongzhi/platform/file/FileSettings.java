package org.gongzhi.platform.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param maxSize      of one file
 * @param maxSheetSize of one table (xlsx, csv), which may hold a whole register
 * @param maxPixels    of one picture; what has more is refused before it is decoded
 * @param pictureSide  the longest side to which a picture is scaled down
 * @param scanner      where a clamd listens that is asked about each file, as {@code host:port}; empty when there is none
 */
@Validated
@ConfigurationProperties("gongzhi.files")
record FileSettings(
        @NotNull @DefaultValue("data/files") Path directory,
        @NotNull @DefaultValue("20MB") DataSize maxSize,
        @NotNull @DefaultValue("64MB") DataSize maxSheetSize,
        @Positive @DefaultValue("40000000") long maxPixels,
        @Positive @DefaultValue("2560") int pictureSide,
        @Pattern(regexp = "|[^:/]+:\\d{1,5}") @DefaultValue("") String scanner) {

    DataSize limitOf(String name) {
        return FileType.named(name).filter(FileType::isTable).isPresent() ? maxSheetSize : maxSize;
    }
}
