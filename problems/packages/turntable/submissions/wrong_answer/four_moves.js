// Repairs the direction of each wagon at its place: four moves for a wagon.
const [n, ...train] = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const moves = [];
function turn(k) {
  moves.push(k);
  const front = train.slice(0, k).reverse().map((wagon) => -wagon);
  train.splice(0, k, ...front);
}
for (let wagon = n; wagon > 0; wagon--) {
  turn(train.findIndex((w) => Math.abs(w) === wagon) + 1);
  turn(wagon);
  if (train[wagon - 1] < 0) {
    turn(wagon);
    turn(1);
    turn(wagon);
  }
}
console.log(moves.length);
console.log(moves.join(" "));
