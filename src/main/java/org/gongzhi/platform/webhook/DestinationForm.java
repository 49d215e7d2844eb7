package org.gongzhi.platform.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.gongzhi.platform.Refused;
import org.jspecify.annotations.Nullable;

record DestinationForm(@NotBlank @Size(max = 60) String name, Destination.@NotNull Kind kind, @NotBlank @Size(max = 300) String address,
        @Nullable List<String> types) {

    /** A gateway gets text messages and nothing else. @throws Refused {@code destination.types} */
    String[] wanted() {
        if (kind == Destination.Kind.SMS) return new String[] {Payload.SMS};
        if (types == null || types.isEmpty()) throw new Refused("destination.types").at("types");
        return types.stream().distinct().sorted().toArray(String[]::new);
    }
}
