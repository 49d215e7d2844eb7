package org.gongzhi.appraisal.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Template;
import org.jspecify.annotations.Nullable;

/**
 * A draw for everybody to repeat: what was promised, what went in, what came out. As JSON it is the input of any program.
 *
 * @param commitment SHA-256 of the seed, published before the scorers were named
 * @param seed       null until the lot is drawn
 * @param same       whether drawing again with these inputs comes to the same; null before
 */
@Template("appraisal/draw")
public record DrawPage(UUID id, String title, int phase, int each, String commitment, Instant committedAt, @Nullable String seed, @Nullable Instant drawnAt,
        List<String> scorers, List<Lot> lots, @Nullable Boolean same) implements Page {

    /** @param excluded scorers who had to stand aside @param drawn those who score it */
    public record Lot(String subject, String name, List<String> excluded, List<String> drawn) {}

    @Override public String self() { return "/appraisals/draws/" + id; }
}
