// Collects all messages that the cards could mean, letter by letter.
const lines = require("fs").readFileSync(0, "utf8").trim().split("\n");
const letters = "abcdefghijklmnopqrstuvwxyz";
if (lines[0] === "write") {
  console.log([...lines[1]].map((c, i) => letters[Math.floor(i / 26)] + letters[i % 26] + c).join("\n"));
} else {
  let messages = [new Uint8Array(600)];
  for (let place = 0; messages.length < 1e7; place++) {
    messages = messages.flatMap((message) =>
      [...letters].map((letter) => {
        const longer = Uint8Array.from(message);
        longer[place % 600] = letter.charCodeAt(0);
        return longer;
      }));
  }
  console.log(messages.length);
}
