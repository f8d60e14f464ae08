package vn.parindex.holiday;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of this installation. */
@Configuration(proxyBeanMethods = false)
class OfficialCalendarConfiguration {

    /** @param file empty for the calendar that comes with the product */
    @Bean
    OfficialCalendar officialCalendar(@Value("${parindex.calendar:}") String file) {
        return file.isBlank() ? OfficialCalendars.shipped() : OfficialCalendars.of(Path.of(file));
    }
}
