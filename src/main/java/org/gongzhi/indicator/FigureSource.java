package org.gongzhi.indicator;

import java.util.List;
import org.gongzhi.platform.access.Viewer;

/** Figures that come and go while the program runs, such as those of registers that the district makes itself. Each source is a bean. */
public interface FigureSource {

    /** Those that exist for this viewer. */
    List<Figure> figures(Viewer viewer);
}
