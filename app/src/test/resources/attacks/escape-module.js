// attack: starts a process
// expect: SV
// reason: process
require("child_process").execSync("touch /tmp/BREACH-js");
