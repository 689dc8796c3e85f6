// attack: output without end
// expect: OLE
// lane: quick
for (;;) {
  console.log("y".repeat(1000));
}
