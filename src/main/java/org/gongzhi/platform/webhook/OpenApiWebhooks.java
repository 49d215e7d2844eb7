package org.gongzhi.platform.webhook;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue of what we send, in the section {@code webhooks} of the OpenAPI document: one schema for each type. */
@Configuration(proxyBeanMethods = false)
class OpenApiWebhooks {

    private static final EventType SMS = new EventType(Payload.SMS, "发送短信：只发给短信网关，含收件人号码",
            Map.of("to", "手机号码，+86 开头", "text", "短信正文"));

    @Bean
    OpenApiCustomizer webhookCatalogue(ObjectProvider<EventCatalogue> catalogues) {
        return document -> {
            var types = new ArrayList<>(catalogues.stream().flatMap(catalogue -> catalogue.types().stream()).toList());
            types.add(SMS);
            types.forEach(type -> document.addWebhooks(type.name(), new PathItem().post(operation(type))));
        };
    }

    private static Operation operation(EventType type) {
        return new Operation().operationId("webhook " + type.name()).summary(type.label())
                .description("按 Standard Webhooks 签名（HMAC-SHA-256）。可能重复送达：webhook-id 相同即为同一条。")
                .parameters(List.of(header("webhook-id", "这条消息的编号"), header("webhook-timestamp", "发送时间，1970 年起的秒数"),
                        header("webhook-signature", "v1,… 更换密钥期间有两个，以空格分隔")))
                .requestBody(new RequestBody().required(true).content(new Content().addMediaType("application/json", new MediaType().schema(schema(type)))))
                .responses(new ApiResponses().addApiResponse("2XX", new ApiResponse().description("收到；其他答复都会再试，410 表示不再接收")));
    }

    private static HeaderParameter header(String name, String description) {
        var header = new HeaderParameter();
        header.name(name).required(true).description(description).schema(new StringSchema());
        return header;
    }

    private static Schema<?> schema(EventType type) {
        var data = new Schema<>().type("object");
        type.fields().forEach((name, words) -> data.addProperty(name, field(name).description(words)));
        data.required(List.copyOf(type.fields().keySet()).stream().sorted().toList());
        return new Schema<>().type("object")
                .addProperty("type", new StringSchema()._const(type.name()))
                .addProperty("timestamp", new StringSchema().format("date-time"))
                .addProperty("data", data)
                .required(List.of("type", "timestamp", "data"));
    }

    private static Schema<?> field(String name) {
        if (name.equals("amount")) return new NumberSchema();
        var text = new StringSchema();
        if (name.endsWith("At")) text.format("date-time");
        if (name.equals("href")) text.format("uri-reference");
        if (name.equals("id") || name.endsWith("Id")) text.format("uuid");
        return text;
    }
}
