// attack: reaches for classes of the host, other languages and files, by every name that a run time may have for them
// expect: WA SV
// lane: quick
const ways = [
  () => Java.type("java.lang.System").getenv(),
  () => Packages.java.lang.Runtime.getRuntime(),
  () => Polyglot.eval("python", "1"),
  () => Polyglot.import("x"),
  () => Graal.versionGraalVM && load("/etc/passwd"),
  () => loadWithNewGlobal("/etc/passwd"),
  () => read("/etc/passwd"),
  () => readbuffer("/etc/passwd"),
  () => quit(0),
  () => java.lang.System.exit(0),
  () => globalThis.constructor.constructor("return Java")().type("java.io.File"),
  () => new Worker("/etc/passwd"),
  () => ({}).getClass().forName("java.lang.System"),
  () => console.log.getClass(),
  () => console.log.class,
];
for (const way of ways) {
  try {
    const found = way();
    if (found !== undefined && found !== null) {
      console.log("BREACH " + way + " " + found);
    }
  } catch (e) {
    continue;
  }
}
console.log("nothing");
