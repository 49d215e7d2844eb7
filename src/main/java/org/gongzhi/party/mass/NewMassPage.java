package org.gongzhi.party.mass;

import java.util.List;
import org.gongzhi.platform.page.Option;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/** @param standing whether it stands already and is only entered @param host the viewer's own organization; null when they name one */
@Template("party/mass/new")
public record NewMassPage(boolean standing, @Nullable String host, List<Option> superiors, List<Option> places) implements Page {

    @Override public String self() { return standing ? "/mass-organizations/entry" : "/mass-organizations/new"; }

    public List<Option> kinds() { return Option.of(MassKind.values(), MassKind::name, MassKind::label); }

    public List<Option> forms() { return Option.of(MassForm.values(), MassForm::name, MassForm::label); }
}
