package org.gongzhi.platform.access;

import java.util.Map;
import java.util.UUID;

/** Something about somebody's way in that belongs into the journal, which stands a floor higher. Published in a transaction. */
public record Happened(UUID person, String deed, Act act, Map<String, ?> data) {}
