package org.gongzhi.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongzhi.platform.access.Viewer;

/** Figures that come and go while the program runs, such as those of registers that the district makes itself. Each source is a bean. None of them is a card. */
public interface FigureSource {

    /** Those that exist for this viewer. */
    List<Figure> figures(Viewer viewer);

    /** One of them, found without making the others. */
    Optional<Figure> figure(String code, Viewer viewer);

    /** The same for a calculation, which asks for nobody. */
    Optional<Figure> figure(String code);

    /**
     * Whom the figure's facts are about.
     *
     * @param kind of subject, such as {@code ORGANIZATION}
     * @return a query of at most one uuid for a fact {@code f}; empty when the facts are about nobody of that kind
     */
    Optional<String> subject(String code, String kind);

    /** The codes of all figures whose facts are about subjects of this kind. */
    Set<String> about(String kind);
}
