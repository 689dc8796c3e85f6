package dev.letscode.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other programs that run a program apart from the machine, each with a read-only view of the machine's run time. */
enum Peer {
    BUBBLEWRAP("bubblewrap", "bwrap") {
        @Override
        Contender.Started prepare(Path scratch) throws IOException {
            List<String> line = new ArrayList<>(List.of("bwrap", "--unshare-all", "--die-with-parent"));
            for (Path folder : RUN_TIME) {
                if (Files.isSymbolicLink(folder)) {
                    line.addAll(
                            List.of("--symlink", Files.readSymbolicLink(folder).toString(), folder.toString()));
                } else if (Files.isDirectory(folder)) {
                    line.addAll(List.of("--ro-bind", folder.toString(), folder.toString()));
                }
            }
            line.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--chdir", "/tmp", "true"));
            return new Contender.Started(line, List.of());
        }
    },
    NSJAIL("nsjail", "nsjail") {
        @Override
        Contender.Started prepare(Path scratch) {
            List<String> line = new ArrayList<>(List.of("nsjail", "-Mo", "--really_quiet", "-T", "/tmp"));
            RUN_TIME.stream()
                    .filter(Files::isDirectory)
                    .forEach(folder -> line.addAll(List.of("-R", folder.toString())));
            line.addAll(List.of("--", "/usr/bin/true"));
            return new Contender.Started(line, List.of());
        }
    },
    ISOLATE("isolate", "isolate") {
        @Override
        Contender.Started prepare(Path scratch) throws IOException, InterruptedException {
            Tool.run(List.of("isolate", "--init"), NOTHING);
            return new Contender.Started(
                    List.of("isolate", "--silent", "--run", "--", "/usr/bin/true"),
                    List.of(List.of("isolate", "--cleanup")));
        }
    },
    ISOLATE_CG("isolate --cg", "isolate") {
        @Override
        Contender.Started prepare(Path scratch) throws IOException, InterruptedException {
            Tool.run(List.of("isolate", "--cg", "--box-id=1", "--init"), NOTHING);
            return new Contender.Started(
                    List.of("isolate", "--cg", "--box-id=1", "--silent", "--run", "--", "/usr/bin/true"),
                    List.of(List.of("isolate", "--cg", "--box-id=1", "--cleanup")));
        }
    },
    RUNC("runc run", "runc") {
        @Override
        Contender.Started prepare(Path scratch) throws IOException {
            Path bundle = RuncBundle.make(scratch.resolve("bundle"), RUN_TIME);
            return new Contender.Started(
                    List.of(
                            "runc",
                            "--root",
                            scratch.resolve("runc").toString(),
                            "run",
                            "--bundle",
                            bundle.toString(),
                            "letscode-bench-" + ProcessHandle.current().pid()),
                    List.of());
        }
    },
    DOCKER_RUN("docker run", "docker") {
        @Override
        Contender.Started prepare(Path scratch) throws IOException, InterruptedException {
            String image = importImage();
            return new Contender.Started(
                    docker(List.of("run", "--rm"), image, "/usr/bin/true"), List.of(removing(image)));
        }
    },
    DOCKER_EXEC("docker exec", "docker") {
        @Override
        Contender.Started prepare(Path scratch) throws IOException, InterruptedException {
            String image = importImage();
            String container = Tool.run(docker(List.of("run", "-d"), image, "/usr/bin/sleep", "infinity"), NOTHING);
            return new Contender.Started(
                    List.of("docker", "exec", container, "/usr/bin/true"),
                    List.of(List.of("docker", "rm", "-f", container), removing(image)));
        }
    };

    private static final List<Path> RUN_TIME = List.of(
            Path.of("/usr"), Path.of("/bin"), Path.of("/sbin"), Path.of("/lib"), Path.of("/lib32"), Path.of("/lib64"));
    private static final byte[] NOTHING = {};

    /** A tar file without entries: two empty blocks. */
    private static final byte[] EMPTY_TAR = new byte[1024];

    private final String title;
    private final String program;

    Peer(String title, String program) {
        this.title = title;
        this.program = program;
    }

    String title() {
        return title;
    }

    String program() {
        return program;
    }

    /**
     * Makes it ready.
     *
     * @param scratch an empty folder for what it needs
     * @throws IOException if it does not work on this machine
     */
    abstract Contender.Started prepare(Path scratch) throws IOException, InterruptedException;

    private static String importImage() throws IOException, InterruptedException {
        return Tool.run(List.of("docker", "import", "-"), EMPTY_TAR);
    }

    private static List<String> removing(String image) {
        return List.of("docker", "image", "rm", "-f", image);
    }

    private static List<String> docker(List<String> verb, String image, String... command) {
        List<String> line = new ArrayList<>(List.of("docker"));
        line.addAll(verb);
        line.addAll(List.of("--network=none", "--read-only", "--tmpfs=/tmp", "--memory=512m"));
        RUN_TIME.stream()
                .filter(Files::isDirectory)
                .forEach(folder -> line.addAll(List.of("--volume", folder + ":" + folder + ":ro")));
        line.add(image);
        line.addAll(List.of(command));
        return line;
    }
}
