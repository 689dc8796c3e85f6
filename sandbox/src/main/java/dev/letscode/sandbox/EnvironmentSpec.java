package dev.letscode.sandbox;

import dev.letscode.sandbox.seccomp.SystemCallPolicy;
import java.util.List;
import java.util.Map;

/**
 * What an environment must offer.
 *
 * @param mounts folders of the host that it sees
 * @param workBytes of all files in the places that programs may write to
 * @param workFiles files, folders and links in those places
 * @param policy which system calls its programs may make
 * @param required features that the sandbox must enforce, each at least as well as said here
 */
public record EnvironmentSpec(
        List<Mount> mounts,
        long workBytes,
        int workFiles,
        SystemCallPolicy policy,
        Map<Feature, Enforcement> required) {

    public EnvironmentSpec {
        mounts = List.copyOf(mounts);
        required = Map.copyOf(required);
        if (workBytes <= 0 || workFiles <= 0) {
            throw new IllegalArgumentException("the work directory needs room for at least one file");
        }
    }

    /** No mounts, 256 MiB and 10,000 files of work space, the general policy, and everything enforced exactly. */
    public static EnvironmentSpec strict() {
        return new EnvironmentSpec(
                List.of(), 256L << 20, 10_000, SystemCallPolicy.named("general"), Feature.allExact());
    }

    public EnvironmentSpec withMounts(Mount... value) {
        return new EnvironmentSpec(List.of(value), workBytes, workFiles, policy, required);
    }

    public EnvironmentSpec withWork(long bytes, int files) {
        return new EnvironmentSpec(mounts, bytes, files, policy, required);
    }

    public EnvironmentSpec withPolicy(SystemCallPolicy value) {
        return new EnvironmentSpec(mounts, workBytes, workFiles, value, required);
    }

    public EnvironmentSpec withRequired(Map<Feature, Enforcement> value) {
        return new EnvironmentSpec(mounts, workBytes, workFiles, policy, value);
    }
}
