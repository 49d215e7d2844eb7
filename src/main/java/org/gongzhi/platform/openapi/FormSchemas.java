package org.gongzhi.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Arrays;
import java.util.List;
import org.gongzhi.platform.page.Form;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** Describes what a handler takes as a {@link Form}: the same fields, as a browser sends them. */
@Component
class FormSchemas {

    void describe(Operation operation, HandlerMethod handler) {
        Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == Form.class)
                .findFirst()
                .ifPresent(parameter -> operation.requestBody(body(parameter)).getResponses()
                        .addApiResponse("422", OpenApiDocument.problem("没有办成：为什么、哪一项")));
    }

    private static RequestBody body(MethodParameter parameter) {
        var type = ResolvableType.forMethodParameter(parameter).getGeneric().toClass();
        return new RequestBody().required(true).content(new Content().addMediaType(mediaType(type), new MediaType().schema(schema(type))));
    }

    private static String mediaType(Class<?> type) {
        return type.isRecord() && Arrays.stream(type.getRecordComponents()).anyMatch(component -> isFile(ResolvableType.forType(component.getGenericType())))
                ? "multipart/form-data" : "application/x-www-form-urlencoded";
    }

    private static boolean isFile(ResolvableType type) {
        return MultipartFile.class.isAssignableFrom(type.toClass()) || List.class.isAssignableFrom(type.toClass()) && isFile(type.getGeneric());
    }

    /** Written out in place: forms are many, small and local, and their simple names are not unique. */
    private static Schema<?> schema(Class<?> type) {
        var resolved = ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(false));
        return resolved == null || resolved.schema == null ? new Schema<>().type("object") : resolved.schema;
    }
}
