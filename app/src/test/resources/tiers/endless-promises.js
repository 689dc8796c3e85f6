// topic: promises that make new promises without end
// ends: time
// time: 0.3

setTimeout(() => process.exit(0), 0);
function again() {
  return Promise.resolve().then(again);
}
again();
