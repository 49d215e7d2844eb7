package org.gongzhi.order.need;

import java.util.List;
import org.gongzhi.platform.privacy.ExportSource;
import org.gongzhi.platform.privacy.ExportSource.Column;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Needs with whom to call, for a sheet that two people answer for. */
@Configuration(proxyBeanMethods = false)
class NeedExport {

    @Bean
    ExportSource needsWithContacts() {
        return new ExportSource("need", "居民点单", "need.read", List.of(Column.plain("number", "编号"), Column.plain("asked_on", "提出日期"),
                Column.plain("community", "社区"), Column.plain("field", "服务领域"), Column.plain("title", "事项"),
                Column.sealed("contact_name_sealed", "联系人", "need"), Column.sealed("contact_phone_sealed", "联系电话", "need"),
                Column.sealed("place_sealed", "地点", "need")), """
                select n.id::text as row_id, n.number, n.asked_on::text as asked_on, r.name as community, f.label as field, n.title,
                       n.contact_name_sealed, n.contact_phone_sealed, n.place_sealed
                  from need n
                  join region r on r.code = n.region
                  join service_field f on f.code = n.field
                 where n.region between :from and :to
                   and (:organization::uuid is null
                        or exists (select from order_partner p where p.order_id = n.order_id and p.organization_id = :organization))
                   and n.asked_on between :since and :until
                 order by n.serial
                 limit :limit
                """);
    }
}
