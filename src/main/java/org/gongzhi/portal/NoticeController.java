package org.gongzhi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongzhi.notice.NoticeId;
import org.gongzhi.notice.Objections;
import org.gongzhi.order.need.PublicAddress;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Page;
import org.gongzhi.platform.page.Qr;
import org.gongzhi.platform.question.Turnstile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notices, which everybody may read, check and object to. */
@RestController("publicNoticeController")
@RequestMapping("/portal/notices")
class NoticeController {

    private static final String BECAUSE = "a notice is there for everybody";
    private static final int ROWS = 20;

    private final PublicNotices notices;
    private final Objections objections;
    private final Turnstile turnstile;
    private final PublicAddress addresses;

    NoticeController(PublicNotices notices, Objections objections, Turnstile portalForms, PublicAddress addresses) {
        this.notices = notices;
        this.objections = objections;
        this.turnstile = portalForms;
        this.addresses = addresses;
    }

    @GetMapping
    @Open(because = BECAUSE)
    PublicNoticeListPage list(@RequestParam(defaultValue = "false") boolean running, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        return notices.list(running, before, ROWS);
    }

    @GetMapping("/{id}")
    @Open(because = BECAUSE)
    PublicNoticePage show(@PathVariable UUID id) {
        return notices.show(id);
    }

    @GetMapping("/{id}/sheet")
    @Open(because = BECAUSE)
    NoticeSheet sheet(@PathVariable UUID id) {
        var notice = notices.show(id);
        var address = addresses.of(notice.self());
        return new NoticeSheet(notice, address, Qr.of(address));
    }

    /** The published text as a file, to the byte, so that anybody can compute its hash. */
    @GetMapping("/{id}/editions/{edition}")
    @Open(because = BECAUSE)
    ResponseEntity<byte[]> edition(@PathVariable UUID id, @PathVariable int edition) {
        var name = ContentDisposition.attachment().filename("notice-" + edition + ".txt", StandardCharsets.UTF_8).build().toString();
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(notices.content(id, edition).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{id}/objections")
    @Open(because = "whoever reads a notice may object without an account")
    @ResponseStatus(HttpStatus.CREATED)
    Page object(@PathVariable UUID id, Form<PortalForms.Objection> form, HttpServletRequest request) {
        return form.create(typed -> {
                    turnstile.pass(request);
                    return objections.raise(new NoticeId(id), typed.name(), typed.phone(), typed.text().strip());
                })
                .<Page>map(secret -> notices.receipt(secret, Objections.key(secret)))
                .orElseGet(() -> notices.show(id));
    }
}
