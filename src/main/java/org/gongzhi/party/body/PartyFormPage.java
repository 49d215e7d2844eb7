package org.gongzhi.party.body;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * Where a Party organization is applied for, entered or brought up to date.
 *
 * @param facts    what is known; null for a new one
 * @param standing whether it stands already and is only entered
 * @param host     the organization in which it is to be built, as far as that is known
 */
@Template("party/body/form")
public record PartyFormPage(String self, boolean standing, @Nullable String host, PartyPage.@Nullable Facts facts, List<Option> superiors, List<Option> places) implements Page {

    public List<Option> kinds() { return Option.of(PartyKind.values(), PartyKind::name, PartyKind::label); }

    public List<Option> modes() { return Option.of(FormingMode.values(), FormingMode::name, FormingMode::label); }
}
