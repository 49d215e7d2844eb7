package org.gongzhi.order.salon.web;

import java.util.UUID;
import org.gongzhi.order.salon.SalonId;
import org.gongzhi.order.salon.Salons;
import org.gongzhi.platform.Missing;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.file.Attachments;
import org.gongzhi.platform.page.Form;
import org.springframework.transaction.support.TransactionOperations;
import org.gongzhi.platform.privacy.Disclosures;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who sits at the table of a salon, what lies on it, and the photos. */
@RestController
@RequestMapping("/salons/{id}")
class TableController {

    private final Salons salons;
    private final TablePages pages;
    private final Attachments attachments;
    private final TransactionOperations transaction;

    TableController(Salons salons, TablePages pages, Attachments attachments, TransactionOperations transaction) {
        this.salons = salons;
        this.pages = pages;
        this.attachments = attachments;
        this.transaction = transaction;
    }

    @GetMapping("/participants")
    @Requires("salon.read")
    ParticipantsPage participants(@PathVariable SalonId id, Viewer viewer) {
        return pages.participants(id, viewer);
    }

    @PostMapping("/participants")
    @Requires("salon.hold")
    ParticipantsPage invite(@PathVariable SalonId id, Form<SalonForms.Participant> form, Viewer viewer) {
        form.submit(typed -> salons.invite(id, typed.toParticipant(), viewer));
        return pages.participants(id, viewer);
    }

    /** Not a {@link Page}: it must not be redirected to, because it can be read this one time only. */
    @PostMapping("/participants/name-disclosure")
    @Requires(Disclosures.PERMISSION)
    ResponseEntity<?> disclose(@PathVariable SalonId id, Form<SalonForms.Reason> form, Viewer viewer) {
        var shown = form.create(typed -> salons.disclose(id, typed.note(), viewer));
        return shown.isPresent() ? pages.shown(id, shown.get(), viewer).once()
                : ResponseEntity.unprocessableContent().body(pages.participants(id, viewer));
    }

    @PostMapping("/participants/{participant}/removal")
    @Requires("salon.hold")
    ParticipantsPage dismiss(@PathVariable SalonId id, @PathVariable UUID participant, Form<SalonForms.Note> form, Viewer viewer) {
        form.submit(typed -> salons.dismiss(id, participant, viewer));
        return pages.participants(id, viewer);
    }

    @PostMapping("/options")
    @Requires("salon.hold")
    SalonPage propose(@PathVariable SalonId id, Form<SalonForms.Proposal> form, Viewer viewer) {
        form.submit(typed -> salons.propose(id, typed.toProposal(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/options/{option}/removal")
    @Requires("salon.hold")
    SalonPage withdraw(@PathVariable SalonId id, @PathVariable UUID option, Form<SalonForms.Note> form, Viewer viewer) {
        form.submit(typed -> salons.withdraw(id, option, viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/options/{option}/votes")
    @Requires("salon.hold")
    SalonPage count(@PathVariable SalonId id, @PathVariable UUID option, Form<SalonForms.Votes> form, Viewer viewer) {
        form.submit(typed -> salons.count(id, option, typed.votes(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/topics")
    @Requires("salon.hold")
    SalonPage raise(@PathVariable SalonId id, Form<SalonForms.Topic> form, Viewer viewer) {
        form.submit(typed -> salons.raise(id, typed.need(), viewer));
        return pages.show(id, viewer);
    }

    @PostMapping("/topics/{need}/removal")
    @Requires("salon.hold")
    SalonPage drop(@PathVariable SalonId id, @PathVariable UUID need, Form<SalonForms.Note> form, Viewer viewer) {
        form.submit(typed -> salons.drop(id, need, viewer));
        return pages.show(id, viewer);
    }

    @GetMapping("/photos")
    @Requires("salon.read")
    SalonPhotosPage photos(@PathVariable SalonId id, Viewer viewer) {
        return pages.photos(id, viewer);
    }

    /** All of them or none: a bad one among ten is said, and the others are chosen again with it. */
    @PostMapping("/photos")
    @Requires("salon.hold")
    SalonPhotosPage addPhotos(@PathVariable SalonId id, Form<SalonForms.Photos> form, Viewer viewer) {
        var page = pages.photos(id, viewer);
        if (!page.mayAdd()) throw new Missing();
        form.submit(typed -> transaction.executeWithoutResult(status -> attachments.storeAll(typed.photos(), "salon", id.value(), viewer)));
        return pages.photos(id, viewer);
    }
}
