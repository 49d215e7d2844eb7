package org.gongzhi.platform.people;

import java.util.List;
import org.gongzhi.platform.page.Listing;
import org.gongzhi.platform.page.Template;

@Template("platform/roles")
public record RoleListPage(List<Row> rows) implements Listing<RoleListPage.Row> {

    public record Row(@Heading("代码") String code, @Heading("角色") String name, @Heading("看得到") String note, @Heading("权限数") int permissions,
            @Heading("在岗人数") int people) {}

    @Override public String self() { return "/roles"; }
}
