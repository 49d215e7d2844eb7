package org.gongzhi.platform.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.gongzhi.platform.access.Posts;
import org.gongzhi.platform.access.InPerson;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Menu;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own account: posts, password, tokens. */
@RestController
@InPerson
class AccountController {

    private final OwnAccount own;
    private final PeoplePages pages;
    private final Posts posts;

    AccountController(OwnAccount own, PeoplePages pages, Posts posts) {
        this.own = own;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/account")
    @Requires(Requires.SIGNED_IN)
    @Menu.Entry(value = "我的账号", icon = "user", group = "管理", rank = 990)
    AccountPage account(Viewer viewer) {
        return pages.account(viewer, null);
    }

    /** Goes on at another of one's posts; the desk of that post comes next. */
    @PostMapping("/post")
    @Requires(Requires.SIGNED_IN)
    AccountPage switchPost(Form<PeopleForms.Post> form, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        form.submit(typed -> posts.switchTo(typed.post(), request, response));
        return pages.account(viewer, null);
    }

    @PostMapping("/account/password")
    @Requires(Requires.SIGNED_IN)
    AccountPage changePassword(Form<PeopleForms.OwnPassword> form, Viewer viewer) {
        form.submit(typed -> own.changePassword(typed, viewer));
        return pages.account(viewer, null);
    }

    @PostMapping("/account/sign-out")
    @Requires(Requires.SIGNED_IN)
    AccountPage signOutEverywhere(Form<PeopleForms.Proof> form, Viewer viewer) {
        form.submit(typed -> own.signOutEverywhere(typed.proof(), viewer));
        return pages.account(viewer, null);
    }

    @PostMapping("/account/session-end")
    @Requires(Requires.SIGNED_IN)
    AccountPage endSession(Form<PeopleForms.SessionEnd> form, Viewer viewer) {
        form.submit(typed -> own.endSession(typed.session(), typed.proof(), viewer));
        return pages.account(viewer, null);
    }

    @PostMapping("/account/factor-removal")
    @Requires(Requires.SIGNED_IN)
    AccountPage removeFactor(Form<PeopleForms.Proof> form, Viewer viewer) {
        form.submit(typed -> own.removeFactor(typed.proof(), viewer));
        return pages.account(viewer, null);
    }

    /** Not followed by a redirect: the value of the token stands on this one answer. */
    @PostMapping("/account/tokens")
    @Requires(Requires.SIGNED_IN)
    ResponseEntity<AccountPage> giveToken(Form<PeopleForms.NewToken> form, Viewer viewer) {
        var token = new AtomicReference<String>();
        form.submit(wanted -> token.set(own.giveToken(wanted, viewer)));
        return ResponseEntity.status(form.refused() ? 422 : 201).header("Cache-Control", "no-store").body(pages.account(viewer, token.get()));
    }

    @PostMapping("/account/token-revocation")
    @Requires(Requires.SIGNED_IN)
    AccountPage revokeToken(Form<PeopleForms.Revocation> form, Viewer viewer) {
        form.submit(typed -> own.revokeToken(typed.token(), viewer));
        return pages.account(viewer, null);
    }
}
