// A lorry for each parcel.
const [n] = require("fs").readFileSync(0, "utf8").split(/\s+/).map(Number);
console.log(n);
console.log(Array.from({ length: n }, (_, i) => i + 1).join(" "));
