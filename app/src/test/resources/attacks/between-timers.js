// attack: goes on after its end
// expect: WA
// tests: 3
setInterval(() => process.stdout.write("BREACH"), 20);
process.on("exit", () => setTimeout(() => console.log("BREACH"), 1));
setTimeout(() => process.exit(0), 5);
console.log(process.uptime && process.uptime() < 0 ? "BREACH" : "nothing");
