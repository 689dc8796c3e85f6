// attack: reads the answer of its test
// expect: SV
// reason: file
// lane: quick
const fs = require("fs");
const answer = fs.readFileSync(0, "utf8").split(/\s+/)[3];
console.log(fs.readFileSync(answer, "utf8"));
