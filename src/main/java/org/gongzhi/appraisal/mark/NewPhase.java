package org.gongzhi.appraisal.mark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param each  how many scorers each subject has
 * @param blind whether scorers see each other's marks only when the phase is closed
 * @param due   until when they score; null when nothing presses
 */
public record NewPhase(int each, boolean blind, @Nullable LocalDate due) {}
