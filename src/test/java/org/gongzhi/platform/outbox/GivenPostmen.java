package org.gongzhi.platform.outbox;

import org.springframework.stereotype.Component;

/** More postmen than the program has: each call is a round of its own, beside those of the scheduler. */
@Component
public class GivenPostmen {

    private final Postman postman;

    GivenPostmen(Postman postman) {
        this.postman = postman;
    }

    public void carryAll() {
        while (postman.carryOne());
    }
}
