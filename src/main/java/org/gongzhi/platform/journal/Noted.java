package org.gongzhi.platform.journal;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongzhi.platform.access.Act;

/**
 * Something has been done that moves nothing: a log-in, an export, a look at a masked phone number. Published in the
 * transaction of what was done; {@link Journal} writes it down there, and the timeline of the subject shows it.
 *
 * @param subject the kind of thing, as in {@link Moved}
 * @param deed    in capitals, such as {@code SIGN_IN}; its words stand in {@code messages/journal.properties} as {@code journal.deed.SIGN_IN}
 * @param act     by null and capacity “访客” when nobody is known yet, as when a log-in fails
 * @param data    facts for the auditor, such as the filter and the number of rows of an export; never personal data
 */
public record Noted(String subject, UUID id, String deed, Act act, Map<String, ?> data) {

    private static final Pattern DEED = Pattern.compile("[A-Z][A-Z0-9_]*");

    public Noted {
        if (!DEED.matcher(deed).matches()) throw new IllegalArgumentException(deed);
    }
}
