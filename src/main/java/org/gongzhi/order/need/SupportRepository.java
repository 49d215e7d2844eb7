package org.gongzhi.order.need;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface SupportRepository extends ListCrudRepository<Support, UUID> {}
