package org.gongzhi.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a field names: its id, and how it is called now. @param region where it lies; null when nobody says */
public record Reference(UUID id, String name, @Nullable String region) {}
