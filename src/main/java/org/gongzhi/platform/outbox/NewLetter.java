package org.gongzhi.platform.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall go out.
 *
 * @param lane     letters of one lane arrive one after the other; one that is given up lets the next pass
 * @param personal whether somebody's data is in it: then it is erased when it has arrived, and nobody reads it here
 */
public record NewLetter(Channel channel, @Nullable UUID destination, @Nullable UUID person, String type, String lane, String content,
        boolean personal) {

    public static NewLetter mail(UUID person, String type, String content) {
        return new NewLetter(Channel.MAIL, null, person, type, "mail " + UUID.randomUUID(), content, true);
    }

    public static NewLetter webhook(UUID destination, String type, String subject, String content, boolean personal) {
        return new NewLetter(Channel.WEBHOOK, destination, null, type, destination + " " + subject, content, personal);
    }
}
