package vn.parindex.workflow.sso;

import org.springframework.modulith.NamedInterface;

/**
 * The province's own login, where there is one.
 *
 * @param label of the button, Vietnamese
 * @param address where it leads, below the product's root
 */
@NamedInterface("sso")
public record SingleSignOn(String label, String address) {

    /** Parameter of the address: where to go after the login, below the product's root. */
    public static final String GO_TO = "den";
}
