package vn.parindex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Users, groups, rights and filters belong to the administrator. */
class DirectoryRightsIT extends OverHttp {

    private static final String DEPARTMENT = "so-khoa-hoc-va-cong-nghe";

    @Autowired
    private IdentityService identity;

    @ParameterizedTest
    @ValueSource(strings = {DEPARTMENT, DEPARTMENT + ".lanhdao", "so-noi-vu", "ubnd-tinh", "thiet-ke"})
    void everybody_knows_themselves_and_their_groups_and_nobody_else(String user) {
        Caller caller = as(user);

        assertThat(caller.get("/engine-rest/user").json())
                .singleElement()
                .satisfies(found -> assertThat(found.get("id").asText()).isEqualTo(user));
        assertThat(caller.get("/engine-rest/user?memberOfGroup=camunda-admin").json())
                .isEmpty();
        assertThat(caller.get("/engine-rest/user/quan-tri/profile").status()).isEqualTo(404);
        assertThat(caller.get("/engine-rest/group").json()).allSatisfy(group -> assertThat(user)
                .startsWith(group.get("id").asText().replace("designers", "thiet-ke")));
        assertThat(caller.get("/engine-rest/identity/groups?userId=quan-tri")
                        .json()
                        .get("groups"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            POST   | /user/create                            | {"profile": {"id": "ke-gian", "firstName": "x", "lastName": "y"}, "credentials": {"password": "ao ca mua thu lanh"}}
            PUT    | /user/quan-tri/credentials              | {"password": "Cay-tre-xanh-mat-9", "authenticatedUserPassword": "demo"}
            PUT    | /user/quan-tri/profile                  | {"id": "quan-tri", "firstName": "x", "lastName": "y"}
            PUT    | /user/{self}/profile                    | {"id": "quan-tri", "firstName": "x", "lastName": "y"}
            POST   | /user/quan-tri/unlock                   |
            DELETE | /user/quan-tri                          |
            DELETE | /user/{self}                            |
            POST   | /group/create                           | {"id": "nhom-moi", "name": "x", "type": "WORKFLOW"}
            PUT    | /group/{self}                           | {"id": "camunda-admin", "name": "x", "type": "WORKFLOW"}
            DELETE | /group/so-xay-dung                      |
            PUT    | /group/camunda-admin/members/{self}     |
            PUT    | /group/so-noi-vu.lanhdao/members/{self} |
            DELETE | /group/camunda-admin/members/quan-tri   |
            POST   | /tenant/create                          | {"id": "t", "name": "t"}
            POST   | /authorization/create                   | {"type": 1, "permissions": ["ALL"], "userId": "{self}", "resourceType": 7, "resourceId": "*"}
            POST   | /authorization/create                   | {"type": 0, "permissions": ["ALL"], "userId": "*", "resourceType": 7, "resourceId": "*"}
            POST   | /filter/create                          | {"name": "x", "resourceType": "Task", "query": {}}
            POST   | /filter/create                          | {"name": "x", "resourceType": "Task", "owner": "{self}", "query": {}}
            """)
    void nobody_but_the_administrator_changes_the_directory(String method, String path, String body) {
        long users = identity.createUserQuery().count();
        long groups = identity.createGroupQuery().count();

        for (String user :
                List.of(DEPARTMENT, DEPARTMENT + ".lanhdao", INTERIOR, "ubnd-tinh", DESIGNER, AUDITOR, ENUMERATOR)) {
            Answer answer = as(user).send(
                            method,
                            "/engine-rest" + path.replace("{self}", user),
                            "application/json",
                            body == null ? null : body.replace("{self}", user));

            assertThat(answer.status()).as(user + " " + answer).isIn(400, 403, 404);
        }
        assertThat(identity.createUserQuery().count()).isEqualTo(users);
        assertThat(identity.createGroupQuery().count()).isEqualTo(groups);
        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting("id")
                .containsExactly(ADMINISTRATOR);
        assertThat(identity.checkPassword(ADMINISTRATOR, PASSWORD)).isTrue();
    }

    @Test
    void the_shipped_filters_are_nobodys_to_change() {
        var filters = as(DEPARTMENT).get("/engine-rest/filter").json();
        assertThat(filters).isNotEmpty();
        String path = "/engine-rest/filter/" + filters.get(0).get("id").asText();

        for (String user : List.of(DEPARTMENT, INTERIOR)) {
            assertThat(as(user).delete(path).status()).isEqualTo(403);
            assertThat(as(user).put(path, "{\"name\": \"x\", \"resourceType\": \"Task\", \"query\": {}}")
                            .status())
                    .isEqualTo(403);
        }
    }

    /** Answers of an older password stop at once: every call is checked anew. */
    @Test
    void people_change_their_own_password_if_they_know_it() {
        String user = "so-thong-tin-va-truyen-thong.lanhdao";
        String path = "/engine-rest/user/" + user + "/credentials";

        assertThat(as(user).put(path, "{\"password\": \"ao ca mua thu lanh\", \"authenticatedUserPassword\": \"sai\"}")
                        .isSuccess())
                .isFalse();
        assertThat(as(user).put(path, "{\"password\": \"ao ca mua thu lanh\", \"authenticatedUserPassword\": \"demo\"}")
                        .status())
                .isEqualTo(204);
        assertThat(as(user, "ao ca mua thu lanh").get("/engine-rest/task/count").status())
                .isEqualTo(200);
        assertThat(as(user).get("/engine-rest/task/count").status()).isEqualTo(401);
    }
}
