package org.gongzhi.platform.page;

import java.util.List;

/** The people of a demo, one for each role; there is such a bean in a demo only. */
public interface DemoLogins {

    List<LoginPage.DemoPerson> people();
}
