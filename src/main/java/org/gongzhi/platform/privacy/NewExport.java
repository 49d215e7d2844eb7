package org.gongzhi.platform.privacy;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wants to take out.
 *
 * @param source a {@link ExportSource#kind}
 * @param region twelve digits; all that lies in it
 * @param since  and {@code until}: days, both included
 */
public record NewExport(String source, List<String> columns, String region, LocalDate since, LocalDate until, String reason) {}
