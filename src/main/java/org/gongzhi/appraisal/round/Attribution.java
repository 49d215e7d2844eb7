package org.gongzhi.appraisal.round;

/**
 * Whom the facts of a figure are about, so that the figure can be an item of a scheme and its points open to their rows. Each is a
 * bean of the module that knows both.
 *
 * @param figure  the code of a {@code org.gongzhi.indicator.Figure}
 * @param kind    the kind of subject, as {@link SubjectSource#kind}
 * @param subject a query of at most one uuid for a fact {@code f}, such as
 *                {@code select r.organization_id from rating r where r.id = f.subject_id}
 */
public record Attribution(String figure, String kind, String subject) {}
