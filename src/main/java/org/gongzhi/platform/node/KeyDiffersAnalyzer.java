package org.gongzhi.platform.node;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences where otherwise a page of stack trace would stand. */
class KeyDiffersAnalyzer extends AbstractFailureAnalyzer<KeyDiffers> {

    @Override
    protected FailureAnalysis analyze(Throwable root, KeyDiffers cause) {
        return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
    }
}
