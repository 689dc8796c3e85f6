# shellcheck shell=bash
# Sourced by the other scripts: where the checkout and the JDK are, and how the program is built.

here=${BASH_SOURCE[0]}
[[ -L $here ]] && here=$(readlink -f "$here")
[[ $here == */* ]] || here=./$here
root=$(cd "${here%/*}/.." && pwd)
app=$root/app/target/lib
worker=$root/app/target/worker

say() { printf 'letscode: %s\n' "$*" >&2; }
die() { say "$@"; exit 2; }

# Sets jdk to the folder of a JDK 25: one of the system's, else JAVA_HOME.
find_jdk() {
    local release
    for jdk in /usr/lib/jvm/*25* ${JAVA_HOME:+"$JAVA_HOME"}; do
        [[ -x $jdk/bin/javac && -r $jdk/release ]] || continue
        release=$(<"$jdk/release")
        [[ $release == *'JAVA_VERSION="25'[.\"]* ]] && return
    done
    jdk=
    return 1
}

# Whether the program was built after the last change of its sources.
is_built() {
    [[ -e $app/.built ]] && [[ -z $(find "$root"/pom.xml "$root"/{problems,sandbox,sandbox/worker,engine,app}/pom.xml \
        "$root"/{problems,sandbox,sandbox/worker,engine,app}/src/main "$root"/{sandbox,engine}/native -newer "$app/.built" -print -quit 2>/dev/null) ]]
}

# Runs Maven with the given arguments, which must reach the phase "package", and makes the program ready to start.
build() {
    mkdir -p "$root/app/target"
    local stamp=$root/app/target/.building
    # The stamp is older than the build, so that a change that is made meanwhile is seen the next time.
    touch "$stamp"
    rm -rf "$app" "$worker" "$root/sandbox/worker/target/worker"
    # Maven's own libraries use what JDK 25 warns about.
    (cd "$root" && JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS-} --sun-misc-unsafe-memory-access=allow" \
        mvn --batch-mode --no-transfer-progress -Dstyle.color=never "$@") || return
    [[ -d $worker/resources ]] || prepare_workers || say "the workers of the client tier could not be prepared; they start more slowly, or not at all"
    train || say "no start-up cache could be made; Let'sCode works, but starts more slowly"
    mv "$stamp" "$app/.built"
}

# Makes what lets workers start fast: a Java run time of their own, a start-up cache for each kind, Python's library.
prepare_workers() {
    local jars=("$app"/*.jar) IFS=:
    timeout 600 "$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "${jars[*]}" \
        dev.letscode.app.PrepareWorkers "$worker" >&2 </dev/null
}

# Sets command to what starts the program; further options of the JVM may be given, and come after those of every command.
start_command() {
    local jars=("$app"/*.jar) IFS=:
    command=("$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$@"
        -Dletscode.packages="$root/problems/packages"
        --enable-native-access=ALL-UNNAMED -Xlog:disable -Xlog:all=error:stderr
        -cp "${jars[*]}" dev.letscode.app.Main)
}

# Records what a typical command loads and links, so that later ones need not (JEP 514). A judging that fails, on a
# machine without a sandbox for instance, is a good enough sample as well.
train() {
    local sample=$root/problems/packages/turntable
    start_command "-XX:AOTCacheOutput=$app/letscode.aot"
    timeout 60 "${command[@]}" judge "$sample" "$sample/submissions/accepted/always_three.c" >/dev/null 2>&1 </dev/null || true
    train_window
    [[ -e $app/letscode.aot ]]
}

# The same for the window, which loads other things: opened where no screen is, and closed again as soon as its judge
# has had time to start.
train_window() {
    local home pid
    home=$(mktemp -d /tmp/letscode-train.XXXXXX)
    start_command "-XX:AOTCacheOutput=$app/window.aot" -Dglass.platform=Headless -Dprism.order=sw
    XDG_CACHE_HOME=$home/cache XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state \
        "${command[@]}" ide >/dev/null 2>&1 </dev/null &
    pid=$!
    sleep 12
    kill -TERM $pid 2>/dev/null || true
    timeout 60 tail --pid=$pid -f /dev/null || kill -KILL $pid
    rm -rf "$home"
}
