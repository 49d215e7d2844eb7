package org.gongzhi.platform.once;

import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what was sent before as it was answered then: with where to see what came of it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RepeatedAnswers {

    static final String REPLAYED = "Idempotency-Replayed";

    @ExceptionHandler
    ResponseEntity<?> repeated(Repeated repeated) {
        var done = repeated.done();
        if (done == null || done.href() == null) return problem(HttpStatus.CONFLICT, "已经办理", "这次提交已经办理，请勿重复提交；请返回列表查看结果。");
        return ResponseEntity.status(done.status()).location(URI.create(done.href())).header(REPLAYED, "true").build();
    }

    @ExceptionHandler
    ResponseEntity<?> other(Repeated.OtherContent other) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "编号已用过", "这个 Idempotency-Key 已用于另一份内容，请换一个。");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return ResponseEntity.status(status).header(REPLAYED, "true").body(problem);
    }
}
