package dev.letscode.sandbox.namespace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ControlGroupMountsTest {

    @Test
    void finds_the_own_group_of_each_controller_of_version_1(@TempDir Path root) throws Exception {
        Files.createDirectories(root.resolve("memory/a/b"));
        Files.createDirectories(root.resolve("cpu"));
        ControlGroupMounts mounts = ControlGroupMounts.parse(
                List.of(
                        "31 25 0:27 / %s/memory rw,relatime shared:9 - cgroup cgroup rw,memory".formatted(root),
                        "32 25 0:28 / %s/cpu rw,relatime shared:9 - cgroup cgroup rw,cpu,cpuacct".formatted(root),
                        "33 25 0:29 / /proc rw - proc proc rw"),
                List.of("4:memory:/a/b", "3:cpu,cpuacct:/", "0::/x"));
        assertThat(mounts.versionOne("memory")).contains(root.resolve("memory/a/b"));
        assertThat(mounts.versionOne("cpuacct")).contains(root.resolve("cpu"));
        assertThat(mounts.versionOne("pids")).isEmpty();
        assertThat(mounts.versionTwo()).isEmpty();
    }

    @Test
    void finds_the_own_group_of_version_2(@TempDir Path root) throws Exception {
        Files.createDirectories(root.resolve("user.slice/run-1.scope"));
        ControlGroupMounts mounts = ControlGroupMounts.parse(
                List.of("30 23 0:26 / %s rw - cgroup2 cgroup2 rw,nsdelegate".formatted(root)),
                List.of("0::/user.slice/run-1.scope"));
        assertThat(mounts.versionTwo()).contains(root.resolve("user.slice/run-1.scope"));
    }

    @Test
    void takes_the_mount_itself_where_a_container_shows_only_the_own_group(@TempDir Path root) {
        ControlGroupMounts mounts = ControlGroupMounts.parse(
                List.of("30 23 0:26 /docker/abc %s rw - cgroup2 cgroup2 rw".formatted(root)),
                List.of("0::/docker/abc"));
        assertThat(mounts.versionTwo()).contains(root);
    }

    @Test
    void takes_no_harm_from_lines_that_it_does_not_understand() {
        ControlGroupMounts mounts =
                ControlGroupMounts.parse(List.of("", "x", "a - b", " - cgroup"), List.of("", "a:b"));
        assertThat(mounts.folders()).isEmpty();
    }
}
