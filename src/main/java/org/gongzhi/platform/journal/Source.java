package org.gongzhi.platform.journal;

import org.gongzhi.platform.access.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where somebody acts. */
final class Source {

    private Source() {}

    /** The network address of this request. Null outside of a request, and for a resident, of whom it would be personal data. */
    static @Nullable String of(String subject, Act act) {
        if (act.by() == null && !subject.equals("person")) return null;
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request ? request.getRequest().getRemoteAddr() : null;
    }
}
