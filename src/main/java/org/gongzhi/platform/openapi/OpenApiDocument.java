package org.gongzhi.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.gongzhi.platform.access.Open;
import org.gongzhi.platform.access.Requires;
import org.gongzhi.platform.access.Viewer;
import org.gongzhi.platform.page.Form;
import org.gongzhi.platform.page.Listing;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Tells springdoc what is ours: forms, permissions, the faces of a page and what a refusal looks like. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, Form.class);
    }

    @Bean
    OpenAPI description() {
        var problem = new Schema<>().type("object")
                .addProperty("title", new StringSchema()).addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", new StringSchema().description("为什么没有办成，一句话"))
                .addProperty("request", new StringSchema().description("请求编号，与应答头 X-Request-Id 和日志里的相同"))
                .addProperty("errors", new Schema<>().type("object").description("字段名到句子").additionalProperties(new StringSchema()));
        return new OpenAPI()
                .info(new Info().title("共治 Gongzhi").version("1").description("""
                        页面就是接口：每个地址按 Accept 头给出 HTML 或 JSON，列表另有 xlsx（format=xlsx）。
                        提交用普通表单字段；办成了返回新的页面（200 或 201），没办成返回 422 的 problem+json（RFC 9457）。
                        程序在 Authorization 头里带令牌：Bearer …，权限不超过令牌勾选的范围和发放它的岗位；账号与密码页面不接受令牌。"""))
                .components(new Components()
                        .addSchemas("Problem", problem)
                        .addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OperationCustomizer ours(FormSchemas forms) {
        return (operation, handler) -> {
            rights(operation, handler);
            forms.describe(operation, handler);
            faces(operation, handler);
            return operation;
        };
    }

    private static void rights(Operation operation, HandlerMethod handler) {
        var required = handler.getMethodAnnotation(Requires.class);
        if (handler.hasMethodAnnotation(Open.class)) operation.setSecurity(List.of());
        if (required == null) return;
        operation.setDescription("权限：" + (required.value().isEmpty() ? "登录即可" : required.value()));
        operation.addExtension("x-permission", required.value());
        operation.getResponses()
                .addApiResponse("401", problem("没有登录，或令牌无效"))
                .addApiResponse("403", problem("岗位没有这项权限"))
                .addApiResponse("404", problem("不存在，或不在工作范围内"));
    }

    private static void faces(Operation operation, HandlerMethod handler) {
        if (!Listing.class.isAssignableFrom(handler.getMethod().getReturnType()) || operation.getRequestBody() != null) return;
        if (operation.getParameters() == null || operation.getParameters().stream().noneMatch(parameter -> "format".equals(parameter.getName())))
            operation.addParametersItem(new QueryParameter().name("format").description("xlsx：同样的行，一张表格").schema(new StringSchema()._enum(List.of("json", "xlsx"))));
        var done = operation.getResponses().get("200");
        if (done != null && done.getContent() != null) done.getContent().addMediaType(XLSX, new MediaType().schema(new StringSchema().format("binary")));
    }

    static ApiResponse problem(String description) {
        return new ApiResponse().description(description).content(new Content().addMediaType("application/problem+json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }
}
