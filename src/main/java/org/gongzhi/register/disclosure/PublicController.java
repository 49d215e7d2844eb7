package org.gongzhi.register.disclosure;

import org.gongzhi.platform.access.Open;
import org.gongzhi.register.EntryId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/portal/registers")
class PublicController {

    private static final String BECAUSE = "each register says itself what of it is for everybody";

    private final PublicEntries entries;

    PublicController(PublicEntries entries) {
        this.entries = entries;
    }

    @GetMapping
    @Open(because = BECAUSE)
    PublicListPage registers() {
        return entries.registers();
    }

    @GetMapping("/{register}")
    @Open(because = BECAUSE)
    PublicEntriesPage list(@PathVariable String register, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        return entries.list(register, before);
    }

    @GetMapping("/{register}/{id}")
    @Open(because = BECAUSE)
    PublicEntryPage show(@PathVariable String register, @PathVariable EntryId id) {
        return entries.show(register, id);
    }
}
