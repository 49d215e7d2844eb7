package org.gongzhi.appraisal.scheme;

import org.gongzhi.platform.formula.Kind;

/** What is known of a subject beside its points, so that a gate can ask for it. */
public record Known(String code, String label, Kind kind) {}
