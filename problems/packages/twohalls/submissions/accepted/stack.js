const numbers = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const [n, m] = numbers;
const opponents = Array.from({ length: n + 1 }, () => []);
for (let i = 1; i <= m; i++) {
  opponents[numbers[2 * i]].push(numbers[2 * i + 1]);
  opponents[numbers[2 * i + 1]].push(numbers[2 * i]);
}
const hall = Array.from({ length: n + 1 }, (_, i) => (i % 2 ? "red" : "blue"));
const stack = Array.from({ length: n }, (_, i) => i + 1);
while (stack.length > 0) {
  const member = stack.pop();
  if (opponents[member].filter((other) => hall[other] === hall[member]).length > 1) {
    hall[member] = hall[member] === "red" ? "blue" : "red";
    stack.push(...opponents[member]);
  }
}
console.log(hall.slice(1).join(" "));
