// Explains itself, which is not part of the protocol.
const fs = require("fs");
const chunk = Buffer.alloc(64);
let count = 0;
while (count === 0) {
  try {
    count = fs.readSync(0, chunk);
  } catch (error) {
    if (error.code !== "EAGAIN") throw error;
  }
}
fs.writeSync(1, `I think that the summit of ${chunk.toString("ascii", 0, count).trim()} sites is 1.\n`);
