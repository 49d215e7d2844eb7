package org.gongzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class OpenApiTests {

    @Autowired MockMvcTester web;
    @Autowired Routes routes;

    @Test
    void everyAddressOfOursIsDescribed() throws Exception {
        var document = document();

        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(addresses(document)).containsAll(routes.ours().stream().map(route -> route.pattern().replaceAll(":[^/]*", "}")).toList());
    }

    @Test
    void aFormIsDescribedByItsFieldsAndItsRefusal() throws Exception {
        var post = document().get("paths").get("/people").get("post");

        assertThat(post.at("/requestBody/content/application~1x-www-form-urlencoded/schema/properties/login").isMissingNode()).isFalse();
        assertThat(post.at("/responses/422/content/application~1problem+json").isMissingNode()).isFalse();
        assertThat(post.get("x-permission").asString()).isEqualTo("people.manage");
    }

    private JsonNode document() throws Exception {
        return JsonMapper.shared().readTree(web.get().uri("/openapi.json").accept(APPLICATION_JSON).exchange().getResponse().getContentAsString());
    }

    private static Set<String> addresses(JsonNode document) {
        return new HashSet<>(document.get("paths").propertyNames());
    }
}
