package org.gongzhi.party.guard;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface PaperRepository extends ListCrudRepository<PaperBranch, UUID> {}
