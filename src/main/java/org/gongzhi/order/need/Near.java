package org.gongzhi.order.need;

import java.time.LocalDate;

/**
 * A need of the same community that reads like the one about to be sent.
 *
 * @param supporters how many neighbours have joined it
 */
public record Near(NeedId id, String number, String title, String details, String place, NeedStage stage, LocalDate askedOn, int supporters) {}
