package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void sound_arguments_stay_as_they_are() {
        String[] arguments = {"score", "--explain", "Sở A"};

        assertThat(Arguments.restored(arguments)).isSameAs(arguments);
    }

    @Test
    void ours_are_the_last_of_the_process() {
        String[] damaged = {"--explain", "S\ufffd\ufffd\ufffd A", ""};

        assertThat(Arguments.last(damaged, "java\0-jar\0parindex.jar\0--explain\0Sở A\0\0"))
                .containsExactly("--explain", "Sở A", "");
    }

    @Test
    void fewer_parts_than_arguments_restore_nothing() {
        String[] damaged = {"a", "b\ufffd"};

        assertThat(Arguments.last(damaged, "b\0")).isSameAs(damaged);
    }
}
