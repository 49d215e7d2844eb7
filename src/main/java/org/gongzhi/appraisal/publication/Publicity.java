package org.gongzhi.appraisal.publication;

import org.gongzhi.notice.NoticeKind;

/** Results by a scheme are made public, whichever its version. Each is a bean of the module that brings what is scored. */
public record Publicity(String scheme, NoticeKind kind) {}
