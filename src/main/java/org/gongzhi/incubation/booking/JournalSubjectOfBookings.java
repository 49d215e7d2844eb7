package org.gongzhi.incubation.booking;

import org.gongzhi.platform.journal.Subject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalSubjectOfBookings {

    @Bean
    Subject ofBookings() {
        return Subject.of(Bookings.SUBJECT, "场地预订", "/incubation/bookings", "select id, number from room_booking", BookingMove.values());
    }
}
