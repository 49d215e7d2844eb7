package org.gongzhi.platform.backup;

/** Why a bundle cannot be made or used, in a sentence for the console. Nothing has been changed when it is thrown. */
class BadBundle extends RuntimeException {

    BadBundle(String sentence) {
        super(sentence);
    }
}
