package org.gongzhi.order.service;

import java.util.UUID;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.FileReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Photos of a service are for whoever reads its order, or approves a payment for it: the task carries its own right to read. */
@Component
class PhotoReach implements FileReach {

    private final JdbcClient db;

    PhotoReach(JdbcClient db) {
        this.db = db;
    }

    @Override public String subject() { return ServiceRecords.SUBJECT; }

    @Override
    public boolean mayRead(UUID record, Viewer viewer) {
        return db.sql("""
                        select exists (
                            select from service_record r
                             where r.id = :record
                               and r.region between :from and :to
                               and (:organization::uuid is null or exists (
                                       select from order_partner p where p.order_id = r.order_id and p.organization_id = :organization))
                               and (:reads or :approves and exists (
                                       select from payment p where p.subject = 'order' and p.subject_id = r.order_id)))
                        """)
                .params(viewer.reach().params())
                .param("record", record)
                .param("reads", viewer.may("order.read"))
                .param("approves", viewer.may("payment.approve"))
                .query(Boolean.class)
                .single();
    }
}
