package org.gongzhi.platform.node;

import org.gongzhi.platform.SharedKey;

/** This program has another key than those it would work beside. */
class KeyDiffers extends RuntimeException {

    private final String advice;

    KeyDiffers(SharedKey key) {
        super("The key “" + key.name() + "” of this program is not the one that the others on this database have.");
        this.advice = "Give all programs of the office the same key: see " + key.setting() + " in docs/configuration.md.";
    }

    String advice() { return advice; }
}
