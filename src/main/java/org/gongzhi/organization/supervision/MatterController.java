package org.gongzhi.organization.supervision;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;

/** The two shapes of all addresses at which something is done to a matter: what was typed is done, or the page says what is wrong with it. */
public abstract class MatterController<P extends MatterPages<?>> {

    protected final P pages;

    protected MatterController(P pages) {
        this.pages = pages;
    }

    /** A move: the page shows where the matter stands now. */
    protected <T> MatterPage step(UUID id, Form<T> form, Viewer viewer, Consumer<T> move) {
        form.submit(move);
        return pages.show(id, viewer);
    }

    /** A new matter: its page, or the form again. */
    protected <T> Page begin(Form<T> form, Viewer viewer, Function<T, UUID> first) {
        return form.create(first).<Page>map(id -> pages.show(id, viewer)).orElseGet(() -> pages.blank(viewer));
    }
}
