package vn.parindex.workflow.sso;

import org.springframework.modulith.NamedInterface;

/**
 * Why a login with the province's own login led nowhere. The page that says it finds it in the request.
 *
 * @param reason what happened
 * @param user the name that the login gave; null if it gave none
 * @param logout address that ends the login at the province, too; null if there is none to end
 */
@NamedInterface("sso")
public record SignInProblem(Reason reason, String user, String logout) {

    /** Path of the page; without what the login leaves in the request it has nothing to tell. */
    public static final String PAGE = "/dang-nhap/khong-thanh-cong";

    /** Attribute of the request. */
    public static final String ATTRIBUTE = "parindex.signInProblem";

    /** What happened. */
    @NamedInterface("sso")
    public enum Reason {
        /** nothing that the login says of its groups is known here, and nobody has given the user a group */
        NO_GROUPS,
        /** a local account has this name */
        LOCAL_ACCOUNT,
        /** somebody else of the province's login has this name here */
        OTHER_ACCOUNT,
        /** the account is not open yet, or not any more */
        CLOSED,
        /** the groups give roles of which one excludes the other */
        CONFLICT,
        /** the login gives no name that could be one here */
        NO_NAME,
        /** the login took too long, or was not begun in this browser */
        EXPIRED,
        /** the person or the login broke it off */
        BROKEN_OFF,
        /** the login does not answer */
        UNREACHABLE,
        /** what the login said cannot be trusted or read */
        INVALID
    }

    public static SignInProblem of(Reason reason) {
        return new SignInProblem(reason, null, null);
    }
}
