package org.gongzhi.platform.privacy;

import java.util.List;
import org.gongzhi.platform.page.Template;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/**
 * What was masked. It answers the POST that said why and has no address of its own, so that it cannot be redirected to or
 * read again: who wants to see it again says why again.
 *
 * @param back where the record is
 */
@Template("platform/privacy/shown")
public record ShownPage(String title, String sub, List<Disclosures.Shown> shown, String back) {

    /** The answer, which nobody keeps. */
    public ResponseEntity<ShownPage> once() { return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this); }
}
