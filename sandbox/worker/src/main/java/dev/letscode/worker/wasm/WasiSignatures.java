package dev.letscode.worker.wasm;

import java.util.Map;
import java.util.Optional;

/** What the functions of WASI preview 1 take and give: {@code i} and {@code I} for 32 and 64 bits. */
final class WasiSignatures {

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("args_get", "ii:i"),
            Map.entry("args_sizes_get", "ii:i"),
            Map.entry("environ_get", "ii:i"),
            Map.entry("environ_sizes_get", "ii:i"),
            Map.entry("clock_res_get", "ii:i"),
            Map.entry("clock_time_get", "iIi:i"),
            Map.entry("fd_advise", "iIIi:i"),
            Map.entry("fd_allocate", "iII:i"),
            Map.entry("fd_close", "i:i"),
            Map.entry("fd_datasync", "i:i"),
            Map.entry("fd_fdstat_get", "ii:i"),
            Map.entry("fd_fdstat_set_flags", "ii:i"),
            Map.entry("fd_fdstat_set_rights", "iII:i"),
            Map.entry("fd_filestat_get", "ii:i"),
            Map.entry("fd_filestat_set_size", "iI:i"),
            Map.entry("fd_filestat_set_times", "iIIi:i"),
            Map.entry("fd_pread", "iiiIi:i"),
            Map.entry("fd_prestat_get", "ii:i"),
            Map.entry("fd_prestat_dir_name", "iii:i"),
            Map.entry("fd_pwrite", "iiiIi:i"),
            Map.entry("fd_read", "iiii:i"),
            Map.entry("fd_readdir", "iiiIi:i"),
            Map.entry("fd_renumber", "ii:i"),
            Map.entry("fd_seek", "iIii:i"),
            Map.entry("fd_sync", "i:i"),
            Map.entry("fd_tell", "ii:i"),
            Map.entry("fd_write", "iiii:i"),
            Map.entry("path_create_directory", "iii:i"),
            Map.entry("path_filestat_get", "iiiii:i"),
            Map.entry("path_filestat_set_times", "iiiiIIi:i"),
            Map.entry("path_link", "iiiiiii:i"),
            Map.entry("path_open", "iiiiiIIii:i"),
            Map.entry("path_readlink", "iiiiii:i"),
            Map.entry("path_remove_directory", "iii:i"),
            Map.entry("path_rename", "iiiiii:i"),
            Map.entry("path_symlink", "iiiii:i"),
            Map.entry("path_unlink_file", "iii:i"),
            Map.entry("poll_oneoff", "iiii:i"),
            Map.entry("proc_exit", "i:"),
            Map.entry("proc_raise", "i:i"),
            Map.entry("random_get", "ii:i"),
            Map.entry("sched_yield", ":i"),
            Map.entry("sock_accept", "iii:i"),
            Map.entry("sock_recv", "iiiiii:i"),
            Map.entry("sock_send", "iiiii:i"),
            Map.entry("sock_shutdown", "ii:i"));

    private static final String WASI = "wasi_snapshot_preview1.";

    /** What programs in C++ call instead of throwing: name and length of the type that is thrown. */
    private static final String THROWN = "letscode.thrown";

    private WasiSignatures() {}

    /** Parameters, a colon, results; empty if there is no function of this module and name. */
    static Optional<String> of(String function) {
        if (function.equals(THROWN)) {
            return Optional.of("ii:");
        }
        return function.startsWith(WASI)
                ? Optional.ofNullable(ALL.get(function.substring(WASI.length())))
                : Optional.empty();
    }
}
