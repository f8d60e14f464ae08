package vn.parindex.web.survey;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which respondents reach the product: as configured, else the one that staff use. */
@Component
class PublicAddress {

    private final String configured;

    PublicAddress(@Value("${parindex.public-url:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** Without a slash at the end; of the request that is being answered where none is configured. */
    String base() {
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured;
    }
}
