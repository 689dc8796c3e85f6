const numbers = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
function suffices(r) {
  return numbers.every((value) => value <= r;
}
console.log(suffices(1));
