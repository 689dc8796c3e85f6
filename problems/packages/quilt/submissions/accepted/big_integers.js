const [k, r, c, h, w] = require("fs").readFileSync(0, "utf8").trim().split(" ").map(BigInt);

function patch(level, row, column) {
  let letters = "xX";
  for (let half = 1n << level >> 1n; half > 0n; half >>= 1n) {
    if (row >= half && column < half) return " ";
    if (row >= half) {
      row -= half;
      column -= half;
    } else if (column >= half) {
      column = 2n * half - 1n - column;
      letters = letters[1] + letters[0];
    }
  }
  return letters[0];
}

for (let row = r; row < r + h; row++) {
  let line = "";
  for (let column = c; column < c + w; column++) line += patch(k, row, column);
  console.log(line);
}
