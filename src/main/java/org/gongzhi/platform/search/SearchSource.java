package org.gongzhi.platform.search;

import java.util.List;
import org.gongzhi.platform.access.Viewer;

/** One kind of record that the search box finds. Each module brings a bean for each of its kinds. */
public interface SearchSource {

    /** What is found, in the plural: 服务单. */
    String label();

    String permission();

    /** Records within the viewer's reach whose number is, or whose name contains, what was asked for (two characters or more). */
    List<Hit> find(String asked, Viewer viewer, int limit);

    record Hit(String title, String sub, String href) {}
}
