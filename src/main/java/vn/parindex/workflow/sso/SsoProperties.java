package vn.parindex.workflow.sso;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the province's own login is used, from {@code parindex.sso}. Where it is stands in {@code
 * spring.security.oauth2.client}; without that there is none.
 *
 * @param userClaim the claim that becomes the id of the user
 * @param groupsClaim the claim with the groups; dots lead into claims that hold claims
 * @param groups what a group of the claim is called here, {@code claim=group,group; claim=group}; others keep their name
 * @param label of the button
 * @param connectTimeout until it must have taken a connection
 * @param answerTimeout until it must have answered a request; somebody waits at a page meanwhile
 */
@ConfigurationProperties("parindex.sso")
record SsoProperties(
        @DefaultValue("preferred_username") String userClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("") String groups,
        @DefaultValue("Đăng nhập bằng tài khoản của tỉnh") String label,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("5s") Duration answerTimeout) {}
