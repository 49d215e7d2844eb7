package org.gongzhi.register.web;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry is written down, or written anew.
 *
 * @param title   what is being done
 * @param button  what doing it is called
 * @param action  where it is sent
 * @param version the one that is being changed; null for a new entry
 */
@Template("register/form")
public record EntryFormPage(RegisterHead register, String title, String button, String self, String action, String back, @Nullable Integer version, List<Input> inputs) implements Page {}
