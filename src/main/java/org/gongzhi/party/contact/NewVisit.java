package org.gongzhi.party.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param advice what was found and advised @param next when they go again; null for as many days on as the rule says */
public record NewVisit(LocalDate on, Manner manner, String advice, @Nullable LocalDate next) {}
