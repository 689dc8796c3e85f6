// attack: takes a file of the host for a module of its own
// expect: SV RTE WA
const fs = require("fs");
const words = fs.readFileSync(0, "utf8").split(/\s+/);
for (const path of [words[3], words[5], "/etc/passwd", "../../../../../../etc/passwd", "./..//../etc/passwd"]) {
  try {
    console.log("BREACH", require(path));
  } catch (e) {
    const text = String(e);
    if (text.includes("ANSWER-") || text.includes("root:")) {
      console.log("BREACH", text);
    }
  }
}
