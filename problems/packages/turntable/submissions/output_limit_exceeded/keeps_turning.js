// Turns for ever, and writes all of it down.
const turns = "1 ".repeat(4096);
for (;;) require("fs").writeSync(1, turns);
