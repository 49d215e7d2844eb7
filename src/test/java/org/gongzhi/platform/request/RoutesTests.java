package org.gongzhi.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.gongzhi.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

@OfficeTest
class RoutesTests {

    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    @Test
    void everyHandlerIsFoundAtItsAddress() throws Exception {
        var lost = new ArrayList<String>();
        for (var route : routes.getHandlerMethods().entrySet())
            for (var address : route.getKey().getPatternValues())
                if (!address.contains("**") && !address.equals("/error") && !found(route.getKey(), address, route.getValue().getMethod())) lost.add(address);
        assertThat(lost).isEmpty();
        assertThat(routes.getHandlerMethods()).hasSizeGreaterThan(500);
    }

    @Test
    void whatNobodyHandlesIsHandledByNobody() throws Exception {
        for (var address : new String[] {"/appraisals/x/nothing/y", "/nothing/at/all", "/appraisals/x/results/y/"}) assertThat(routes.getHandler(request("GET", address))).isNull();
    }

    @Test
    void aWordMayBeWrittenInAnotherWay() throws Exception {
        assertThat(routes.getHandler(request("GET", "/%61ppraisals/" + UUID.randomUUID()))).isNotNull();
    }

    private boolean found(RequestMappingInfo route, String address, java.lang.reflect.Method handler) throws Exception {
        var methods = route.getMethodsCondition().getMethods();
        var request = request((methods.isEmpty() ? RequestMethod.GET : methods.iterator().next()).name(), filled(address));
        route.getParamsCondition().getExpressions().forEach(wanted -> { if (!wanted.isNegated()) request.setParameter(wanted.getName(), String.valueOf(wanted.getValue())); });
        var chain = routes.getHandler(request);
        return chain != null && chain.getHandler() instanceof org.springframework.web.method.HandlerMethod method && method.getMethod().equals(handler);
    }

    /** With a place, a number or a key wherever something is variable. */
    private static String filled(String address) {
        return address.replaceAll("\\{\\w+:\\[0-9]\\{12}}", "330399001001").replaceAll("\\{\\w+:\\[0-9]\\+}", "7").replaceAll("\\{[^/]*}", "77777777-7777-4777-8777-777777777777");
    }

    private static MockHttpServletRequest request(String method, String address) {
        var request = new MockHttpServletRequest(HttpMethod.valueOf(method).name(), address);
        request.addHeader("Accept", "*/*");
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
