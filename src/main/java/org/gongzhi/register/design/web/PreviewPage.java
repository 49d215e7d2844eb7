package org.gongzhi.register.design.web;

import java.util.List;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.gongzhi.register.definition.State;
import org.gongzhi.register.web.Input;

/**
 * How a draft would look: the form of a new entry, and the list with entries that somebody made up.
 *
 * @param path     the stepper
 * @param buttons  what can be done with an entry that is new
 * @param headings of the list
 * @param examples a row for each, its cells in the order of the headings
 */
@Template("register/design/preview")
public record PreviewPage(String register, String name, String noun, String button, List<Input> inputs, List<State> path, List<String> buttons, List<String> headings,
        List<List<String>> examples) implements Page {

    @Override public String self() { return "/registers/design/" + register + "/preview"; }
}
