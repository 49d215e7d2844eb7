package org.gongzhi.platform.search;

import java.util.List;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SearchController {

    private static final int OF_EACH_KIND = 10;

    private final ObjectProvider<SearchSource> sources;

    SearchController(ObjectProvider<SearchSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/search")
    @Requires(Requires.SIGNED_IN)
    SearchPage find(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        var asked = q.strip();
        var tooShort = asked.codePointCount(0, asked.length()) < 2;
        var found = tooShort ? List.<SearchPage.Found>of() : sources.orderedStream()
                .filter(source -> viewer.may(source.permission()))
                .map(source -> new SearchPage.Found(source.label(), source.find(asked, viewer, OF_EACH_KIND)))
                .filter(one -> !one.hits().isEmpty())
                .toList();
        return new SearchPage(asked, tooShort && !asked.isEmpty(), found);
    }
}
