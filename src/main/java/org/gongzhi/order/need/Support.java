package org.gongzhi.order.need;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** A neighbour who needs the same thing and holds a link of their own. */
@Table("need_support")
record Support(@Id UUID id, @Version @Nullable Integer version, UUID needId, String secretHash, Instant at,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "contact_") Contact contact) {}
